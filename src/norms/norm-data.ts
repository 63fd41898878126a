import * as z from 'zod';
import type { Finding, SourceFile } from '../content-check/finding.ts';
import { parseYaml } from '../content-check/yaml.ts';
import { compareNumbers, type Edition } from './citation.ts';

/**
 * The norms this site cites, one file per edition of the law. A norm enters when someone has looked it up in the norm
 * index of the fact sheets, and leaves when nothing cites it any more.
 */
const text = z.string().trim().min(1);
const url = z.url({ protocol: /^https$/ });
const editionIds = ['2013', 'today'] as const satisfies readonly Edition[];

const statute = z.strictObject({
  /** As cited: „AufenthG“. */
  abbreviation: text,
  name: text,
  /** Name in the norm index where it differs: `BeschV` of 2013 stands there as „BeschV 2004“. May be cited as well. */
  indexName: text.optional(),
  /** Shown in the register. */
  note: text.optional(),
});

const norm = z.strictObject({
  statute: text,
  number: z.string().regex(/^\d+[a-z]?$/),
  heading: text,
  /** Number of Absätze, inserted ones such as 1a included; 0 means not divided into Absätze. */
  absaetze: z.int().nonnegative(),
  /** Today's text, also for a norm of 2013; null where there is none to link. */
  url: url.nullable(),
  /** Day from which the norm reads differently; marks every page with an older Rechtsstand. */
  changedAt: z.iso.date().optional(),
});

export const editionSchema = z
  .strictObject({ schema: z.literal(1), edition: z.enum(editionIds), statutes: z.array(statute), norms: z.array(norm) })
  .superRefine(({ statutes, norms }, context) => {
    const known = statutes.map((each) => each.abbreviation);
    norms.forEach((each, index) => {
      const issue = (message: string) => context.addIssue({ code: 'custom', path: ['norms', index], message });
      if (!known.includes(each.statute)) issue(`Gesetz „${each.statute}“ steht nicht in statutes, erwartet ${known.join(', ')}`);
      const before = norms[index - 1];
      if (before === undefined) return;
      const order = known.indexOf(before.statute) - known.indexOf(each.statute) || compareNumbers(before.number, each.number);
      if (order === 0) issue(`§ ${each.number} ${each.statute} steht zweimal`);
      if (order > 0) issue(`§ ${each.number} ${each.statute} steht nach § ${before.number} ${before.statute}, erwartet davor`);
    });
  });

/** Sources outside the index: nobody compares them with an official list, which the register says. */
export const externalSchema = z.strictObject({
  schema: z.literal(1),
  sources: z.array(
    z.strictObject({
      abbreviation: text,
      name: text,
      sign: z.enum(['§', 'Art.']),
      editions: z.array(z.enum(editionIds)).min(1),
      url: url.optional(),
    }),
  ),
});

/** `before` is the heading of 2013, `after` that of today. */
const headings = { statute: text, number: norm.shape.number, before: text, after: text };

/** Same statute, same number, another heading: someone has read both and says whether they mean different things. */
export const differencesSchema = z.strictObject({
  schema: z.literal(1),
  differs: z.array(z.strictObject({ ...headings, reason: text })),
  /** Reworded only; the subject is the same. */
  renamed: z.array(z.strictObject(headings)),
});

export type EditionData = z.infer<typeof editionSchema>;
export type Statute = z.infer<typeof statute>;
export type Norm = z.infer<typeof norm>;
export type ExternalSource = z.infer<typeof externalSchema>['sources'][number];
export type Differences = z.infer<typeof differencesSchema>;
export type Difference = Differences['differs'][number];

export const normPaths = {
  '2013': 'src/norms/data/2013.yaml',
  today: 'src/norms/data/today.yaml',
  external: 'src/norms/data/external.yaml',
  differences: 'src/norms/data/differences.yaml',
} as const;

/** The data as citations are resolved against it. */
export type Norms = {
  editions: Record<Edition, EditionIndex>;
  external: readonly ExternalSource[];
  differences: Differences;
};

export type EditionIndex = {
  edition: Edition;
  statutes: readonly Statute[];
  /** In the order of the statutes, then as the statute counts. */
  norms: readonly Norm[];
  /** By abbreviation and by name in the index. */
  statuteByName: ReadonlyMap<string, Statute>;
  normByKey: ReadonlyMap<string, Norm>;
};

export function normKey(abbreviation: string, number: string): string {
  return `${abbreviation} ${number}`;
}

export type NormFiles = Record<keyof typeof normPaths, SourceFile>;

/** Reads and cross-checks the four data files. */
export function readNorms(files: NormFiles): { norms: Norms; findings: [] } | { norms?: undefined; findings: Finding[] } {
  const history = parseYaml(files['2013'], editionSchema);
  const today = parseYaml(files.today, editionSchema);
  const external = parseYaml(files.external, externalSchema);
  const differences = parseYaml(files.differences, differencesSchema);
  if (history.data === undefined || today.data === undefined || external.data === undefined || differences.data === undefined)
    return { findings: [history, today, external, differences].flatMap(({ findings }) => findings) };
  const norms = makeNorms(history.data, today.data, external.data.sources, differences.data);
  const findings = checkDifferences(norms).map((message) => ({ path: files.differences.path, line: 1, column: 1, message }));
  return findings.length === 0 ? { norms, findings: [] } : { findings };
}

export function makeNorms(history: EditionData, today: EditionData, external: readonly ExternalSource[], differences: Differences): Norms {
  return { editions: { '2013': makeIndex(history), today: makeIndex(today) }, external, differences };
}

function makeIndex({ edition, statutes, norms }: EditionData): EditionIndex {
  return {
    edition,
    statutes,
    norms,
    statuteByName: new Map(
      statutes.flatMap((each) => [[each.abbreviation, each] as const, [each.indexName ?? each.abbreviation, each] as const]),
    ),
    normByKey: new Map(norms.map((each) => [normKey(each.statute, each.number), each])),
  };
}

/** Every norm whose heading differs between the editions has been read by someone, and was read as it stands now. */
export function checkDifferences({ editions, differences }: Norms): string[] {
  const decided = new Map([...differences.differs, ...differences.renamed].map((each) => [normKey(each.statute, each.number), each]));
  const messages: string[] = [];
  for (const [key, before] of editions['2013'].normByKey) {
    const after = editions.today.normByKey.get(key);
    if (after !== undefined && after.heading !== before.heading && !decided.has(key))
      messages.push(
        `§ ${before.number} ${before.statute} heißt 2013 „${before.heading}“ und heute „${after.heading}“, erwartet einen Eintrag unter differs oder renamed`,
      );
  }
  for (const [key, entry] of decided)
    for (const edition of editionIds) {
      const heading = editions[edition].normByKey.get(key)?.heading;
      const written = headingIn(entry, edition);
      if (heading !== undefined && heading !== written)
        messages.push(`§ ${entry.number} ${entry.statute}: „${written}“, erwartet „${heading}“ wie in ${normPaths[edition]}`);
    }
  return messages;
}

/** The heading one number has in an edition. */
export function headingIn({ before, after }: Pick<Difference, 'before' | 'after'>, edition: Edition): string {
  return edition === '2013' ? before : after;
}
