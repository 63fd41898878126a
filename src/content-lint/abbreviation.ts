import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { SKIP, visit } from 'unist-util-visit';
import { withoutQuotes } from './quotes.ts';

/**
 * An abbreviation is written out once on every page that uses it: „Bundesamt … (BAMF)“.
 * Free of this are statutes, which are abbreviated by everyone who cites them, and the few in `familiar`.
 */
const familiar = new Set([
  'SGB',
  'EU',
  'PDF',
  'II',
  'III',
  'IV',
  'VI',
  'VII',
  'VIII',
  'IX',
  'XI',
  'XII',
  'HTML',
  'CSV',
  'DIN',
  'ISO',
  'IQ',
  'MDX',
  'YAML',
  'ID',
  'XENOS',
]);
const statute = /^(AufenthG|AufenthV|AsylG|AsylVfG|AsylbLG|BeschV|BeschVerfV|BQFG|IntV|DeuFöV|BDSG|StGB|DSGVO|GG|MiLoG|DDG|MStV|BGBl)$/;
const shape = /(?<![\p{L}\p{N}])(?=\p{L}*\p{Lu}\p{L}*\p{Lu})\p{Lu}[\p{L}]{1,9}(?![\p{L}\p{N}])/gu;

export const abbreviation = lintRule('inprocedere:abbreviation', (tree: Root, file) => {
  const introduced = new Set<string>();
  const reported = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'link' && /^https?:/.test(node.url)) return SKIP;
    if (node.type !== 'text') return;
    const spoken = withoutQuotes(node.value);
    for (const { 0: word, index } of spoken.matchAll(shape)) {
      if (!isAbbreviation(word) || familiar.has(word) || statute.test(word) || introduced.has(word) || reported.has(word)) continue;
      if (isIntroduction(spoken, index, word)) introduced.add(word);
      else {
        reported.add(word);
        file.message(`Abkürzung „${word}“ ohne Langform, erwartet beim ersten Mal „Langform (${word})“`, node);
      }
    }
  });
});

/** At least two capitals and hardly anything else: BAMF, GmbH, SüW; not InProcedere, ProfeS. */
function isAbbreviation(word: string): boolean {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  return word !== 'GmbH' && capitals >= 2 && capitals * 2 > word.length;
}

function isIntroduction(text: string, index: number, word: string): boolean {
  return text[index - 1] === '(' || text.slice(index + word.length).startsWith(' (');
}
