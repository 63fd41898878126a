import { stringify } from 'yaml';
import * as z from 'zod';
import type { SourceFile } from '../content-check/finding.ts';
import { citationsOf } from './check-citations.ts';
import { type EditionIndex, type Norm, type Norms, normKey } from './norm-data.ts';
import { editionOf } from './read-citations.ts';

/** A norm list: one object for each paragraph of a statute. What this comparison does not need may stand there as well. */
export const normListSchema = z.array(
  z.object({
    gesetz: z.string().min(1),
    paragraph: z.string().min(1),
    /** Official heading; empty where there is none. */
    titel: z.string(),
    absaetze: z.int().nonnegative(),
    url: z.url().nullable(),
    weggefallen: z.boolean().optional(),
  }),
);
export type NormList = z.infer<typeof normListSchema>;

export type Difference = {
  norm: Norm;
  /** What is different, in German. */
  findings: string[];
  /** The entry as it should stand in the data from now on. */
  proposal: Norm;
};

export type Comparison = {
  differences: Difference[];
  compared: number;
  /** Statutes of ours that the list does not have at all. */
  missing: string[];
};

/** What reads differently in a newer list. `stand`: day of that list's texts, the latest on which the change can have come. */
export function compareNorms({ statutes, norms }: EditionIndex, list: NormList, stand: string): Comparison {
  const newer = new Map(list.map((each) => [normKey(each.gesetz, each.paragraph), each]));
  const there = new Set(list.map(({ gesetz }) => gesetz));
  const nameInList = new Map(
    statutes.map(({ abbreviation, indexName = abbreviation }) => [abbreviation, there.has(abbreviation) ? abbreviation : indexName]),
  );
  const comparable = norms.filter(({ statute }) => there.has(nameInList.get(statute) ?? statute));
  return {
    differences: comparable.flatMap((norm) => {
      const found = newer.get(normKey(nameInList.get(norm.statute) ?? norm.statute, norm.number));
      const findings = describe(norm, found);
      return findings.length === 0 ? [] : [{ norm, findings, proposal: propose(norm, found, stand) }];
    }),
    compared: comparable.length,
    missing: [...nameInList].filter(([, name]) => !there.has(name)).map(([abbreviation]) => abbreviation),
  };
}

function describe(norm: Norm, found: NormList[number] | undefined): string[] {
  if (found === undefined) return ['steht nicht mehr in der Liste'];
  const heading = oneLine(found.titel);
  return [
    ...(found.weggefallen === true ? ['ist weggefallen'] : []),
    ...(heading !== oneLine(norm.heading) && heading !== '' ? [`Überschrift bisher „${norm.heading}“, jetzt „${heading}“`] : []),
    ...(found.absaetze === norm.absaetze ? [] : [`Absätze bisher ${norm.absaetze}, jetzt ${found.absaetze}`]),
  ];
}

function propose(norm: Norm, found: NormList[number] | undefined, changedAt: string): Norm {
  if (found === undefined) return { ...norm, changedAt };
  return { ...norm, heading: oneLine(found.titel) || norm.heading, absaetze: found.absaetze, changedAt };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The lines to put in place of the norm's entry in the data file. */
export function proposalYaml({ proposal }: Difference): string {
  return stringify([proposal], { lineWidth: 0 })
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}

/** The files that cite one of the norms in today's law, by norm. */
export function filesCiting(differing: readonly Norm[], files: readonly SourceFile[], norms: Norms): Map<Norm, string[]> {
  const cited = files.map((file) => ({
    path: file.path,
    keys: new Set(
      citationsOf(file, editionOf(file.path), norms)
        .cited.filter(({ edition }) => edition === 'today')
        .map(({ statute, number }) => normKey(statute, number)),
    ),
  }));
  return new Map(
    differing.map((norm) => [norm, cited.filter(({ keys }) => keys.has(normKey(norm.statute, norm.number))).map(({ path }) => path)]),
  );
}

/** The whole comparison as a terminal shows it. */
export function comparisonText({ differences, compared, missing }: Comparison, touched: ReadonlyMap<Norm, readonly string[]>): string {
  const summary = [
    `${compared} Normen verglichen (Überschrift und Zahl der Absätze, nicht der Wortlaut), ${differences.length} anders`,
    ...missing.map((statute) => `${statute} steht nicht in der Liste und ist nicht verglichen`),
  ];
  const details = differences.map((difference) => {
    const { norm, findings } = difference;
    const paths = touched.get(norm) ?? [];
    return [
      `§ ${norm.number} ${norm.statute}: ${findings.join('; ')}`,
      ...paths.map((path) => `  zitiert in ${path}`),
      '  Vorschlag für src/norms/data/today.yaml (changedAt: spätestens dieser Tag, den genauen nachsehen):',
      proposalYaml(difference),
    ].join('\n');
  });
  return [...details, summary.join('\n')].join('\n\n');
}
