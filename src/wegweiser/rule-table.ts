import * as z from 'zod';
import type { Network } from '../network/network.ts';
import { decisionsOf, longestPath, pathsOf, unknownAnswer } from './decisions.ts';

/**
 * „Darf diese Person arbeiten?“ as a table a lawyer can read: questions, then rows from top to bottom. The first row
 * whose `when` fits the answers applies; the last row has an empty `when` and catches the rest.
 */
const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const citation = z.string().regex(/^(§§? ?|Art\. )\d+[a-z]?\b.* (AufenthG|AsylG|AsylVfG|BeschV|BeschVerfV|Verordnung \(EU\) \d{4}\/\d+)$/);

export const rulePaths = { today: 'src/wegweiser/rules/today.yaml', '2013': 'src/wegweiser/rules/2013.yaml' } as const;

/** The longest way through a table. Seven questions are an interrogation. */
export const mostQuestions = 6;

const answer = z.strictObject({
  id,
  label: text,
  /** Where the answer is the time a waiting time has run: at least the first, less than the second number of months. */
  months: z.tuple([z.int().nonnegative(), z.int().positive()]).optional(),
});

const question = z.strictObject({
  id,
  /** One or two words, for the heading of a table column. */
  short: text,
  text,
  hint: text.optional(),
  /** In the order shown; the last one is „weiß nicht“. */
  answers: z.array(answer).min(3),
});

export const consents = ['ja', 'nein', 'je-nach-taetigkeit', 'unbekannt', 'entfaellt'] as const;
/** `offen`: a permission is needed, but the evaluated text does not say how binding the law is. */
export const strengths = ['ist-zu', 'soll', 'kann', 'offen'] as const;

const common = {
  id,
  /** Question id → the answers that fit. A question not named may have any answer. */
  when: z.record(id, z.array(id).min(1)),
  headline: text,
  /** Why, for the office: two or three plain sentences. */
  reason: text,
  /** The same for the person concerned: two to four short sentences, no paragraph signs. */
  simple: text,
  /** Whether the Bundesagentur für Arbeit must consent to this work. `entfaellt` exactly where it is forbidden. */
  consent: z.enum(consents),
  /** Each one citation as a lawyer writes it, with the statute of this edition. */
  norms: z.array(citation).min(1),
  /** Stellen of the network file that decide. */
  decides: z.array(id).min(1),
  nextStep: text,
  /** Concern of the directory „Wer hilft bei …?“. */
  concern: id,
  /** The statements (topic, edition: statement) this row rests on. */
  basis: z.array(text).min(1),
  /** Set where the row rests on a point nobody has verified; such a row never answers definitely. */
  open: z.literal(true).optional(),
};

const row = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('erlaubt'), ...common }),
  z.strictObject({ outcome: z.literal('mit-erlaubnis'), strength: z.enum(strengths), ...common }),
  z.strictObject({
    outcome: z.literal('noch-nicht'),
    /** Whole months, counted from the event named in the dative: „der Registrierung des Asylantrags“. */
    wait: z.strictObject({ months: z.int().positive(), from: text }),
    ...common,
  }),
  z.strictObject({ outcome: z.literal('verboten'), ...common }),
  z.strictObject({ outcome: z.literal('im-einzelfall-klaeren'), ...common }),
]);

const table = z.strictObject({
  schema: z.literal(1),
  edition: z.enum(['today', '2013']),
  rechtsstand: z.iso.date(),
  questions: z.array(question).min(1),
  rows: z.array(row).min(1),
});

export type RuleTable = z.infer<typeof table>;
export type Question = RuleTable['questions'][number];
export type Row = RuleTable['rows'][number];
export type OutcomeKind = Row['outcome'];
export type Strength = (typeof strengths)[number];
export type Consent = (typeof consents)[number];
export function ruleTableSchema(network: Pick<Network, 'stellen'>): z.ZodType<RuleTable> {
  const stellen = network.stellen.map((stelle) => stelle.id);
  return table.superRefine((rules, context) => {
    const problems = [...questionProblems(rules), ...rules.rows.flatMap((entry, index) => rowProblems(rules, entry, index, stellen))];
    for (const { path, message } of problems.length > 0 ? problems : shapeProblems(rules))
      context.addIssue({ code: 'custom', path: [...path], message });
  });
}

type Problem = { path: readonly (string | number)[]; message: string };

function questionProblems({ questions }: RuleTable): Problem[] {
  return questions.flatMap((entry, index) => {
    const path = ['questions', index];
    const answers = entry.answers.map((answer) => answer.id);
    return [
      ...(questions.findIndex((other) => other.id === entry.id) !== index ? [{ path, message: `Frage „${entry.id}“ steht zweimal` }] : []),
      ...(new Set(answers).size < answers.length ? [{ path, message: `Frage „${entry.id}“ hat eine Antwort zweimal` }] : []),
      ...(answers.at(-1) !== unknownAnswer
        ? [{ path, message: `Letzte Antwort auf „${entry.id}“ ist „${answers.at(-1)}“, erwartet „${unknownAnswer}“` }]
        : []),
    ];
  });
}

function rowProblems({ questions, rows }: RuleTable, entry: Row, index: number, stellen: readonly string[]): Problem[] {
  const at = (...rest: (string | number)[]) => ['rows', index, ...rest];
  const isLast = index === rows.length - 1;
  const isEmpty = Object.keys(entry.when).length === 0;
  const restsOnOpenPoint = entry.basis.some((statement) => statement.includes('nicht verifiziert'));
  return [
    ...(rows.findIndex((other) => other.id === entry.id) !== index
      ? [{ path: at('id'), message: `Zeile „${entry.id}“ steht zweimal` }]
      : []),
    ...(isLast !== isEmpty
      ? [{ path: at('when'), message: `Zeile „${entry.id}“: die letzte Zeile, und nur sie, hat ein leeres when` }]
      : []),
    ...Object.entries(entry.when).flatMap(([asked, wanted]) => {
      const known = questions.find((candidate) => candidate.id === asked)?.answers.map((answer) => answer.id);
      if (known === undefined)
        return [
          {
            path: at('when', asked),
            message: unknownValue(
              asked,
              questions.map((candidate) => candidate.id),
            ),
          },
        ];
      return wanted
        .filter((answer) => !known.includes(answer))
        .map((answer) => ({ path: at('when', asked), message: unknownValue(answer, known) }));
    }),
    ...entry.decides
      .filter((stelle) => !stellen.includes(stelle))
      .map((stelle) => ({ path: at('decides'), message: unknownValue(stelle, stellen) })),
    ...((entry.consent === 'entfaellt') !== (entry.outcome === 'verboten')
      ? [{ path: at('consent'), message: `Zeile „${entry.id}“: consent ist „entfaellt“ genau dann, wenn outcome „verboten“ ist` }]
      : []),
    ...(entry.open && entry.outcome !== 'im-einzelfall-klaeren'
      ? [
          {
            path: at('outcome'),
            message: `Zeile „${entry.id}“ beruht auf einem offenen Punkt: outcome ist „${entry.outcome}“, erwartet „im-einzelfall-klaeren“`,
          },
        ]
      : []),
    ...(restsOnOpenPoint && !entry.open
      ? [{ path: at('basis'), message: `Zeile „${entry.id}“ beruht auf „nicht verifiziert“, erwartet open: true` }]
      : []),
  ];
}

function shapeProblems(rules: RuleTable): Problem[] {
  const decisions = decisionsOf(rules.questions, rules.rows);
  const paths = pathsOf(decisions);
  const length = longestPath(decisions);
  return [
    ...rules.rows.flatMap((entry, index) => {
      const own = paths.filter((path) => path.row === entry);
      if (own.length === 0)
        return [{ path: ['rows', index], message: `Zeile „${entry.id}“ wird nie erreicht: Zeilen darüber treffen immer vorher zu` }];
      return Object.entries(entry.when).flatMap(([asked, wanted]) =>
        wanted
          .filter((answer) => !own.some(({ answers }) => (answers[asked] ?? answer) === answer))
          .map((answer) => ({
            path: ['rows', index, 'when', asked],
            message: `Antwort „${answer}“ ist in Zeile „${entry.id}“ wirkungslos: eine Zeile darüber trifft vorher zu`,
          })),
      );
    }),
    ...(length > mostQuestions
      ? [{ path: ['questions'], message: `Ein Weg hat ${length} Fragen, erwartet höchstens ${mostQuestions}` }]
      : []),
  ];
}

function unknownValue(actual: string, expected: readonly string[]): string {
  return `Unbekannt „${actual}“, erwartet ${expected.map((value) => `„${value}“`).join(', ')}`;
}
