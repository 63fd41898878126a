import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueTerms, isUnchecked, termsOf, upcomingTerms } from './due.ts';
import type { Dated } from './freshness.ts';
import { exampleItem } from './review.example.ts';
import { noticeOf } from './words.ts';

const changes = [{ norm: '§ 60a AufenthG', changedAt: '2026-12-01' }];

describe('the clock moves', () => {
  test.each<[string, Partial<Dated>, today: string, notices: string[]]>([
    ['nothing is dated', {}, '2099-01-01', []],
    ['null is no date', { nextReview: null, validUntil: null }, '2099-01-01', []],
    ['the day before a review', { nextReview: '2026-12-01' }, '2026-11-30', []],
    [
      'the day of a review',
      { nextReview: '2026-12-01' },
      '2026-12-01',
      ['Seit dem 1. Dezember 2026 ist eine neue Prüfung fällig. Sie ist noch nicht geschehen.'],
    ],
    ['the last day of validity', { validUntil: '2027-06-30' }, '2027-06-30', []],
    [
      'the day after it',
      { validUntil: '2027-06-30' },
      '2027-07-01',
      ['Die Angaben galten bis 30. Juni 2027. Ob sie noch stimmen, hat seither niemand bestätigt.'],
    ],
    ['the day before a norm changes', { changes }, '2026-11-30', []],
    [
      'the day a norm changes',
      { changes },
      '2026-12-01',
      ['§ 60a AufenthG lautet seit dem 1. Dezember 2026 anders. Hier steht noch der Stand davor.'],
    ],
    [
      'all of it, soonest first',
      { nextReview: '2027-01-01', validUntil: '2026-11-30', changes },
      '2027-01-01',
      [
        'Die Angaben galten bis 30. November 2026. Ob sie noch stimmen, hat seither niemand bestätigt.',
        '§ 60a AufenthG lautet seit dem 1. Dezember 2026 anders. Hier steht noch der Stand davor.',
        'Seit dem 1. Januar 2027 ist eine neue Prüfung fällig. Sie ist noch nicht geschehen.',
      ],
    ],
  ])('%s', (_, dates, today, notices) => {
    expect(dueTerms(exampleItem(dates), today).map(noticeOf)).toEqual(notices);
  });
});

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const dated: fc.Arbitrary<Dated> = fc.record({
  nextReview: fc.option(day),
  validUntil: fc.option(day),
  changes: fc.array(day.map((changedAt) => ({ norm: '§ 1 AufenthG', changedAt }))),
});

test('what is due stays due, and every term is either due or to come', () => {
  fc.assert(
    fc.property(dated, day, day, (content, one, other) => {
      const [sooner, later] = [one, other].sort();
      const due = dueTerms(content, sooner);
      expect(dueTerms(content, later)).toEqual(expect.arrayContaining(due));
      expect([...due, ...upcomingTerms(content, sooner)]).toHaveLength(termsOf(content).length);
    }),
  );
});

test.each([
  [{ rechtsstand: '2026-08-19', checkedAt: null }, true],
  [{ rechtsstand: '2026-08-19', checkedAt: undefined }, true],
  [{ rechtsstand: undefined, checkedAt: null }, true],
  [{ rechtsstand: undefined, checkedAt: undefined }, false],
  [{ rechtsstand: '2026-08-19', checkedAt: '2026-09-01' }, false],
])('%o unchecked: %s', (content, expected) => {
  expect(isUnchecked(content)).toBe(expected);
});
