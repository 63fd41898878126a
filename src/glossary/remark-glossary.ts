import type { BlockContent, Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import type { Edition } from '../norms/citation.ts';
import { byLetter, type Entry, entriesOf, type Glossary, setCitations } from './glossary.ts';
import { type Hit, type Matcher, makeMatcher } from './matcher.ts';

export type GlossaryOptions = {
  glossary: Glossary;
  /** Edition of the handbook that the page at this path belongs to. */
  editionOf: (path: string) => Edition;
  /** Address of the glossary in each edition. */
  pages: Record<Edition, string>;
};

/** A place in a paragraph where a term stands for the first time on its page. */
type Candidate = Hit & { node: Text };

const quotes = /[„“]/g;

/**
 * Turns the first occurrence of a term in a paragraph of the page into `<Term>`. A page switches a word off by
 * `glossaryOff` in its front matter, a place by `<NoGloss>…</NoGloss>`. On the page that contains `<Glossary />` this
 * element receives all entries instead.
 */
export function remarkGlossary({ glossary, editionOf, pages }: GlossaryOptions) {
  const editions = { today: prepare('today'), '2013': prepare('2013') };
  return (tree: Root, file: VFile): void => {
    const edition = editionOf(file.path ?? '');
    const { entries, matcher } = editions[edition];
    const list = findElement(tree, 'Glossary');
    if (list !== undefined) fill(list, entries);
    else {
      const { frontMatter } = file.data as { frontMatter?: { glossaryOff?: string[] | true } };
      const off = frontMatter?.glossaryOff ?? [];
      if (off !== true) link(tree, new Set(off), edition, matcher);
    }
    unwrap(tree);
  };

  function prepare(edition: Edition) {
    const entries = entriesOf(glossary, edition);
    return { entries, matcher: makeMatcher(entries) };
  }

  function link(tree: Root, off: ReadonlySet<string>, edition: Edition, { find }: Matcher): void {
    const seen = new Set(off);
    const candidates: Candidate[] = [];
    for (const paragraph of paragraphs(tree)) {
      let quoted = false;
      for (const node of texts(paragraph)) {
        const marks = [...node.value.matchAll(quotes)].map(({ index, 0: mark }) => ({ index, opens: mark === '„' }));
        const isQuoted = (offset: number) => marks.findLast(({ index }) => index < offset)?.opens ?? quoted;
        for (const hit of find(node.value)) {
          if (seen.has(hit.entry.id) || isQuoted(hit.start)) continue;
          seen.add(hit.entry.id);
          candidates.push({ ...hit, node });
        }
        quoted = isQuoted(Number.POSITIVE_INFINITY);
      }
    }
    if (candidates.length > 0) replace(tree, candidates, pages[edition]);
  }
}

/** Running text only: no headings, tables, quotations, and no title of a box. */
function paragraphs(node: Nodes): Parents[] {
  if (node.type === 'paragraph') return (node.data as { directiveLabel?: boolean } | undefined)?.directiveLabel ? [] : [node];
  if (node.type === 'blockquote' || node.type === 'table' || isOff(node) || !('children' in node)) return [];
  return node.children.flatMap(paragraphs);
}

/** The text of a paragraph outside links, citations and other elements. */
function texts(node: Nodes): Text[] {
  if (node.type === 'text') return [node];
  if (node.type === 'link' || node.type === 'linkReference' || node.type === 'mdxJsxTextElement' || !('children' in node)) return [];
  return node.children.flatMap(texts);
}

function replace(parent: Parents, terms: readonly Candidate[], page: string): void {
  const children = parent.children.flatMap((child): Nodes[] => {
    if ('children' in child) replace(child, terms, page);
    const found = terms.filter(({ node }) => node === child);
    if (child.type !== 'text' || found.length === 0) return [child];
    const nodes: PhrasingContent[] = [];
    let at = 0;
    for (const { entry, start, end } of found) {
      nodes.push(text(child.value.slice(at, start)), termNode(entry, child.value.slice(start, end), page));
      at = end;
    }
    return [...nodes, text(child.value.slice(at))].filter((each) => each.type !== 'text' || each.value !== '');
  });
  parent.children = children as typeof parent.children;
}

function termNode({ id, definition }: Entry, written: string, page: string): PhrasingContent {
  return {
    type: 'mdxJsxTextElement',
    name: 'Term',
    attributes: attributes({ href: `${page}#${id}`, definition: setCitations(definition) }),
    children: [text(written)],
  };
}

/** Definitions stay text nodes, so that the citations in them are linked like those of any page. */
function fill(list: MdxJsxFlowElement, entries: readonly Entry[]): void {
  const groups = byLetter(entries);
  list.attributes = attributes({ letters: groups.map(({ letter }) => letter).join('') });
  list.children = groups.flatMap(({ letter, entries: each }): BlockContent[] => [
    {
      type: 'heading',
      depth: 2,
      data: { hProperties: { id: `buchstabe-${letter.toLowerCase()}` } } as object,
      children: [text(letter)],
    },
    element(
      'GlossaryList',
      {},
      each.map(({ id, term, also, english, definition, historical, primer }) =>
        element(
          'GlossaryEntry',
          {
            id,
            term,
            ...(also.length > 0 && { also: also.join(', ') }),
            english,
            ...(historical && { historical: null }),
            ...(primer !== undefined && { primer }),
          },
          [{ type: 'paragraph', children: [text(definition)] }],
        ),
      ),
    ),
  ]);
}

function unwrap(parent: Parents): void {
  const children = parent.children.flatMap((child): Nodes[] => {
    if ('children' in child) unwrap(child);
    return isOff(child) ? child.children : [child];
  });
  parent.children = children as typeof parent.children;
}

function isOff(node: Nodes): node is MdxJsxFlowElement | MdxJsxTextElement {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'NoGloss';
}

function findElement(parent: Parents, name: string): MdxJsxFlowElement | undefined {
  return (parent.children as Nodes[]).find(
    (child): child is MdxJsxFlowElement => child.type === 'mdxJsxFlowElement' && child.name === name,
  );
}

function text(value: string): Text {
  return { type: 'text', value };
}

function element(name: string, values: Record<string, string | null>, children: BlockContent[]): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: attributes(values), children };
}

/** A flag has no value. */
function attributes(values: Record<string, string | null>): MdxJsxAttribute[] {
  return Object.entries(values).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value }));
}
