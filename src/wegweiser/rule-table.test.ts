import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { networkSchema } from '../network/network.ts';
import { type RuleTable, ruleTableSchema } from './rule-table.ts';

const read = (path: string): unknown => parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const schema = ruleTableSchema(networkSchema.parse(read('../network/network.yaml')));
const today = read('rules/today.yaml') as RuleTable;

/** One spoiled copy of the table per line; the schema must say what is wrong. */
test.each<[string, (rules: RuleTable) => unknown]>([
  ['Invalid string', ({ rows }) => Object.assign(rows[0]!, { when: { papier: ['Kein Schlüssel'] } })],
  ['Unbekannt „farbe“', ({ rows }) => Object.assign(rows[0]!, { when: { farbe: ['blau'] } })],
  ['Unbekannt „reisepass“, erwartet „aufenthaltstitel“', ({ rows }) => Object.assign(rows[0]!, { when: { papier: ['reisepass'] } })],
  ['Unbekannt „polizei“', ({ rows }) => Object.assign(rows[0]!, { decides: ['polizei'] })],
  ['Zeile „zweite“ wird nie erreicht', ({ rows }) => rows.splice(1, 0, { ...rows[0]!, id: 'zweite' })],
  [
    'Antwort „weiss-nicht“ ist in Zeile „titel-erlaubt“ wirkungslos',
    ({ rows }) => Object.assign(rows.find(({ id }) => id === 'titel-erlaubt')!.when, { nebenbestimmung: ['erlaubt', 'weiss-nicht'] }),
  ],
  ['die letzte Zeile, und nur sie', ({ rows }) => rows.pop()],
  ['die letzte Zeile, und nur sie', ({ rows }) => Object.assign(rows[0]!, { when: {} })],
  ['Zeile „fiktionsbescheinigung“ steht zweimal', ({ rows }) => rows.splice(1, 0, rows[0]!)],
  [
    'outcome ist „erlaubt“, erwartet „im-einzelfall-klaeren“',
    ({ rows }) => Object.assign(rows.find(({ outcome }) => outcome === 'erlaubt')!, { open: true }),
  ],
  ['erwartet open: true', ({ rows }) => Object.assign(rows[0]!, { basis: ['Praxis nicht verifiziert'] })],
  ['consent ist „entfaellt“ genau dann', ({ rows }) => Object.assign(rows[0]!, { consent: 'entfaellt' })],
  ['Letzte Antwort auf „papier“', ({ questions }) => questions[0]!.answers.reverse()],
  ['Frage „papier“ steht zweimal', ({ questions }) => questions.push(questions[0]!)],
  [
    'Ein Weg hat 7 Fragen, erwartet höchstens 6',
    ({ rows }) => Object.assign(rows.find(({ id }) => id === 'gestattung-einrichtung-drei-monate')!.when, { taetigkeit: ['ausbildung'] }),
  ],
  ['wait', ({ rows }) => Object.assign(rows[0]!, { wait: { months: 3, from: 'der Ankunft' } })],
  ['strength', ({ rows }) => Object.assign(rows[0]!, { outcome: 'mit-erlaubnis' })],
  ['norms', ({ rows }) => Object.assign(rows[0]!, { norms: ['§ 60a'] })],
])('schema: %s', (message, spoil) => {
  const copy = structuredClone(today);
  spoil(copy);
  expect(schema.safeParse(copy).error?.message).toContain(message);
});
