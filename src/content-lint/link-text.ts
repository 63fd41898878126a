import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';

/** A link says where it leads, also when it is read without the sentence around it (WCAG 2.4.4). */
const empty = /^(hier|mehr|weiter|weiterlesen|link|klick(en sie)?( hier)?|diese(r|s)? (seite|link)|siehe( hier)?)$/i;

export const linkText = lintRule('inprocedere:link-text', (tree: Root, file) => {
  visit(tree, 'link', (node) => {
    const label = textOf(node).trim();
    if (label === '') file.message('Link ohne Text, erwartet das Ziel in Worten', node);
    else if (empty.test(label)) file.message(`Linktext „${label}“ sagt nicht, wohin er führt, erwartet das Ziel in Worten`, node);
    else if (/^(https?:|www\.|\/)\S*$/i.test(label))
      file.message(`Linktext „${label}“ ist eine Adresse, erwartet das Ziel in Worten`, node);
  });
});
