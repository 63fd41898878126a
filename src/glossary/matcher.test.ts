import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from './glossary.ts';
import { makeMatcher } from './matcher.ts';

const entry = (id: string, linked: string[], definition = ''): Entry => ({
  id,
  term: linked[0],
  also: [],
  linked,
  english: '',
  definition,
  historical: false,
  primer: undefined,
});

const { find } = makeMatcher([
  entry('duldung', ['Duldung', 'geduldet']),
  entry('light', ['Duldung für Personen mit ungeklärter Identität'], 'Eine Duldung, die keine Arbeit erlaubt.'),
  entry('ausbildung', ['Ausbildungsduldung'], 'Eine Duldung; mehr Duldungen gibt es nicht.'),
  entry('jobcenter', ['Jobcenter']),
  entry('bamf', ['Bundesamt für Migration', 'BAMF']),
  entry('eq', ['Einstiegsqualifizierung', 'EQ']),
  entry('raum', ['räumliche Beschränkung']),
  entry('beschv', ['Beschäftigungsverordnung', 'BeschV']),
  entry('chancen', ['Chancen-Aufenthaltsrecht']),
]);
const names = (text: string) => find(text).map(({ start, end }) => text.slice(start, end));

describe('found', () => {
  test.each<[text: string, ...found: string[]]>([
    ['Eine Duldung gilt.', 'Duldung'],
    ['Mehrere Duldungen', 'Duldungen'],
    ['Menschen, die geduldet sind', 'geduldet'],
    ['Geduldet ist, wer', 'Geduldet'],
    ['Hilfe des Jobcenters', 'Jobcenters'],
    ['Rat bei Jobcentern', 'Jobcentern'],
    ['(BAMF)', 'BAMF'],
    ['das Bundesamt\nfür Migration', 'Bundesamt\nfür Migration'],
    ['Räumliche Beschränkungen enden', 'Räumliche Beschränkungen'],
    ['Duldung für Personen mit ungeklärter Identität', 'Duldung für Personen mit ungeklärter Identität'],
    ['Ausbildungsduldung oder Duldung', 'Ausbildungsduldung', 'Duldung'],
    ['Aufenthalts- oder Duldung', 'Duldung'],
    ['Die BeschV regelt das', 'BeschV'],
    ['Duldung/Gestattung', 'Duldung'],
    ['Das Chancen-Aufenthaltsrecht', 'Chancen-Aufenthaltsrecht'],
  ])('%s', (text, ...found) => {
    expect(names(text)).toEqual(found);
  });
});

describe('not found', () => {
  test.each([
    'Ermessensduldung',
    'Duldungsgrund',
    'Duldung-Plus',
    'Kettenduldungen',
    'Nicht-Duldung',
    'Duldungs- und Aufenthaltsfragen',
    'duldung',
    'jobcenter',
    'BAMFs',
    'EQs',
    'bamf',
    'FREQ',
    'Jobcenter-Leitung',
    '§ 32 BeschV',
    '§§ 31 und 32 Abs. 1 BeschV',
    'räumlich beschränkt',
  ])('%s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

test('hits are in order, do not overlap, and never throw', () => {
  const word = fc.constantFrom(
    'Duldung',
    'en',
    ' ',
    '-',
    '§ 32 BeschV',
    'BAMF',
    'für Personen mit ungeklärter Identität',
    '„',
    '\u00ad',
    '.',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string())), (words) => {
      const hits = find(words.join(''));
      for (const [index, { start, end }] of hits.entries())
        expect([start >= (hits[index - 1]?.end ?? 0), end > start]).toEqual([true, true]);
    }),
  );
});

test('a glossary without names finds nothing', () => {
  expect(makeMatcher([]).find('Duldung')).toEqual([]);
});
