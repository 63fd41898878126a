import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { normPaths } from '../norms/norm-data.ts';
import { rulePaths } from '../wegweiser/rule-table.ts';
import { checkContent, type Project } from './check.ts';
import { formatFinding } from './finding.ts';
import { readProject } from './plugin.ts';

const rules2013 = readFileSync(rulePaths['2013'], 'utf8');
const networkYaml = readFileSync('src/network/network.yaml', 'utf8');

const glossaryYaml = `schema: 1
terms:
  - id: duldung
    term: Duldung
    english: toleration
    definition: A
`;

const page = (body: string, head = '') => `---
title: Eine Seite
description: Eine Beschreibung, die lang genug ist, um etwas zu sagen.
sources:
  - label: Broschüre
    page: S. 1
${head}---

${body}
`;

const journey = (station: string) => `schema: 1
title: Weg
stations:
  - when: "2010"
    start: "2010"
    kind: schritt
    title: A
    text: B
    by: []
${station}`;

/** A sound project of two pages, with the given files added or replaced. */
function check(changes: Record<string, string>, more: Partial<Project> = {}): string[] {
  const files = {
    'src/network/network.yaml': networkYaml,
    'src/glossary/glossary.yaml': glossaryYaml,
    'docs/a/index.mdx': page('[B](./b.mdx#ziel)'),
    'docs/a/b.mdx': page('## Ziel {/* #ziel */}\n\n[A](./index.mdx)'),
    ...changes,
  };
  const ids = Object.keys(files)
    .filter((path) => path.startsWith('docs/') && path.endsWith('.mdx'))
    .map((path) => path.replace(/^docs\/|\.mdx$/g, ''));
  return checkContent({
    files: Object.entries(files).map(([path, text]) => ({ path, text })),
    addresses: ['/', '/inhalt/'],
    sidebars: { docs: ids },
    exists: () => false,
    today: '2026-08-19',
    ...more,
  }).map(formatFinding);
}

test('a sound project has no findings', () => {
  expect(check({})).toEqual([]);
});

describe('each mistake gives one German error with file and line', () => {
  test.each<[name: string, changes: Record<string, string>, expected: string]>([
    [
      'broken link',
      { 'docs/a/b.mdx': page('## Ziel {/* #ziel */}\n\n[A](./indes.mdx)') },
      'docs/a/b.mdx:11:1 Link ins Leere: „./indes.mdx“, meinten Sie „docs/a/index.mdx“?',
    ],
    [
      'broken anchor',
      { 'docs/a/index.mdx': page('[B](./b.mdx#zeil)') },
      'docs/a/index.mdx:9:1 Sprungziel „#zeil“ gibt es in docs/a/b.mdx nicht, meinten Sie „ziel“?',
    ],
    [
      'broken own anchor',
      { 'docs/a/index.mdx': page('[B](#nirgends)') },
      'docs/a/index.mdx:9:1 Sprungziel „#nirgends“ gibt es in docs/a/index.mdx nicht',
    ],
    ['broken address', { 'docs/a/index.mdx': page('[B](/a/bb/)') }, 'docs/a/index.mdx:9:1 Link ins Leere: „/a/bb/“, meinten Sie „/a/b/“?'],
    [
      'address without slash',
      { 'docs/a/index.mdx': page('[B](/inhalt)') },
      'docs/a/index.mdx:9:1 Adresse „/inhalt“, erwartet „/inhalt/“ (mit Schrägstrich)',
    ],
    [
      'http link',
      { 'docs/a/index.mdx': page('[B](http://example.org/)') },
      'docs/a/index.mdx:9:1 Link „http://example.org/“, erwartet https, mailto oder tel',
    ],
    [
      'unknown key',
      { 'docs/a/b.mdx': page('## Ziel {/* #ziel */}', 'autor: jemand\n') },
      'docs/a/b.mdx:7:1 Unbekannter Schlüssel „autor“: streichen oder Schreibweise prüfen',
    ],
    [
      'missing source',
      { 'docs/a/b.mdx': page('## Ziel {/* #ziel */}').replace(/sources:[\s\S]*?---/, '---') },
      'docs/a/b.mdx:2:1 „sources“ fehlt, erwartet eine Liste',
    ],
    [
      'source without a place',
      { 'docs/a/b.mdx': page('## Ziel {/* #ziel */}').replace('    page: S. 1\n', '') },
      'docs/a/b.mdx:5:5 Quelle braucht genau eines von page (Seite), url (Adresse) und file (Datei im Projekt)',
    ],
    [
      'wrong date',
      { 'docs/a/b.mdx': page('## Ziel {/* #ziel */}', 'rechtsstand: 2026-02-30\n') },
      'docs/a/b.mdx:7:1 „rechtsstand“ ist „2026-02-30“, erwartet ein Datum der Form 2026-08-19',
    ],
    [
      'missing front matter',
      { 'docs/a/b.mdx': '## Ziel {/* #ziel */}' },
      'docs/a/b.mdx:1:1 Seitenkopf fehlt, erwartet „---“ mit title, description und sources',
    ],
    [
      'invalid YAML',
      { 'docs/a/b.mdx': page('## Ziel {/* #ziel */}', 'sidebar_label: a: b\n') },
      'docs/a/b.mdx:7:16 YAML: Doppelpunkt mitten im Text; den Text in Anführungszeichen setzen',
    ],
    ['invalid MDX', { 'docs/a/b.mdx': page('## Ziel {/* #ziel */}\n\n<Kasten>') }, 'docs/a/b.mdx:11:1 MDX ist nicht lesbar: '],
    [
      'unknown institution in a journey',
      {
        'docs/a/weg.journey.yaml': journey(
          '  - when: "2011"\n    start: "2011"\n    kind: schritt\n    title: A\n    text: B\n    by:\n      - stelle: amt\n',
        ),
      },
      'docs/a/weg.journey.yaml:16:9 Unbekannte Stelle „amt“, erwartet „auslaenderbehoerde“',
    ],
    [
      'stations out of order',
      {
        'docs/a/weg.journey.yaml': journey(
          '  - when: "2009"\n    start: "2009"\n    kind: schritt\n    title: A\n    text: B\n    by: []\n',
        ),
      },
      'docs/a/weg.journey.yaml:11:5 Station beginnt 2009, steht aber nach 2010: Stationen nach der Zeit ordnen',
    ],
    [
      'unknown Stelle in the Wegweiser',
      { [rulePaths['2013']]: rules2013.replace('decides: [auslaenderbehoerde]', 'decides: [amt]') },
      `src/wegweiser/rules/2013.yaml:${rules2013.slice(0, rules2013.indexOf('decides:')).split('\n').length}:5 Unbekannt „amt“`,
    ],
    [
      'unknown institution type',
      { 'src/network/network.yaml': networkYaml.replace('type: verwaltung }', 'type: amt }') },
      'src/network/network.yaml:',
    ],
    [
      'file name',
      { 'docs/a/über.mdx': page('Text') },
      'docs/a/über.mdx:1:1 Dateiname „über.mdx“, erwartet nur a–z, 0–9 und Bindestrich (ä wird ae)',
    ],
    [
      'unknown term in glossaryOff',
      { 'docs/a/b.mdx': page('## Ziel {/* #ziel */}', 'glossaryOff: [duldun]\n') },
      'docs/a/b.mdx:7:1 „glossaryOff“ nennt „duldun“, erwartet Kennungen aus src/glossary/glossary.yaml',
    ],
    [
      'broken anchor in the glossary',
      { 'docs/a/b.mdx': page('<Glossary />\n\n[Duldung](#duldung)\n\n[Nichts](#nichts)\n\n## Ziel {/* #ziel */}') },
      'docs/a/b.mdx:13:1 Sprungziel „#nichts“ gibt es in docs/a/b.mdx nicht',
    ],
    [
      'term without its page',
      { 'src/glossary/glossary.yaml': glossaryYaml.replace('definition: A\n', 'definition: A\n    primer: fehlt\n') },
      'src/glossary/glossary.yaml:7:1 Seite „fehlt“ gibt es in docs/recht nicht',
    ],
  ])('%s', (_name, changes, expected) => {
    const findings = check(changes).filter((finding) => !finding.includes('Sprungziel „#ziel“'));
    expect(findings.map((finding) => finding.slice(0, expected.length))).toEqual([expected]);
  });

  test('a page in no area menu, and a menu entry without page', () => {
    expect(check({}, { sidebars: { docs: ['a/index', 'a/c'] } })).toEqual([
      'docs:1:1 Bereichsmenü nennt „a/c“, die Datei dazu fehlt',
      'docs/a/b.mdx:1:1 Seite steht in keinem Bereichsmenü, erwartet einen Eintrag in der Sidebar',
    ]);
  });
});

describe('a citation that the edition does not know', () => {
  const norms = Object.fromEntries(Object.values(normPaths).map((path) => [path, readFileSync(path, 'utf8')]));

  test.each([
    ['docs/a/index.mdx', '§ 60z AufenthG', 'docs/a/index.mdx:9:6 § 60z AufenthG gibt es'],
    ['docs/a/index.mdx', '§ 60a Abs. 99 AufenthG', 'docs/a/index.mdx:9:6 § 60a AufenthG hat'],
    ['versioned_docs/version-2013/a.mdx', '§ 60c AufenthG', 'versioned_docs/version-2013/a.mdx:9:6 § 60c AufenthG gibt es'],
  ])('%s: %s', (path, citation, expected) => {
    const findings = check({ ...norms, 'docs/a/b.mdx': page('[A](./index.mdx)'), [path]: page(`Nach ${citation} gilt.`) });
    expect(
      findings.filter((finding) => !/zitiert niemand|#ziel/.test(finding)).map((finding) => finding.slice(0, expected.length)),
    ).toEqual([expected]);
  });
});

test('all mistakes of a project are reported together, sorted by place', () => {
  const findings = check({ 'docs/a/index.mdx': page('[hier](./x.mdx)\n\n# Titel'), 'docs/a/b.mdx': page('## Ziel', 'falsch: 1\n') });
  expect(findings.map((finding) => finding.split(' ')[0])).toEqual([
    'docs/a/b.mdx:7:1',
    'docs/a/b.mdx:10:1',
    'docs/a/index.mdx:9:1',
    'docs/a/index.mdx:9:1',
    'docs/a/index.mdx:11:1',
  ]);
});

test("the project's own content is sound", { timeout: 60_000 }, () => {
  expect(checkContent(readProject(process.cwd())).map(formatFinding)).toEqual([]);
});
