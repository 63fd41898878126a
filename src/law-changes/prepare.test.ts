import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type NormFiles, normPaths, readNorms } from '../norms/norm-data.ts';
import { datedAhead, makeCalendar } from './calendar.ts';
import { type Change, changesPath, changesSchema } from './changes.ts';
import { prepareChange, setCitations } from './prepare.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const { norms } = readNorms(
  Object.fromEntries(Object.entries(normPaths).map(([key, path]) => [key, { path, text: read(path) }])) as NormFiles,
);
const { changes } = changesSchema.parse(parse(read(changesPath)));

test.each([
  ['Nach § 25a AufenthG und § 60a Abs. 2 AufenthG gilt das.', 'Nach §~25a AufenthG und §~60a Abs.~2 AufenthG gilt das.'],
  ['Damals § 56 AsylVfG.', 'Damals §~56 AsylVfG.'],
  ['Ohne Norm.', 'Ohne Norm.'],
])('%s', (text, expected) => {
  expect(setCitations(text)).toBe(expected.replaceAll('~', '\u00a0'));
});

const change = (more: Partial<Change>): Change => ({
  id: 'a',
  date: '2024-03-01',
  title: 'T',
  after: 'Neu.',
  meaning: 'Folge.',
  norms: ['§ 60a Abs. 5b AufenthG'],
  topics: ['duldung'],
  sources: [{ label: 'L', url: 'https://example.org/' }],
  ...more,
});

test.each<[string, unknown[], number]>([
  ['§ 60a Abs. 5b AufenthG', [['§ 60a Abs. 5b AufenthG', 'https://www.gesetze-im-internet.de/aufenthg_2004/__60a.html']], 0],
  // The number means something else today: no link to another rule.
  [
    'damals § 18a AufenthG',
    [
      ['damals ', undefined],
      ['§ 18a AufenthG', undefined],
    ],
    0,
  ],
  ['Art. 6 DSGVO', [['Art. 6 DSGVO', undefined]], 0],
  ['§ 999 AufenthG', [['§ 999 AufenthG', undefined]], 1],
])('%s', (written, pieces, wrong) => {
  const { shown, findings } = prepareChange(change({ norms: [written] }), norms!, new Map());
  expect(shown.norms[0].map(({ text, url }) => [text.replaceAll('\u00a0', ' '), url])).toEqual(pieces);
  expect(findings).toHaveLength(wrong);
});

test.each(changes.map((each) => [each.id, each] as const))('%s can be shown', (_, each) => {
  expect(prepareChange(each, norms!, new Map()).findings).toEqual([]);
});

const options = { name: 'Probe', address: 'https://example.org/recht/aenderungen/', today: '2026-08-19' };

test('the calendar takes what is coming on a known day', () => {
  const ahead = datedAhead(
    [
      change({ id: 'war', date: '2026-08-18' }),
      change({ id: 'heute', date: '2026-08-19' }),
      change({ id: 'tag', date: '2027-06-30' }),
      change({ id: 'monat', date: '2027-07' }),
      change({ id: 'spanne', date: '2027-07-01', latest: '2028' }),
    ],
    '2026-08-19',
  );
  expect(ahead.map(({ id }) => id)).toEqual(['tag']);
});

test('an event lasts one day, names its page and is the same in every build of a day', () => {
  const text = makeCalendar([change({ id: 'silvester', date: '2027-12-31', open: 'Alles.' })], options);
  const unfolded = text.replace(/\r\n[ \t]/g, '');
  expect(text.split('\r\n').every((line) => !line.includes('\n') && line.length <= 75)).toBe(true);
  for (const line of [
    'UID:silvester@example.org',
    'DTSTAMP:20260819T000000Z',
    'DTSTART;VALUE=DATE:20271231',
    'DTEND;VALUE=DATE:20280101',
    'URL:https://example.org/recht/aenderungen/#silvester',
  ])
    expect(unfolded.split('\r\n')).toContain(line);
  expect(unfolded).toContain('Noch offen: Alles.');
  expect(makeCalendar([change({ id: 'silvester', date: '2027-12-31', open: 'Alles.' })], options)).toBe(text);
});
