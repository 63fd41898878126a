import type { Nodes, Root, Text } from 'mdast';
import { isPair, LineCounter, parseDocument, visit } from 'yaml';
import type { SourceFile } from '../content-check/finding.ts';
import { parser } from '../content-lint/preset.ts';
import { splitFrontMatter } from '../handbook/front-matter.ts';
import { type Edition, type Found, findCitations } from './citation.ts';

/** A citation where it stands in its file; lines and columns count from 1. */
export type Located = Found & {
  line: number;
  column: number;
  /** Set where a YAML key says so: what stands under `definition2013` speaks of 2013. */
  edition: Edition | null;
};

/** The edition of the law a file speaks of: pages of the 2013 edition and files called 2013.yaml of theirs, all else of today's. */
export function editionOf(path: string): Edition {
  return /(?:^|\/)(?:versioned_docs\/version-2013\/|2013\.yaml$)/.test(path.replaceAll('\\', '/')) ? '2013' : 'today';
}

/**
 * The citations a reader meets in a file, in order. Of a page its text without code, link targets and attributes, and
 * `norms` of its front matter; of a YAML file its texts. A file that cannot be read has none.
 * `tree`: the page, if it is parsed already; parsing takes far longer than looking for citations.
 */
export function readCitations({ path, text }: SourceFile, tree?: Root): Located[] {
  if (!/\.mdx?$/.test(path)) return readYaml(text, 1);
  const { frontMatter = '' } = splitFrontMatter(text);
  return [...readYaml(frontMatter, 2, 'norms'), ...readPage(text, tree)];
}

function readYaml(text: string, firstLine: number, only?: string): Located[] {
  const located: Located[] = [];
  const counter = new LineCounter();
  visit(parseDocument(text, { lineCounter: counter }), {
    Pair(_, { key }, ancestors) {
      return only === undefined || ancestors.length > 2 || String(key) === only ? undefined : visit.SKIP;
    },
    Scalar(place, { value, range }, ancestors) {
      if (place === 'key' || typeof value !== 'string' || range == null) return;
      const [from, until] = range;
      const edition = ancestors.some((each) => isPair(each) && String(each.key).endsWith('2013')) ? '2013' : null;
      for (const found of findCitations(text.slice(from, until))) {
        const { line, col } = counter.linePos(from + found.start);
        located.push({ ...found, line: line + firstLine - 1, column: col, edition });
      }
    },
  });
  return located;
}

function readPage(text: string, tree?: Root): Located[] {
  const located: Located[] = [];
  try {
    walk(tree ?? (parser.parse(text) as Root));
  } catch {
    // The content check reports unreadable MDX itself.
  }
  return located;

  function walk(node: Nodes): void {
    if (node.type === 'text')
      located.push(...findCitations(node.value).map((found) => ({ ...found, ...placeIn(node, found, text), edition: null })));
    else if ('children' in node) node.children.forEach(walk);
  }
}

/** Where a citation of a text node begins. Escapes make the source longer than the value, so it is looked for. */
export function placeIn({ value, position }: Text, { start, end }: Found, source: string): { line: number; column: number } {
  const begin = position?.start.offset;
  if (position === undefined || begin === undefined) return { line: 1, column: 1 };
  const written = source.slice(begin, position.end.offset);
  const snippet = value.slice(start, end);
  const earlier = value.slice(0, start).split(snippet).length - 1;
  const at =
    written === value
      ? start
      : written
          .split(snippet)
          .slice(0, earlier + 1)
          .join(snippet).length;
  const before = written.slice(0, at).split('\n');
  const line = position.start.line + before.length - 1;
  return { line, column: before.length === 1 ? position.start.column + at : before[before.length - 1].length + 1 };
}
