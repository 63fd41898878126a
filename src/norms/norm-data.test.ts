import { describe, expect, test } from 'vitest';
import { formatFinding } from '../content-check/finding.ts';
import { type NormFiles, normPaths, readNorms } from './norm-data.ts';

const url = 'https://www.gesetze-im-internet.de/aufenthg_2004/__18a.html';
const edition = (id: string, norms: string) =>
  `schema: 1\nedition: ${id}\nstatutes:\n  - { abbreviation: AufenthG, name: Aufenthaltsgesetz }\nnorms:\n${norms}`;
const norm = (number: string, heading: string, statute = 'AufenthG') =>
  `  - { statute: ${statute}, number: "${number}", heading: ${heading}, absaetze: 2, url: ${url} }\n`;
const decision = (before: string, after: string) =>
  `schema: 1\ndiffers:\n  - { statute: AufenthG, number: 18a, before: ${before}, after: ${after}, reason: anderes }\nrenamed: []\n`;

const sound = {
  '2013': edition('"2013"', norm('18a', 'Geduldete')),
  today: edition('today', norm('18a', 'Fachkräfte')),
  external: 'schema: 1\nsources: []\n',
  differences: decision('Geduldete', 'Fachkräfte'),
};

const read = (texts: Partial<typeof sound>) => {
  const all = { ...sound, ...texts };
  const files = Object.fromEntries(
    Object.entries(normPaths).map(([key, path]) => [key, { path, text: all[key as keyof typeof all] }]),
  ) as NormFiles;
  return readNorms(files);
};

test('sound data is read', () => {
  const { norms, findings } = read({});
  expect(findings).toEqual([]);
  expect(norms?.editions.today.normByKey.get('AufenthG 18a')?.heading).toBe('Fachkräfte');
});

describe('findings', () => {
  test.each<[string, Partial<typeof sound>, string]>([
    [
      'a norm twice',
      { today: edition('today', norm('18a', 'Fachkräfte') + norm('18a', 'Fachkräfte')) },
      'src/norms/data/today.yaml:7:5 § 18a AufenthG steht zweimal',
    ],
    [
      'out of order',
      { today: edition('today', norm('60', 'Verbot') + norm('18a', 'Fachkräfte')) },
      'src/norms/data/today.yaml:7:5 § 18a AufenthG steht nach § 60 AufenthG, erwartet davor',
    ],
    [
      'a statute nobody declared',
      { today: edition('today', norm('18a', 'Fachkräfte', 'AsylG')) },
      'src/norms/data/today.yaml:6:5 Gesetz „AsylG“ steht nicht in statutes, erwartet AufenthG',
    ],
    [
      'headings differ and nobody decided',
      { differences: 'schema: 1\ndiffers: []\nrenamed: []\n' },
      'src/norms/data/differences.yaml:1:1 § 18a AufenthG heißt 2013 „Geduldete“ und heute „Fachkräfte“, erwartet einen Eintrag unter differs oder renamed',
    ],
    [
      'a decision about another heading',
      { differences: decision('Geduldete', 'Fachkraft') },
      'src/norms/data/differences.yaml:1:1 § 18a AufenthG: „Fachkraft“, erwartet „Fachkräfte“ wie in src/norms/data/today.yaml',
    ],
  ])('%s', (_, texts, finding) => {
    expect(read(texts).findings.map(formatFinding)).toEqual([finding]);
  });
});
