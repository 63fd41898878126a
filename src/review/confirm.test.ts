import { describe, expect, test } from 'vitest';
import { type Confirmation, confirmPage } from './confirm.ts';

const today = '2026-11-22';
const sound: Confirmation = { by: 'Fachanwältin für Migrationsrecht', on: '2026-11-20', next: '2027-05-20' };
const file = (dates: string) => `---
title: "Duldung"   # zwei Leerzeichen bleiben
description: >-
  Eine Beschreibung, die lang genug ist,
  um etwas zu sagen.
rechtsstand: 2026-08-19
${dates}sources:
  - { label: 'Broschüre',   page: "S. 1" }
---

Text mit checkedAt: null im Fließtext.
---
`;
const open = 'checkedAt: null\ncheckedBy: null # noch niemand\nnextReview: null\nvalidUntil: null\n';
const confirm = (text: string, more: Partial<Confirmation> = {}) =>
  confirmPage({ path: 'docs/recht/duldung.mdx', text }, { ...sound, ...more }, today);

describe('writes three values and leaves every other byte', () => {
  test.each<[string, before: string, after: string]>([
    [
      'null',
      file(open),
      file('checkedAt: 2026-11-20\ncheckedBy: Fachanwältin für Migrationsrecht # noch niemand\nnextReview: 2027-05-20\nvalidUntil: null\n'),
    ],
    [
      'an earlier confirmation',
      file('checkedAt: "2026-09-01"\ncheckedBy: \'Leitung\'\nnextReview: 2026-11-01\n'),
      file('checkedAt: 2026-11-20\ncheckedBy: Fachanwältin für Migrationsrecht\nnextReview: 2027-05-20\n'),
    ],
    [
      'keys without value',
      file('checkedAt:\ncheckedBy: ~\nnextReview:   \n'),
      file('checkedAt: 2026-11-20\ncheckedBy: Fachanwältin für Migrationsrecht\nnextReview:   2027-05-20\n'),
    ],
    [
      'Windows line ends',
      file(open).replaceAll('\n', '\r\n'),
      file(
        'checkedAt: 2026-11-20\ncheckedBy: Fachanwältin für Migrationsrecht # noch niemand\nnextReview: 2027-05-20\nvalidUntil: null\n',
      ).replaceAll('\n', '\r\n'),
    ],
  ])('%s', (_, before, after) => {
    expect(confirm(before)).toEqual({ text: after, problems: [] });
  });

  test('missing keys follow at the end of the head', () => {
    const { text } = confirm(file(''));
    expect(text).toBe(
      file('').replace(
        'page: "S. 1" }\n',
        'page: "S. 1" }\ncheckedAt: 2026-11-20\ncheckedBy: Fachanwältin für Migrationsrecht\nnextReview: 2027-05-20\n',
      ),
    );
  });

  test('a function that YAML would misread is quoted', () => {
    expect(confirm(file(open), { by: 'Rechtsberatung: Aufenthalt' }).text).toContain(
      'checkedBy: "Rechtsberatung: Aufenthalt" # noch niemand\n',
    );
  });
});

describe('refuses', () => {
  test.each<[string, Partial<Confirmation>, string]>([
    ['nobody', { by: ' ' }, '--by: „ “, erwartet die Funktion der prüfenden Person, zum Beispiel „Fachanwältin für Migrationsrecht“'],
    ...['-', 'null', 'n. n.', 'Niemand', 'TODO', 'x', '???'].map((by): [string, Partial<Confirmation>, string] => [
      `„${by}“`,
      { by },
      `--by: „${by}“, erwartet die Funktion der prüfenden Person, zum Beispiel „Fachanwältin für Migrationsrecht“`,
    ]),
    ['a name', { by: 'Frau Dr. Muster' }, '--by: „Frau Dr. Muster“, erwartet eine Funktion, keinen Namen'],
    ['a review tomorrow', { on: '2026-11-23' }, '--on: 23. November 2026 liegt in der Zukunft, erwartet den Tag, an dem geprüft wurde'],
    ['no day', { on: '2026-02-30' }, '--on: „2026-02-30“, erwartet ein Datum der Form 2026-08-19'],
    ['a German day', { next: '1.5.2027' }, '--next: „1.5.2027“, erwartet ein Datum der Form 2026-08-19'],
    ['a next review today', { next: today }, '--next: 22. November 2026 ist schon da, erwartet einen Tag in der Zukunft'],
    ['a slip of the key', { next: '2206-05-01' }, '--next: 1. Mai 2206 ist mehr als fünf Jahre entfernt, erwartet einen früheren Tag'],
    [
      'a review before the Rechtsstand',
      { on: '2026-08-18' },
      '--on: 18. August 2026 liegt vor dem Rechtsstand der Seite (19. August 2026)',
    ],
  ])('%s', (_, more, problem) => {
    expect(confirm(file(open), more)).toEqual({ problems: [problem] });
  });

  test('all at once', () => {
    expect(confirm(file(open), { by: '', on: '', next: '' }).problems).toHaveLength(3);
  });

  test('a day before the last review', () => {
    expect(confirm(file('checkedAt: 2026-11-21\n')).problems).toEqual([
      '--on: Die Seite wurde schon am 21. November 2026 geprüft, erwartet diesen Tag oder einen späteren',
    ]);
  });

  test('a page whose head is not sound', () => {
    expect(confirm(file('autor: jemand\n')).problems).toEqual([
      'docs/recht/duldung.mdx:7:1 Unbekannter Schlüssel „autor“: streichen oder Schreibweise prüfen',
    ]);
  });
});
