import type { Nodes, Root, RootContent, Table } from 'mdast';
import type {} from 'mdast-util-directive';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { parse } from 'yaml';
import { headingId } from '../content-lint/heading-id.ts';
import { parser } from '../content-lint/preset.ts';
import { splitFrontMatter } from '../handbook/front-matter.ts';
import { findCitations, format } from '../norms/citation.ts';
import { splitSentences } from './sentences.ts';

/** What is compared as a whole: a sentence (one cell without label) or a table row (one cell per column). */
export type Unit = { cells: { label: string | null; text: string }[] };
export type BlockKind = 'paragraph' | 'item' | 'note' | 'row';
export type Block = { kind: BlockKind; units: Unit[] };
/** `id` is empty for what stands before the first heading. */
export type Section = { id: string; depth: 2 | 3; title: string; blocks: Block[] };
export type Primer = { title: string; rechtsstand: string; checkedAt: string | null; sections: Section[] };

/** Reads the text of a page as a reader meets it, without links and marks. `nameOf`: what `<Institution of="…" />` prints. */
export function readPrimer(mdx: string, nameOf: (stelle: string) => string): Primer {
  const { title, rechtsstand, checkedAt = null } = parse(splitFrontMatter(mdx).frontMatter ?? '') as Omit<Primer, 'sections'>;
  const sections: Section[] = [{ id: '', depth: 2, title: 'Einleitung', blocks: [] }];
  for (const node of (parser.parse(mdx) as Root).children) {
    const id = node.type === 'heading' ? headingId(node) : undefined;
    if (node.type === 'heading' && id !== undefined) sections.push({ id, depth: node.depth === 2 ? 2 : 3, title: text(node), blocks: [] });
    else sections[sections.length - 1].blocks.push(...blocks(node));
  }
  return { title, rechtsstand, checkedAt, sections };

  function blocks(node: RootContent, kind: BlockKind = 'paragraph'): Block[] {
    switch (node.type) {
      case 'yaml':
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'thematicBreak':
      case 'html':
        return [];
      case 'list':
        return node.children.flatMap((item) => item.children.flatMap((child) => blocks(child, 'item')));
      case 'table':
        return rows(node);
      case 'containerDirective':
        return node.children.flatMap((child) => blocks(child, 'note'));
      case 'blockquote':
      case 'mdxJsxFlowElement':
        return node.type === 'mdxJsxFlowElement' && node.children.length === 0
          ? prose(text(node), kind)
          : node.children.flatMap((child) => blocks(child, kind));
      default:
        return prose(text(node), kind);
    }
  }

  function prose(value: string, kind: BlockKind): Block[] {
    const units = splitSentences(value).map((sentence): Unit => ({ cells: [{ label: null, text: sentence }] }));
    return units.length === 0 ? [] : [{ kind, units }];
  }

  function rows({ children: [head, ...body] }: Table): Block[] {
    const labels = head.children.map(text);
    return body.map((row) => ({
      kind: 'row',
      units: [{ cells: row.children.map((cell, index) => ({ label: labels[index] ?? null, text: text(cell) })) }],
    }));
  }

  function text(node: Nodes): string {
    return setCitations(raw(node).replace(/\s+/g, ' ').trim());
  }

  function raw(node: Nodes): string {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
      case 'code':
        return node.value;
      case 'break':
        return ' ';
      case 'image':
        return node.alt ?? '';
      // A colon before a word is read as a directive; the site shows it as it was written.
      case 'textDirective':
        return `:${node.name}${node.children.map(raw).join('')}`;
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement':
        return node.children.length === 0 ? institution(node) : node.children.map(raw).join('');
      default:
        return 'children' in node ? node.children.map(raw).join('') : '';
    }
  }

  function institution({ name, attributes }: MdxJsxTextElement | MdxJsxFlowElement): string {
    const of = attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'of')?.value;
    return name === 'Institution' && typeof of === 'string' ? nameOf(of) : '';
  }
}

/** Citations as the pages set them: sign and number do not part at the end of a line. */
function setCitations(text: string): string {
  let set = '';
  let at = 0;
  for (const { start, end, citation } of findCitations(text)) {
    if (citation === undefined) continue;
    const written = format(citation);
    set += text.slice(at, start) + (text[start] === text[start].toUpperCase() ? written[0].toUpperCase() : written[0]) + written.slice(1);
    at = end;
  }
  return set + text.slice(at);
}
