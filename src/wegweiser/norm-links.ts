import { parse } from '../norms/citation.ts';
import type { Norms } from '../norms/norm-data.ts';
import { resolve } from '../norms/resolve.ts';
import type { RuleTable } from './rule-table.ts';

/** A citation in pieces as it is set. `heading`: of the paragraph the piece cites; `url`: where its text of today stands. */
export type NormLink = { text: string; heading?: string; url?: string };
/** By the citation as it is written in the rule table. */
export type NormLinks = Readonly<Record<string, readonly NormLink[]>>;

/** Looks up every citation of a table, so that the norm data itself never reaches a reader's browser. Citations are sound. */
export function linkNorms({ edition, rows }: RuleTable, norms: Norms): NormLinks {
  return Object.fromEntries(rows.flatMap((row) => row.norms).map((citation) => [citation, linkCitation(citation)]));

  function linkCitation(text: string): NormLink[] {
    const { citation, problem } = parse(text);
    if (citation === undefined) throw new Error(problem);
    return resolve(citation, edition, norms).parts.map(({ text: piece, norm }) => ({
      text: piece,
      ...(norm !== null && { heading: norm.heading ?? norm.statuteName }),
      ...(norm?.url != null && { url: norm.url }),
    }));
  }
}
