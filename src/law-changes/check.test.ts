import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatFinding } from '../content-check/finding.ts';
import { readProject } from '../content-check/plugin.ts';
import { changesPath } from './changes.ts';
import { checkLawChanges } from './check.ts';

const change = (id: string, more = '', date = '"2024-03-01"') => `  - id: ${id}
    date: ${date}
    title: Titel
    after: Neu.
    meaning: Folge.
    norms: ["§ 60a AufenthG"]
    topics: [duldung]
    sources: [{ label: Text, url: "https://example.org/" }]
${more}`;
const list = (...changes: string[]) => `schema: 1\nchanges:\n${changes.join('')}`;
const post = (changes: string, date = '2024-03-01', body = 'A\n\n{/* truncate */}\n') =>
  `---\nslug: beitrag\ndate: ${date}\nchanges: [${changes}]\n---\n\n${body}`;
const primer = (topic: string) => `# P\n\n<LawChanges topic="${topic}" />\n`;

const sound = {
  [changesPath]: list(change('erste', '    post: beitrag\n'), change('zweite')),
  'docs/recht/duldung.mdx': primer('duldung'),
  'blog/beitrag.mdx': post('erste'),
};

const check = (files: Record<string, string>) =>
  checkLawChanges(Object.entries({ ...sound, ...files }).map(([path, text]) => ({ path, text }))).map(formatFinding);

test('a sound list has no findings', () => {
  expect(check({})).toEqual([]);
});

describe('each mistake gives one German error with file and line', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'a date nobody can read',
      { [changesPath]: list(change('erste', '    post: beitrag\n', '"01.03.2024"')) },
      `${changesPath}:4:5 Datum ist „01.03.2024“, erwartet Jahr, Monat oder Tag, so genau wie bekannt: 2016, 2016-07 oder 2016-07-01`,
    ],
    [
      'out of order',
      { [changesPath]: list(change('erste', '    post: beitrag\n'), change('zweite', '', '"2023"')) },
      `${changesPath}:13:5 „zweite“ beginnt 2023, steht aber nach 2024-03-01: Änderungen nach Tag ordnen`,
    ],
    [
      'an id twice',
      { [changesPath]: list(change('erste', '    post: beitrag\n'), change('erste', '    post: beitrag\n')) },
      `${changesPath}:12:5 „erste“ steht zweimal`,
    ],
    [
      'a span that ends before it begins',
      { [changesPath]: list(change('erste', '    post: beitrag\n'), change('zweite', '    latest: "2024-02"\n    open: Tag.\n')) },
      `${changesPath}:20:5 „zweite“ endet mit latest 2024-02, erwartet später als 2024-03-01`,
    ],
    [
      'a span that does not say what is open',
      { [changesPath]: list(change('erste', '    post: beitrag\n'), change('zweite', '    latest: "2025"\n')) },
      `${changesPath}:20:5 „zweite“ sagt nicht, was am Datum ungeprüft ist (open)`,
    ],
    [
      'two ends',
      {
        [changesPath]: list(
          change('erste', '    post: beitrag\n'),
          change('zweite', '    latest: "2025"\n    until: "2025"\n    open: Tag.\n'),
        ),
      },
      `${changesPath}:21:5 „zweite“ hat latest und until, erwartet eines: latest, wenn der Tag nicht bekannt ist, until, wenn die Regel endete`,
    ],
    [
      'a norm that is none',
      { [changesPath]: sound[changesPath].replace('§ 60a AufenthG', '§ 60a') },
      `${changesPath}:8:13 „§ 60a“ ohne Gesetz, erwartet zum Beispiel „§ 60a AufenthG“`,
    ],
    [
      'a topic without primer',
      { [changesPath]: sound[changesPath].replace('[duldung]', '[duldung, sprache]') },
      `${changesPath}:9:23 Thema „sprache“ hat keinen Primer, erwartet „duldung“`,
    ],
    [
      'a post that does not exist',
      { [changesPath]: list(change('erste', '    post: beitrag\n'), change('zweite', '    post: anderer\n')) },
      `${changesPath}:20:5 Beitrag „anderer“ gibt es nicht, erwartet „beitrag“`,
    ],
    [
      'a post that does not name it in return',
      { [changesPath]: list(change('erste', '    post: beitrag\n'), change('zweite', '    post: beitrag\n')) },
      `${changesPath}:20:5 „zweite“ nennt den Beitrag „beitrag“, dieser nennt sie nicht: dort zweite in changes ergänzen oder hier post streichen`,
    ],
    [
      'a change that does not exist',
      { 'blog/beitrag.mdx': post('erste, dritte') },
      `blog/beitrag.mdx:4:18 Änderung „dritte“ gibt es in ${changesPath} nicht`,
    ],
    [
      'a change that does not name the post in return',
      { 'blog/beitrag.mdx': post('erste, zweite') },
      'blog/beitrag.mdx:4:18 Änderung „zweite“ nennt keinen Beitrag, erwartet dort post: beitrag',
    ],
    [
      'a post of another day',
      { 'blog/beitrag.mdx': post('erste', '2024-03-02') },
      'blog/beitrag.mdx:4:11 „erste“ trat 2024-03-01 ein, der Beitrag trägt 2024-03-02, erwartet zuerst eine Änderung dieses Tages',
    ],
    [
      'a post without a place for the box',
      { 'blog/beitrag.mdx': post('erste', '2024-03-01', 'A') },
      'blog/beitrag.mdx:1:1 Beitrag nennt changes, erwartet nach dem ersten Absatz {/* truncate */}: dort steht der Kasten',
    ],
    [
      'a page that asks for a topic nobody has',
      { 'docs/recht/sprache.mdx': primer('sprachen') },
      'docs/recht/sprache.mdx:3:1 Zum Thema „sprachen“ gibt es keine Änderung, erwartet „duldung“',
    ],
  ])('%s', (_, files, expected) => {
    expect(check(files)).toEqual([expected]);
  });
});

const { files } = readProject(process.cwd());

test('the content agrees with the list', () => {
  expect(checkLawChanges(files).map(formatFinding)).toEqual([]);
});

const primers =
  'aufenthaltsgestattung duldung humanitaere-aufenthaltserlaubnis bleiberecht arbeitsmarktzugang foerderinstrumente anerkennung sprache wohnsitz datenschutz-fallarbeit';
test.each(primers.split(' '))('the primer %s shows its changes and has no table of its own', (topic) => {
  const [, section] = readFileSync(`docs/recht/${topic}.mdx`, 'utf8').split('{/* #seit-2013 */}');
  expect(section).toContain(`<LawChanges topic="${topic}" />`);
  expect(section).not.toContain('|');
});
