import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';

/** `:::note Titel` prints the colons; the title goes in brackets. Unclosed or unknown boxes print literally too. */
const kinds = ['note', 'tip', 'info', 'warning', 'danger'];

export const admonitionTitle = lintRule('inprocedere:admonition-title', (tree: Root, file) => {
  visit(tree, (node) => {
    if (node.type === 'paragraph') {
      const title = /^:::+\s*(\w+)[ \t]+([^\n[{]+)/.exec(textOf(node));
      if (title !== null)
        file.message(`Unerwartet „:::${title[1]} ${title[2].trim()}“, erwartet „:::${title[1]}[${title[2].trim()}]“`, node);
    }
    if (node.type === 'containerDirective' && !kinds.includes(node.name))
      file.message(`Unbekannter Kasten „:::${node.name}“, erwartet ${kinds.map((kind) => `„:::${kind}“`).join(', ')}`, node);
  });
});
