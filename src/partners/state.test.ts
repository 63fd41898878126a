import { expect, test } from 'vitest';
import { describeRole, describeState, formatAsOf } from './state.ts';

test.each([
  ['2013', '2013'],
  ['2013-01', 'Januar 2013'],
  ['2013-01-11', '11. Januar 2013'],
])('%s is %s', (asOf, expected) => {
  expect(formatAsOf(asOf)).toBe(expected);
});

test.each([
  [null, 'unbestaetigt', 'Stand Januar 2013, nicht neu bestätigt'],
  ['2026-08-19', 'aktiv', 'Stand Januar 2013, bestätigt am 19. August 2026'],
  ['2026-08-19', 'beendet', 'besteht nicht mehr, bestätigt am 19. August 2026'],
] as const)('confirmed %s, %s', (confirmedAt, status, expected) => {
  expect(describeState({ asOf: '2013-01', confirmedAt, status })).toBe(expected);
});

test('the time of a role is said only where it is known', () => {
  expect(describeRole({ role: 'operativ', from: null, until: null })).toBe('operativ');
  expect(describeRole({ role: 'strategisch', from: '2009', until: '2013-12' })).toBe('strategisch (ab 2009 bis Dezember 2013)');
});
