import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { networkSchema } from '../network/network.ts';
import { readFragment, writeFragment } from './fragment.ts';
import { type RuleTable, ruleTableSchema } from './rule-table.ts';
import type { Answers } from './wegweiser.ts';

const read = (path: string): unknown => parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const schema = ruleTableSchema(networkSchema.parse(read('../network/network.yaml')));
const tables = { today: schema.parse(read('rules/today.yaml')), 2013: schema.parse(read('rules/2013.yaml')) };

/** The answers a person may give, `undefined` where nobody asked. */
const anyAnswers = ({ questions }: RuleTable) =>
  fc.record(Object.fromEntries(questions.map(({ id, answers }) => [id, fc.constantFrom(...answers.map((answer) => answer.id))])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Answers>;

test.each([tables.today, tables[2013]])('edition $edition: read(write(state)) = state, and no text makes the reader throw', (rules) => {
  const since = fc.tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }));
  fc.assert(
    fc.property(anyAnswers(rules), fc.option(since), (answers, start) => {
      const state = { answers, ...(start && { since: `${start[0]}-${String(start[1]).padStart(2, '0')}` }) };
      expect(readFragment(rules, `#${writeFragment(rules, state)}`)).toEqual(state);
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => void readFragment(rules, text)));
});

test.each<[string, Answers, string | undefined]>([
  ['', {}, undefined],
  ['#papier=duldung&nebenbestimmung=mit-erlaubnis', { papier: 'duldung', nebenbestimmung: 'mit-erlaubnis' }, undefined],
  ['#papier=duldung&seit=2026-06', { papier: 'duldung' }, '2026-06'],
  ['#papier=pass&farbe=blau&wohnen=ja', { wohnen: 'ja' }, undefined],
  ['#papier=duldung&papier=aufenthaltstitel', { papier: 'duldung' }, undefined],
  ['#seit=2026-13', {}, undefined],
  ['#__proto__=ja&constructor=ja', {}, undefined],
  ['#%E0%A4%A', {}, undefined],
])('fragment %s', (fragment, answers, since) => {
  expect(readFragment(tables.today, fragment)).toEqual(since === undefined ? { answers } : { answers, since });
});

test('a fragment of one edition keeps in the other what that edition knows', () => {
  const fragment = writeFragment(tables.today, { answers: { papier: 'duldung', wohnen: 'ja', geduldet: 'ab-6-monate' } });
  expect(readFragment(tables[2013], fragment)).toEqual({ answers: { papier: 'duldung', wohnen: 'ja' } });
});
