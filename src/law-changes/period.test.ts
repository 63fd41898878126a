import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byNewest, firstDay, formatPeriod, isComing, isDatePrefix, isDay, lastDay, mayBeSince, type Period, yearOf } from './period.ts';

test.each([
  ['2016', true],
  ['2016-07', true],
  ['2016-07-01', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2016-13', false],
  ['2016-00', false],
  ['2016-7', false],
  ['2016-04-31', false],
  ['16', false],
  ['01.07.2016', false],
  ['', false],
])('„%s“ is a date as precise as known: %s', (text, valid) => {
  expect(isDatePrefix(text)).toBe(valid);
});

test.each([
  ['2016', '2016-01-01', '2016-12-31'],
  ['2016-02', '2016-02-01', '2016-02-29'],
  ['2015-02', '2015-02-01', '2015-02-28'],
  ['2016-12', '2016-12-01', '2016-12-31'],
  ['2016-07-05', '2016-07-05', '2016-07-05'],
])('%s lasts from %s to %s', (prefix, first, last) => {
  expect([firstDay(prefix), lastDay(prefix)]).toEqual([first, last]);
});

test.each<[Period, string]>([
  [{ date: '2016' }, '2016'],
  [{ date: '2016-07' }, 'Juli 2016'],
  [{ date: '2016-07-01' }, '1. Juli 2016'],
  [{ date: '2013', latest: '2021-04' }, 'zwischen 2013 und April 2021'],
  [{ date: '2024-09', latest: '2025-01-20' }, 'zwischen September 2024 und 20. Januar 2025'],
  [{ date: '2016-07', until: '2019-08-06' }, 'Juli 2016 bis 6. August 2019'],
])('%j is „%s“', (period, text) => {
  expect(formatPeriod(period)).toBe(text);
});

describe('since a day', () => {
  test.each<[Period, string, boolean]>([
    [{ date: '2024-03-01' }, '2024-03-01', true],
    [{ date: '2024-03-01' }, '2024-03-02', false],
    [{ date: '2024' }, '2024-12-31', true],
    [{ date: '2024' }, '2025-01-01', false],
    [{ date: '2024-02' }, '2024-02-29', true],
    [{ date: '2013', latest: '2021-04' }, '2021-04-30', true],
    [{ date: '2013', latest: '2021-04' }, '2021-05-01', false],
    // What ended later is not new later.
    [{ date: '2016-07', until: '2019-08-06' }, '2017-01-01', false],
  ])('%j, asked since %s: %s', (period, day, shown) => {
    expect(mayBeSince(period, day)).toBe(shown);
  });
});

describe('coming', () => {
  test.each<[Period, string, boolean]>([
    [{ date: '2027-06-30' }, '2027-06-29', true],
    [{ date: '2027-06-30' }, '2027-06-30', false],
    [{ date: '2027-06' }, '2027-05-31', true],
    [{ date: '2027-06' }, '2027-06-01', false],
    [{ date: '2027' }, '2026-12-31', true],
    [{ date: '2026', latest: '2028' }, '2026-08-19', false],
  ])('%j on %s: %s', (period, today, coming) => {
    expect(isComing(period, today)).toBe(coming);
  });
});

test.each<[Period, string | null]>([
  [{ date: '2024-03-01' }, '2024'],
  [{ date: '2024-03', latest: '2024-05' }, '2024'],
  [{ date: '2024-03', latest: '2025' }, null],
  [{ date: '2016-07', until: '2019' }, '2016'],
])('%j came in %s', (period, year) => {
  expect(yearOf(period)).toBe(year);
});

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const prefix = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));

test('a day lies within each of its prefixes, and only a whole day is a day', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(4, 7, 10), (whole, length) => {
      const cut = whole.slice(0, length);
      expect(firstDay(cut) <= whole && whole <= lastDay(cut)).toBe(true);
      expect(isDatePrefix(cut)).toBe(true);
      expect(isDay(cut)).toBe(length === 10);
    }),
  );
});

test('nothing that is coming is held back from someone who was away', () => {
  fc.assert(
    fc.property(prefix, day, (date, today) => {
      if (isComing({ date }, today)) expect(mayBeSince({ date }, today)).toBe(true);
    }),
  );
});

test('newest first is an order', () => {
  fc.assert(
    fc.property(prefix, prefix, (a, b) => {
      expect(Math.sign(byNewest({ date: a }, { date: b }))).toBe(-Math.sign(byNewest({ date: b }, { date: a })) + 0);
    }),
  );
});
