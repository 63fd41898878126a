import { expect, test } from 'vitest';
import { buildDay, calendarDay, laterDay } from './today.ts';

test.each([
  ['2026-11-22T22:59:59Z', '2026-11-22'],
  ['2026-11-22T23:00:00Z', '2026-11-23'],
  ['2026-07-01T21:59:59Z', '2026-07-01'],
  ['2026-07-01T22:00:00Z', '2026-07-02'],
])('%s is %s in Germany', (instant, day) => {
  expect(calendarDay(new Date(instant))).toBe(day);
});

const now = new Date('2026-11-22T12:00:00Z');

test.each([
  [{}, '2026-11-22'],
  [{ SOURCE_DATE_EPOCH: '1798761600' }, '2027-01-01'],
  [{ SOURCE_DATE_EPOCH: '' }, '2026-11-22'],
])('a build with %o is of %s', (env, day) => {
  expect(buildDay(env, now)).toBe(day);
});

test.each([
  ['2026-11-01', '2026-11-22'],
  ['2026-12-24', '2026-12-24'],
])('a page built on %s is read on %s', (built, day) => {
  expect(laterDay(built, now)).toBe(day);
});
