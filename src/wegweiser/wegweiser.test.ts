import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { networkSchema } from '../network/network.ts';
import { type Decision, decisionsOf, longestPath, pathsOf, unknownAnswer } from './decisions.ts';
import { sinceKey } from './fragment.ts';
import { mostQuestions, type Question, type Row, type RuleTable, ruleTableSchema } from './rule-table.ts';
import {
  type Answers,
  addMonths,
  conditionsOf,
  contradictionOf,
  evaluate,
  formatMonth,
  questionsFor,
  rowsByFirstAnswer,
  trailOf,
  unbroken,
  waitOf,
} from './wegweiser.ts';

const read = (path: string): unknown => parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const schema = ruleTableSchema(networkSchema.parse(read('../network/network.yaml')));
const tables = { today: schema.parse(read('rules/today.yaml')), 2013: schema.parse(read('rules/2013.yaml')) };

const definite = ['erlaubt', 'verboten'];
const inProcedure = ['aufenthaltsgestattung'];

/** The answers a person may give, `undefined` where nobody asked. */
const anyAnswers = ({ questions }: RuleTable) =>
  fc.record(Object.fromEntries(questions.map(({ id, answers }) => [id, fc.constantFrom(...answers.map((answer) => answer.id))])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Answers>;

/** Every row that may apply when only some answers are fixed and the rest is anything a person could know. */
function rowsWithin(decision: Decision<Question, Row>, fixed: Answers): Row[] {
  if (decision.kind === 'row') return [decision.row];
  const wanted = fixed[decision.question.id];
  return decision.branches
    .filter(({ answer }) => (wanted === undefined ? answer !== unknownAnswer : answer === wanted))
    .flatMap(({ leadsTo }) => rowsWithin(leadsTo, fixed));
}

describe.each([
  ['today', tables.today],
  ['2013', tables[2013]],
] as const)('edition %s', (_, rules) => {
  const decisions = decisionsOf(rules.questions, rules.rows);
  const paths = pathsOf(decisions);
  const combinations = rules.questions.reduce((product, { answers }) => product * answers.length, 1);

  test(`${paths.length} ways through ${rules.questions.length} questions and ${rules.rows.length} rows stand for all ${combinations} combinations`, () => {
    const covered = paths.reduce(
      (sum, { answers }) =>
        sum +
        rules.questions.filter(({ id }) => answers[id] === undefined).reduce((product, question) => product * question.answers.length, 1),
      0,
    );
    expect(covered).toBe(combinations);
    for (const { answers, row } of paths) {
      expect(evaluate(rules, answers), JSON.stringify(answers)).toBe(row);
      expect(questionsFor(rules, answers), JSON.stringify(answers)).toEqual([]);
    }
  });

  test('every row applies to somebody, and the last one only to papers nobody could name', () => {
    expect(rules.rows.filter((row) => !paths.some((path) => path.row === row)).map(({ id }) => id)).toEqual([]);
    expect(paths.filter(({ row }) => row === rules.rows.at(-1)).map(({ answers }) => answers)).toEqual([{ papier: unknownAnswer }]);
  });

  test('nobody answers more than six questions, and every question may be answered with „weiß nicht“', () => {
    expect(Math.max(...paths.map(({ answers }) => Object.keys(answers).length))).toBe(longestPath(decisions));
    expect(longestPath(decisions)).toBeLessThanOrEqual(mostQuestions);
    for (const { id, answers } of rules.questions) expect(answers.at(-1)?.id, id).toBe(unknownAnswer);
    expect(rules.questions.map(({ id }) => id)).not.toContain(sinceKey);
  });

  test('only „noch nicht“ carries a waiting time or a date', () => {
    for (const { answers, row } of paths) {
      const outcome = evaluate(rules, answers, '2026-08');
      expect('wait' in outcome, row.id).toBe(row.outcome === 'noch-nicht');
      expect(outcome.earliest !== undefined, row.id).toBe(row.outcome === 'noch-nicht');
    }
  });

  test('„weiß nicht“ leads to erlaubt or verboten only where every known answer leads there too', () => {
    const careless = paths.filter(({ answers, row }) => {
      const known = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== unknownAnswer));
      const guesses = Object.keys(known).length < Object.keys(answers).length;
      return guesses && definite.includes(row.outcome) && rowsWithin(decisions, known).some(({ outcome }) => outcome !== row.outcome);
    });
    expect(careless).toEqual([]);
  });

  test('an unanswered question counts as „weiß nicht“; questions that do not matter do not change the row', () => {
    fc.assert(
      fc.property(anyAnswers(rules), (answers) => {
        const filled = Object.fromEntries(rules.questions.map(({ id }) => [id, answers[id] ?? unknownAnswer]));
        const outcome = evaluate(rules, answers);
        expect(evaluate(rules, filled)).toBe(outcome);
        const { asked, next } = trailOf(rules, filled);
        expect(next).toBeUndefined();
        expect(evaluate(rules, Object.fromEntries(asked.map(({ id }) => [id, filled[id]!])))).toBe(outcome);
      }),
    );
  });

  test('asks in the order of the table, the next question first, and never promises fewer than it asks', () => {
    fc.assert(
      fc.property(anyAnswers(rules), (answers) => {
        const { asked, next, atMost } = trailOf(rules, answers);
        expect(questionsFor(rules, answers)[0]).toBe(next);
        expect(asked.length + (next === undefined ? 0 : 1)).toBeLessThanOrEqual(atMost);
        expect(atMost).toBeLessThanOrEqual(mostQuestions);
        const order = [...asked, ...questionsFor(rules, answers)].map((question) => rules.questions.indexOf(question));
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
    );
  });

  test.each(rules.rows)('row $id: short sentences, whole citations', ({ simple, reason, headline, norms, when, id }) => {
    const sentences = (text: string) => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).length;
    expect(simple).not.toMatch(/§|Abs\./);
    expect(headline).not.toMatch(/§|Abs\./);
    expect(sentences(simple)).toBeGreaterThanOrEqual(2);
    expect(sentences(simple)).toBeLessThanOrEqual(4);
    expect(sentences(reason)).toBeGreaterThanOrEqual(2);
    expect(sentences(reason)).toBeLessThanOrEqual(3);
    expect(norms.length).toBe(new Set(norms).size);
    expect(conditionsOf(rules, rules.rows.find((row) => row.id === id)!)).toHaveLength(Object.keys(when).length);
  });

  test('the tables by paper show every row, each where it can apply and in the order of the table', () => {
    const parts = rowsByFirstAnswer(rules);
    expect(parts.map(({ answer }) => answer)).toEqual(rules.questions[0]!.answers);
    for (const { answer, rows } of parts) {
      expect(rows, answer.id).toEqual(rules.rows.filter((row) => rows.includes(row)));
      expect(new Set(paths.filter(({ answers }) => answers.papier === answer.id).map(({ row }) => row)), answer.id).toEqual(new Set(rows));
    }
  });

  test('whoever waits has said once how long it has been: less than the waiting time', () => {
    for (const { answers, row } of paths) {
      if (row.outcome !== 'noch-nicht') continue;
      const spans = rules.questions.flatMap(({ id, answers: known }) => known.find((each) => each.id === answers[id])?.months ?? []);
      expect(spans, row.id).toHaveLength(2);
      expect(spans[1], row.id).toBeLessThanOrEqual(row.wait.months);
    }
  });

  test('open points never get a definite answer, and there are open points only in today’s law', () => {
    const open = rules.rows.filter((row) => row.open);
    expect(open.map(({ outcome }) => outcome)).toEqual(open.map(() => 'im-einzelfall-klaeren'));
    expect(open.length).toBe(rules.edition === 'today' ? 5 : 0);
  });
});

test('asylum applications from before 12.06.2026, or of unknown date, are never answered definitely in the procedure', () => {
  const rules = tables.today;
  const paths = pathsOf(decisionsOf(rules.questions, rules.rows)).filter(
    ({ answers }) => inProcedure.includes(answers.papier!) && answers.antrag !== 'ab-12-06-2026',
  );
  expect(paths.length).toBeGreaterThan(0);
  for (const { row } of paths) {
    expect(row.outcome).toBe('im-einzelfall-klaeren');
    expect(row.norms).toContain('§ 87e AsylG');
    expect(row.reason).toContain('§ 87e AsylG');
  }
});

test('the sheet for the person of 2013 never sounds like the law of today', () => {
  for (const { id, simple } of tables[2013].rows) expect(simple, id).toMatch(/^Das galt 2013: .*Heute gelten andere Regeln\.$/s);
});

const humanitarian = { papier: 'aufenthaltstitel', nebenbestimmung: 'steht-nichts', titel: 'humanitaer' };
const asylum = { papier: 'aufenthaltsgestattung', antrag: 'ab-12-06-2026', nebenbestimmung: 'nicht-erlaubt', verfahren: 'keines' };
const tolerated = { papier: 'duldung', nebenbestimmung: 'mit-erlaubnis', hindernis: 'keines', wohnen: 'nein' };
const brief = (row: Row) =>
  [row.outcome, 'strength' in row ? row.strength : 'wait' in row ? row.wait.months : '', row.consent]
    .filter((part) => part !== '')
    .join(' ');

/** The same person, once under the law of today and once under that of 2013. */
test.each<[who: string, today: Answers, then: Answers, now: string, before: string]>([
  [
    '§ 25 Abs. 5, nothing printed',
    humanitarian,
    { ...humanitarian, voraufenthalt: 'nein', taetigkeit: 'beschaeftigung' },
    'erlaubt nein',
    'mit-erlaubnis offen ja',
  ],
  [
    '§ 25 Abs. 3 after three years',
    humanitarian,
    { ...humanitarian, voraufenthalt: 'ja', taetigkeit: 'beschaeftigung' },
    'erlaubt nein',
    'mit-erlaubnis offen nein',
  ],
  [
    '§ 25 Abs. 5 in Zeitarbeit',
    humanitarian,
    { ...humanitarian, voraufenthalt: 'nein', taetigkeit: 'zeitarbeit' },
    'erlaubt nein',
    'verboten entfaellt',
  ],
  [
    '§ 23 Abs. 1',
    { ...humanitarian, titel: 'humanitaer-beschraenkt' },
    { ...humanitarian, voraufenthalt: 'nein', taetigkeit: 'beschaeftigung' },
    'mit-erlaubnis kann nein',
    'mit-erlaubnis offen ja',
  ],
  ['§ 25 Abs. 2 is the same', humanitarian, { ...humanitarian, titel: 'kraft-gesetzes' }, 'erlaubt nein', 'erlaubt nein'],
  [
    'asylum, reception centre, four months',
    { ...asylum, wohnen: 'ja', registriert: '3-bis-6-monate' },
    { ...asylum, wohnen: 'ja' },
    'mit-erlaubnis ist-zu je-nach-taetigkeit',
    'verboten entfaellt',
  ],
  [
    'asylum, reception centre, one month',
    { ...asylum, wohnen: 'ja', registriert: 'unter-3-monate' },
    { ...asylum, wohnen: 'ja' },
    'noch-nicht 3 je-nach-taetigkeit',
    'verboten entfaellt',
  ],
  [
    'asylum, reception centre, other state',
    { ...asylum, verfahren: 'anderer-staat', wohnen: 'ja', registriert: '3-bis-6-monate' },
    { ...asylum, wohnen: 'ja' },
    'noch-nicht 6 je-nach-taetigkeit',
    'verboten entfaellt',
  ],
  [
    'asylum, outside, one month',
    { ...asylum, wohnen: 'nein', gestattet: 'unter-3-monate' },
    { ...asylum, wohnen: 'nein', taetigkeit: 'beschaeftigung', gestattet: 'unter-1-jahr' },
    'noch-nicht 3 je-nach-taetigkeit',
    'noch-nicht 12 je-nach-taetigkeit',
  ],
  [
    'asylum, outside, two years',
    { ...asylum, wohnen: 'nein', gestattet: 'ab-3-monate' },
    { ...asylum, wohnen: 'nein', taetigkeit: 'beschaeftigung', gestattet: 'ab-1-jahr' },
    'mit-erlaubnis ist-zu je-nach-taetigkeit',
    'mit-erlaubnis kann je-nach-taetigkeit',
  ],
  [
    'Duldung, job, one month',
    { ...tolerated, taetigkeit: 'beschaeftigung', aufenthalt: 'unter-3-monate' },
    { ...tolerated, taetigkeit: 'beschaeftigung', aufenthalt: 'unter-1-jahr' },
    'noch-nicht 3 je-nach-taetigkeit',
    'noch-nicht 12 ja',
  ],
  [
    'Duldung, job, six months',
    { ...tolerated, taetigkeit: 'beschaeftigung', aufenthalt: '3-monate-bis-4-jahre' },
    { ...tolerated, taetigkeit: 'beschaeftigung', aufenthalt: 'unter-1-jahr' },
    'mit-erlaubnis soll je-nach-taetigkeit',
    'noch-nicht 12 ja',
  ],
  [
    'Duldung, job, two years',
    { ...tolerated, taetigkeit: 'beschaeftigung', aufenthalt: '3-monate-bis-4-jahre' },
    { ...tolerated, taetigkeit: 'beschaeftigung', aufenthalt: '1-bis-4-jahre' },
    'mit-erlaubnis soll je-nach-taetigkeit',
    'mit-erlaubnis kann ja',
  ],
  [
    'Duldung, job, five years',
    { ...tolerated, taetigkeit: 'beschaeftigung', aufenthalt: 'ab-4-jahre' },
    { ...tolerated, taetigkeit: 'beschaeftigung', aufenthalt: 'ab-4-jahre' },
    'mit-erlaubnis soll nein',
    'mit-erlaubnis kann ja',
  ],
  [
    'Duldung, apprenticeship, one month',
    { ...tolerated, taetigkeit: 'ausbildung', aufenthalt: 'unter-3-monate' },
    { ...tolerated, taetigkeit: 'ausbildung', aufenthalt: 'unter-1-jahr' },
    'mit-erlaubnis soll nein',
    'noch-nicht 12 ja',
  ],
  [
    'Duldung, Zeitarbeit, two years',
    { ...tolerated, taetigkeit: 'beschaeftigung', aufenthalt: '3-monate-bis-4-jahre' },
    { ...tolerated, taetigkeit: 'zeitarbeit', aufenthalt: '1-bis-4-jahre' },
    'mit-erlaubnis soll je-nach-taetigkeit',
    'verboten entfaellt',
  ],
  [
    'Duldung with Arbeitsverbot is the same',
    { ...tolerated, hindernis: 'arbeitsverbot' },
    { ...tolerated, hindernis: 'arbeitsverbot' },
    'verboten entfaellt',
    'verboten entfaellt',
  ],
])('%s', (_, today, then, now, before) => {
  expect(brief(evaluate(tables.today, today))).toBe(now);
  expect(brief(evaluate(tables[2013], then))).toBe(before);
});

test.each<[Answers, string]>([
  [{ papier: 'duldung-60b' }, 'duldung-60b'],
  [{ papier: 'duldung-60b', nebenbestimmung: 'erlaubt' }, 'duldung-60b'],
  [{ papier: 'fiktionsbescheinigung', nebenbestimmung: 'erlaubt' }, 'fiktionsbescheinigung'],
  [{ papier: 'ankunftsnachweis' }, 'ankunftsnachweis'],
  [
    { ...asylum, verfahren: 'sicherer-herkunftsstaat', wohnen: 'ja', registriert: 'ab-6-monate' },
    'gestattung-einrichtung-sicherer-herkunftsstaat',
  ],
  [{ ...asylum, verfahren: 'sicherer-herkunftsstaat', wohnen: 'nein' }, 'gestattung-sicherer-herkunftsstaat'],
  [{ ...asylum, verfahren: 'beschleunigt' }, 'gestattung-beschleunigt'],
  [{ ...tolerated, hindernis: 'massnahmen' }, 'duldung-massnahmen'],
  [{ ...tolerated, taetigkeit: 'selbstaendig' }, 'duldung-selbstaendig'],
  [{ ...tolerated, wohnen: 'ja', vorgeschichte: 'durfte-arbeiten' }, 'duldung-einrichtung-durfte-arbeiten'],
  [{ ...tolerated, wohnen: 'ja', vorgeschichte: 'pass', geduldet: '3-bis-6-monate' }, 'duldung-einrichtung-soll'],
  [{ ...tolerated, wohnen: 'ja', vorgeschichte: 'nichts', geduldet: '3-bis-6-monate' }, 'duldung-einrichtung-sechs-monate'],
  [{}, 'papier-unbekannt'],
])('today: %j applies %s', (answers, row) => {
  expect(evaluate(tables.today, answers).id).toBe(row);
});

test.each([
  ['2026-08', 3, '2026-11'],
  ['2026-10', 3, '2027-01'],
  ['2026-12', 12, '2027-12'],
  ['2012-03', 12, '2013-03'],
])('%s and %i months later: %s', (start, months, end) => {
  expect(addMonths(start, months)).toBe(end);
});

const waiting = { ...asylum, verfahren: 'anderer-staat', wohnen: 'ja' };

test.each([
  [{ registriert: 'unter-3-monate' }, '2026-09', 'future'],
  [{ registriert: 'unter-3-monate' }, '2026-08', undefined],
  [{ registriert: 'unter-3-monate' }, '2026-05', undefined],
  [{ registriert: 'unter-3-monate' }, '2026-04', 'longer'],
  [{ registriert: '3-bis-6-monate' }, '2026-06', 'shorter'],
  [{ registriert: '3-bis-6-monate' }, '2026-05', undefined],
  [{ registriert: '3-bis-6-monate' }, '2026-02', undefined],
  [{ registriert: '3-bis-6-monate' }, '2025-12', 'longer'],
])('in August 2026 %j since %s: %s', (answer, since, contradiction) => {
  expect(contradictionOf(tables.today, { ...waiting, ...answer }, since, '2026-08')).toBe(contradiction);
});

test('in words', () => {
  expect(formatMonth('2026-11')).toBe('November 2026');
  expect(waitOf({ months: 1, from: 'der Ankunft' })).toBe('1 Monat nach der Ankunft');
  expect(unbroken('nach § 25 Abs. 1 Satz 2 AufenthG')).toBe('nach §\u00a025 Abs.\u00a01 Satz\u00a02 AufenthG');
});
