import { parse } from '../norms/citation.ts';
import type { Norms } from '../norms/norm-data.ts';
import { resolve } from '../norms/resolve.ts';
import type { RuleTable } from './rule-table.ts';

/** A paragraph of a citation as it is set, after the words that join it to the one before. `url`: where its text of today stands. */
export type NormLink = { before: string; text: string; heading: string; url?: string };
/** By the citation as it is written in the rule table. */
export type NormLinks = Readonly<Record<string, readonly NormLink[]>>;

/** Looks up every citation of a table, so that the norm data itself never reaches a reader's browser. Citations are sound. */
export function linkNorms({ edition, rows }: RuleTable, norms: Norms): NormLinks {
  return Object.fromEntries(rows.flatMap((row) => row.norms).map((citation) => [citation, linkCitation(citation)]));

  function linkCitation(text: string): NormLink[] {
    const { citation, problem } = parse(text);
    if (citation === undefined) throw new Error(problem);
    let before = '';
    return resolve(citation, edition, norms).parts.flatMap(({ text: piece, norm }) => {
      if (norm === null) {
        before += piece;
        return [];
      }
      const link = { before, text: piece, heading: norm.heading ?? norm.statuteName, ...(norm.url !== null && { url: norm.url }) };
      before = '';
      return [link];
    });
  }
}
