import { expect, test } from 'vitest';
import { reviewAtom, reviewJson } from './feed.ts';
import { countsOf, makeReport, somethingIsDue } from './report.ts';
import { reportText } from './report-text.ts';
import { exampleItem } from './review.example.ts';

const change = { norm: '§\u00a060a\u00a0AufenthG', changedAt: '2026-12-01' };
const items = [
  exampleItem({ title: 'Duldung', changes: [change] }),
  exampleItem({ title: 'Sprache', nextReview: '2026-12-15', checkedAt: null, checkedBy: null }),
  exampleItem({ title: 'Bleiberecht', validUntil: '2027-06-30', changes: [change] }),
  exampleItem({ kind: 'question', title: 'Frage', address: null, edition: 'today', nextReview: '2027-01-01' }),
];
const site = { name: 'InProcedere', site: 'https://example.org/handbuch/', today: '2026-12-20' };

const text = (today: string) => reportText(makeReport(items, today), today).split('\n').filter(Boolean);

test('before any date only what nobody has checked is open', () => {
  expect(text('2026-11-22')).toEqual([
    'Stand der Inhalte am 22. November 2026',
    'Abgelaufen: 0',
    'Prüfung fällig: 0',
    'Von Rechtsänderungen berührt: 0',
    'Fachlich noch nicht geprüft: 1',
    '  docs/recht/sprache.mdx „Sprache“',
    'Nächste Termine: 5',
    '  1. Dezember 2026 docs/recht/bleiberecht.mdx „Bleiberecht“, §\u00a060a\u00a0AufenthG lautet ab dann anders',
    '  1. Dezember 2026 docs/recht/duldung.mdx „Duldung“, §\u00a060a\u00a0AufenthG lautet ab dann anders',
    '  15. Dezember 2026 docs/recht/sprache.mdx „Sprache“, neue Prüfung fällig',
    '  1. Januar 2027 docs/recht/frage.mdx „Frage“, neue Prüfung fällig',
    '  30. Juni 2027 docs/recht/bleiberecht.mdx „Bleiberecht“, letzter Tag der Geltung',
  ]);
  expect(somethingIsDue(makeReport(items, '2026-11-22'))).toBe(false);
});

test('after all dates everything is due', () => {
  expect(text('2027-07-01')).toEqual([
    'Stand der Inhalte am 1. Juli 2027',
    'Abgelaufen: 1',
    '  docs/recht/bleiberecht.mdx „Bleiberecht“, galt bis 30. Juni 2027',
    'Prüfung fällig: 2',
    '  docs/recht/sprache.mdx „Sprache“, seit 15. Dezember 2026',
    '  docs/recht/frage.mdx „Frage“, seit 1. Januar 2027',
    'Von Rechtsänderungen berührt: 2',
    '  docs/recht/bleiberecht.mdx „Bleiberecht“: §\u00a060a\u00a0AufenthG, geändert zum 1. Dezember 2026',
    '  docs/recht/duldung.mdx „Duldung“: §\u00a060a\u00a0AufenthG, geändert zum 1. Dezember 2026',
    'Fachlich noch nicht geprüft: 1',
    '  docs/recht/sprache.mdx „Sprache“',
    'Nächste Termine: 0',
  ]);
  expect(somethingIsDue(makeReport(items, '2027-07-01'))).toBe(true);
});

test('a content that several changed norms touch counts once', () => {
  const changes = [change, { ...change, norm: '§ 60b AufenthG' }];
  expect(countsOf(makeReport([exampleItem({ changes })], '2026-12-01')).normChanged).toBe(1);
});

test('JSON: dates, what follows from them, absolute addresses', () => {
  expect(reviewJson(items.slice(2), site)).toEqual({
    schema: 1,
    title: 'InProcedere: Stand der Inhalte',
    url: 'https://example.org/handbuch/pflege/',
    today: '2026-12-20',
    counts: { expired: 0, reviewDue: 0, normChanged: 1, unchecked: 0 },
    items: [
      {
        kind: 'page',
        title: 'Bleiberecht',
        url: 'https://example.org/handbuch/recht/bleiberecht/',
        file: 'docs/recht/bleiberecht.mdx',
        edition: 'today',
        rechtsstand: '2026-08-19',
        checkedAt: '2026-09-01',
        checkedBy: 'Fachanwältin für Migrationsrecht',
        nextReview: null,
        validUntil: '2027-06-30',
        unchecked: false,
        due: [{ kind: 'normChanged', day: '2026-12-01', norm: '§ 60a AufenthG' }],
        upcoming: [{ kind: 'expired', day: '2027-06-30' }],
      },
      expect.objectContaining({ kind: 'question', url: null, due: [], upcoming: [{ kind: 'reviewDue', day: '2027-01-01' }] }),
    ],
  });
});

const entries = (today: string) =>
  [...reviewAtom(items, { ...site, today }).matchAll(/<entry>[\s\S]*?<\/entry>/g)].map(([entry]) =>
    ['title', 'id', 'updated'].map((tag) => new RegExp(`<${tag}[^>]*>(?:<!\\[CDATA\\[)?(.*?)(?:\\]\\]>)?</${tag}>`).exec(entry)?.[1]),
  );

test('Atom: one entry per content and reason, newest first', () => {
  expect(entries('2026-12-20')).toEqual([
    [
      'Prüfung fällig: Sprache',
      'https://example.org/handbuch/pflege/#reviewDue-2026-12-15:docs/recht/sprache.mdx',
      '2026-12-15T00:00:00.000Z',
    ],
    [
      'Von Rechtsänderungen berührt: Duldung',
      'https://example.org/handbuch/pflege/#normChanged-2026-12-01-§60aAufenthG:docs/recht/duldung.mdx',
      '2026-12-01T00:00:00.000Z',
    ],
    [
      'Von Rechtsänderungen berührt: Bleiberecht',
      'https://example.org/handbuch/pflege/#normChanged-2026-12-01-§60aAufenthG:docs/recht/bleiberecht.mdx',
      '2026-12-01T00:00:00.000Z',
    ],
    [
      'Fachlich noch nicht geprüft: Sprache',
      'https://example.org/handbuch/pflege/#ungeprueft:docs/recht/sprache.mdx',
      '2026-08-19T00:00:00.000Z',
    ],
  ]);
});

test('Atom: an entry is the same in the next build', () => {
  expect(entries('2027-07-01')).toEqual(expect.arrayContaining(entries('2026-12-20')));
});
