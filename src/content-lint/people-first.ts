import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';
import { withoutQuotes } from './quotes.ts';

/** People come before their papers, and nobody is addressed by a star or a colon. Quoted words and code are left alone. */
const words: readonly [pattern: RegExp, wanted: string][] = [
  [/\bGeduldete[nr]?\b/u, 'Menschen mit Duldung'],
  [/\bGestattete[nr]?\b/u, 'Menschen im Asylverfahren'],
  [/\bAsylant(en|in|innen)?\b/u, 'Menschen im Asylverfahren'],
  [/\bAsylbewerber(n|s|in|innen)?\b/u, 'Menschen im Asylverfahren'],
  [/\bWirtschaftsflüchtling\p{L}*/u, 'geflüchtete Menschen'],
  [/\bLeih(arbeits)?firm(a|en)\b/u, 'Zeitarbeitsfirma'],
  [/\bKlient(en|in|innen)?\b/u, 'Ratsuchende'],
  [/\p{L}\*(innen|in)\b/u, 'eine neutrale Form (Mitarbeitende, Fachkräfte)'],
  [/\p{L}\/-?innen\b/u, 'eine neutrale Form (Mitarbeitende, Fachkräfte)'],
];

export const peopleFirst = lintRule('inprocedere:people-first', (tree: Root, file) => {
  visit(tree, (node) => {
    // Directive syntax takes „:innen“ for a directive of that name.
    if (node.type === 'textDirective' && /^(in|innen)$/.test(node.name))
      file.message(`Unerwartet „:${node.name}“, erwartet eine neutrale Form (Mitarbeitende, Fachkräfte)`, node);
    if (node.type !== 'text') return;
    const spoken = withoutQuotes(node.value);
    for (const [pattern, wanted] of words) {
      const found = pattern.exec(spoken);
      if (found !== null) file.message(`Unerwartet „${found[0]}“, erwartet ${wanted}`, node);
    }
  });
});
