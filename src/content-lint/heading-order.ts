import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';

/** The title is the only first-level heading; below it no level is skipped. */
export const headingOrder = lintRule('inprocedere:heading-order', (tree: Root, file) => {
  let previous = 1;
  visit(tree, 'heading', (node) => {
    const label = textOf(node).trim();
    if (node.depth === 1) file.message(`Überschrift „${label}“ ist erster Ordnung, das ist schon der Titel, erwartet „## …“`, node);
    else if (node.depth > previous + 1)
      file.message(`Überschrift „${label}“ hat Ebene ${node.depth} nach Ebene ${previous}, erwartet höchstens Ebene ${previous + 1}`, node);
    previous = node.depth;
  });
});
