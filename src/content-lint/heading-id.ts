import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';

/** Second- and third-level headings carry their own id, so that links hold when the wording or the edition changes. */
const form = /^\/\*\s*#(.*?)\s*\*\/$/;

/** The explicit id of a heading: the comment `{/* #id *\/}` at its end. */
export function headingId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  return last?.type === 'mdxTextExpression' ? form.exec(last.value)?.[1] : undefined;
}

export const headingIdRule = lintRule('inprocedere:heading-id', (tree: Root, file) => {
  const seen = new Set<string>();
  visit(tree, 'heading', (node) => {
    if (node.depth !== 2 && node.depth !== 3) return;
    const label = textOf(node).trim();
    const id = headingId(node);
    if (id === undefined) file.message(`Überschrift „${label}“ ohne Kennung, erwartet „${label} {/* #${suggest(label)} */}“`, node);
    else if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) file.message(`Kennung „#${id}“, erwartet klein und ASCII: „#${suggest(id)}“`, node);
    else if (seen.has(id)) file.message(`Kennung „#${id}“ steht zweimal auf dieser Seite`, node);
    else seen.add(id);
  });
});

function suggest(label: string): string {
  const fold: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
  return label
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => fold[letter])
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
