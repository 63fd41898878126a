import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatFinding } from '../content-check/finding.ts';
import { parseYaml } from '../content-check/yaml.ts';
import { readCitations } from '../norms/read-citations.ts';
import { byLetter, entriesOf, glossarySchema, setCitations, unchangedSince2013 } from './glossary.ts';

const path = 'src/glossary/glossary.yaml';
const text = readFileSync(path, 'utf8');
const glossary = parseYaml({ path, text }, glossarySchema).data!;
const today = entriesOf(glossary, 'today');
const history = entriesOf(glossary, '2013');

test('the terms are data', () => {
  expect(parseYaml({ path, text }, glossarySchema).findings.map(formatFinding)).toEqual([]);
  expect(today).toHaveLength(67);
});

describe('each mistake is one German error at its place', () => {
  test.each<[name: string, terms: string[], expected: string]>([
    ['no English word', ['id: a, term: A, definition: D'], 'g.yaml:3 „terms.0.english“ fehlt, erwartet Text'],
    [
      'id twice',
      ['id: a, term: A, english: E, definition: D', 'id: a, term: B, english: E, definition: D'],
      'g.yaml:4 Kennung „a“ steht zweimal',
    ],
    [
      'name twice',
      ['id: a, term: A, english: E, definition: D', 'id: b, term: B, also: [A], english: E, definition: D'],
      'g.yaml:4 „A“ nennt schon „a“, erwartet jeden Namen nur einmal',
    ],
    [
      'order',
      ['id: z, term: Z, english: E, definition: D', 'id: o, term: Öffnung, english: E, definition: D'],
      'g.yaml:4 „Öffnung“ steht nach „Z“, erwartet die Reihenfolge des Alphabets',
    ],
    [
      'a meaning in 2013 of what did not exist',
      ['id: a, term: A, english: E, definition: D, notYet2013: true, definition2013: D'],
      'g.yaml:3 „A“ gab es 2013 noch nicht (notYet2013), erwartet keine Bedeutung von 2013',
    ],
    [
      'today’s words in the 2013 edition',
      ['id: a, term: A, english: E, definition: "Neu, damals alt"'],
      'g.yaml:3 „A“ unterscheidet damals und heute, erwartet eine eigene definition2013',
    ],
    [
      'unknown key',
      ['id: a, term: A, english: E, definition: D, links: no'],
      'g.yaml:3 Unbekannter Schlüssel „links“: streichen oder Schreibweise prüfen',
    ],
  ])('%s', (_name, terms, expected) => {
    const yaml = `schema: 1\nterms:\n${terms.map((term) => `  - {${term}}\n`).join('')}`;
    expect(
      parseYaml({ path: 'g.yaml', text: yaml }, glossarySchema).findings.map(({ path, line, message }) => `${path}:${line} ${message}`),
    ).toEqual([expected]);
  });
});

test.each([
  ['Grundsicherungsgeld', false],
  ['Ausbildungsduldung', false],
  ['Kooperationsplan', false],
  ['Duldung', true],
  ['Vorrangprüfung', true],
  ['Asylverfahrensgesetz', true],
])('%s in the 2013 edition: %s', (term, exists) => {
  expect(history.some((entry) => entry.term === term)).toBe(exists);
});

test('the 2013 edition speaks of 2013 only', () => {
  const statutesOfToday = ['AsylG', 'DeuFöV'];
  for (const { id, definition, historical } of history) {
    expect(definition, id).not.toMatch(/\bdamals\b|\b201[4-9]\b|\b202\d\b/);
    expect(historical, id).toBe(false);
    const cited = readCitations({ path: 'a.mdx', text: definition }).map(({ citation }) => citation?.statute);
    expect(
      cited.filter((statute) => statutesOfToday.includes(statute ?? '')),
      id,
    ).toEqual([]);
  }
  expect(history.find(({ id }) => id === 'spurwechsel')?.definition).toContain('§ 18a AufenthG');
  expect(today.find(({ id }) => id === 'spurwechsel')?.definition).toContain('§ 19d AufenthG');
});

test('what is history today is marked', () => {
  expect(today.filter(({ historical }) => historical).map(({ id }) => id)).toEqual([
    'altfallregelung',
    'arbeitslosengeld-ii',
    'asylverfahrensgesetz',
    'beschaeftigungsverfahrensverordnung',
    'eingliederungsvereinbarung',
    'vorrangpruefung',
  ]);
});

test('umlauts stand with their vowel', () => {
  const letters = byLetter(['Abc', 'Äbd', 'Bcd'].map((term) => ({ ...today[0], term })));
  expect(letters.map(({ letter, entries }) => [letter, entries.length])).toEqual([
    ['A', 2],
    ['B', 1],
  ]);
});

test('citations in a definition are set as on the pages', () => {
  expect(setCitations('Früher (§ 60a Abs. 2 AufenthG, damals § 59 AsylVfG).')).toBe(
    'Früher (§\u00a060a Abs.\u00a02 AufenthG, damals §\u00a059 AsylVfG).',
  );
});

test('what has not changed since 2013 keeps its place in the file', () => {
  const lines = unchangedSince2013(text).split('\n');
  expect(lines).toHaveLength(text.split('\n').length);
  for (const [index, line] of text.split('\n').entries()) expect([line, '']).toContain(lines[index]);
  expect(lines.filter((line) => line.includes('- id:')).map((line) => line.slice(8))).toEqual(
    glossary.terms.filter((term) => term.definition2013 === undefined && !term.notYet2013).map(({ id }) => id),
  );
});
