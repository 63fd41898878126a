import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeCount, groupChanges, ofTopic, type Query, readQuery, writeQuery } from './filter.ts';

const topics = ['duldung', 'sprache'];

test.each<[search: string, query: Query]>([
  ['?seit=2024-03-01&thema=duldung', { seit: '2024-03-01', thema: 'duldung' }],
  ['?seit=2024-03-01', { seit: '2024-03-01', thema: null }],
  ['?seit=&thema=', { seit: null, thema: null }],
  ['', { seit: null, thema: null }],
  ['?seit=2024', { seit: null, thema: null }],
  ['?seit=2024-02-31&thema=x', { seit: null, thema: null }],
  ['?seit=%3Cscript%3E&unbekannt=1', { seit: null, thema: null }],
])('%s', (search, query) => {
  expect(readQuery(search, topics)).toEqual(query);
});

test('any address is understood, and what is written is read', () => {
  fc.assert(
    fc.property(fc.string(), (search) => {
      readQuery(search, topics);
    }),
  );
  fc.assert(
    fc.property(fc.constantFrom('2024-03-01', null), fc.constantFrom(...topics, null), (seit, thema) => {
      expect(readQuery(writeQuery({ seit, thema }), topics)).toEqual({ seit, thema });
    }),
  );
});

const change = (id: string, date: string, latest?: string, topic = 'duldung') => ({ id, date, latest, topics: [topic] });
const changes = [
  change('a', '2011'),
  change('b', '2013', '2026'),
  change('c', '2013', '2021-04', 'sprache'),
  change('d', '2024', undefined, 'sprache'),
  change('e', '2024-03-01'),
  change('f', '2026-06-12'),
  change('g', '2027-06-30'),
  change('h', '2027-07-01', undefined, 'sprache'),
];

describe('grouped on 2026-08-19', () => {
  test.each<[string, Query, unknown]>([
    ['everything', { seit: null, thema: null }, { coming: 'gh', years: { 2026: 'f', 2024: 'de', 2011: 'a' }, uncertain: 'bc', count: 8 }],
    ['since 2024-03-02', { seit: '2024-03-02', thema: null }, { coming: 'gh', years: { 2026: 'f', 2024: 'd' }, uncertain: 'b', count: 5 }],
    ['topic', { seit: null, thema: 'sprache' }, { coming: 'h', years: { 2024: 'd' }, uncertain: 'c', count: 3 }],
    ['both', { seit: '2025-01-01', thema: 'sprache' }, { coming: 'h', years: {}, uncertain: '', count: 1 }],
    ['a day ahead hides nothing that is coming', { seit: '2030-01-01', thema: null }, { coming: 'gh', years: {}, uncertain: '', count: 2 }],
  ])('%s', (_, query, expected) => {
    const { coming, years, uncertain, count } = groupChanges(changes, query, '2026-08-19');
    const ids = (list: { id: string }[]) => list.map(({ id }) => id).join('');
    expect({
      coming: ids(coming),
      years: Object.fromEntries(years.map((each) => [each.year, ids(each.changes)])),
      uncertain: ids(uncertain),
      count,
    }).toEqual(expected);
  });

  test('the newest year stands first', () => {
    expect(groupChanges(changes, { seit: null, thema: null }, '2026-08-19').years.map(({ year }) => year)).toEqual([
      '2026',
      '2024',
      '2011',
    ]);
  });

  test('what was coming has come a year later', () => {
    const { coming, years } = groupChanges(changes, { seit: null, thema: null }, '2027-06-30');
    expect(coming.map(({ id }) => id)).toEqual(['h']);
    expect(years[0]).toMatchObject({ year: '2027', changes: [{ id: 'g' }] });
  });
});

test('a primer shows what came after 2013, what has no known year last', () => {
  expect(ofTopic(changes, 'duldung').map(({ id }) => id)).toEqual(['g', 'f', 'e', 'b']);
});

test.each([
  [8, null, null, 'Alle 8 Änderungen.'],
  [3, '2024-03-01', null, '3 von 8 Änderungen seit dem 1. März 2024.'],
  [0, '2024-03-01', 'Duldung', 'Keine von 8 Änderungen seit dem 1. März 2024 zum Thema Duldung.'],
])('%s %s %s', (count, seit, thema, text) => {
  expect(describeCount(count, 8, seit, thema)).toBe(text);
});
