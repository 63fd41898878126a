import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { compareNorms, comparisonText, filesCiting, type NormList, normListSchema, proposalYaml } from './compare.ts';
import { editionSchema } from './norm-data.ts';
import { exampleNorms } from './norms.example.ts';

const { today } = exampleNorms.editions;
const list: NormList = today.norms.map(({ statute, number, heading, absaetze, url }) => ({
  gesetz: statute,
  paragraph: number,
  titel: heading,
  absaetze,
  url,
}));
const compare = (change: (entry: NormList[number]) => NormList) => compareNorms(today, list.flatMap(change), '2026-12-01');

test('the list the data was made from has no differences', () => {
  expect(compareNorms(today, list, '2026-12-01')).toEqual({ differences: [], compared: 7, missing: [] });
});

test.each<[string, Partial<NormList[number]> | null, string[]]>([
  ['another heading', { titel: 'Duldung' }, ['Überschrift bisher „Vorübergehende Aussetzung der Abschiebung (Duldung)“, jetzt „Duldung“']],
  ['another line break in the heading', { titel: ' Vorübergehende Aussetzung\nder Abschiebung (Duldung)' }, []],
  ['one Absatz more', { absaetze: 13 }, ['Absätze bisher 12, jetzt 13']],
  ['repealed', { titel: '', absaetze: 0, weggefallen: true }, ['ist weggefallen', 'Absätze bisher 12, jetzt 0']],
  ['gone', null, ['steht nicht mehr in der Liste']],
])('%s', (_, change, findings) => {
  const { differences } = compare((entry) => (entry.paragraph !== '60a' ? [entry] : change === null ? [] : [{ ...entry, ...change }]));
  expect(differences.map(({ norm, findings }) => [norm.number, findings])).toEqual(findings.length === 0 ? [] : [['60a', findings]]);
});

test('a statute that the list does not have is named, not taken for repealed', () => {
  expect(compare((entry) => (entry.gesetz === 'AsylG' ? [] : [entry]))).toEqual({ differences: [], compared: 5, missing: ['AsylG'] });
});

test('a proposal can be pasted: it passes the schema', () => {
  const { differences } = compare((entry) => [{ ...entry, absaetze: entry.absaetze + 1 }]);
  const yaml = `schema: 1\nedition: today\nstatutes:\n  - { abbreviation: AufenthG, name: a }\n  - { abbreviation: AsylG, name: b }\nnorms:\n${differences.map(proposalYaml).join('\n')}\n`;
  const { norms } = editionSchema.parse(parse(yaml));
  expect(norms).toEqual(today.norms.map((norm) => ({ ...norm, absaetze: norm.absaetze + 1, changedAt: '2026-12-01' })));
});

test("the text names who cites the norm in today's law, and what to write", () => {
  const comparison = compare((entry) => (entry.paragraph === '60a' ? [{ ...entry, absaetze: 13 }] : [entry]));
  const files = [
    { path: 'docs/a.mdx', text: '§ 60a AufenthG' },
    { path: 'docs/b.mdx', text: '§ 60 AufenthG, damals § 60a AufenthG' },
    { path: 'versioned_docs/version-2013/c.mdx', text: '§ 60a AufenthG' },
    { path: 'src/d.yaml', text: 'text: § 60a AufenthG' },
  ];
  const touched = filesCiting(
    comparison.differences.map(({ norm }) => norm),
    files,
    exampleNorms,
  );
  expect(comparisonText(comparison, touched).split('\n')).toEqual([
    '§ 60a AufenthG: Absätze bisher 12, jetzt 13',
    '  zitiert in docs/a.mdx',
    '  zitiert in src/d.yaml',
    '  Vorschlag für src/norms/data/today.yaml (changedAt: spätestens dieser Tag, den genauen nachsehen):',
    '  - statute: AufenthG',
    '    number: 60a',
    '    heading: Vorübergehende Aussetzung der Abschiebung (Duldung)',
    '    absaetze: 13',
    '    url: https://www.gesetze-im-internet.de/aufenthg_2004/__60a.html',
    '    changedAt: 2026-12-01',
    '',
    '7 Normen verglichen (Überschrift und Zahl der Absätze, nicht der Wortlaut), 1 anders',
  ]);
});

test('a list of another form is refused', () => {
  expect(normListSchema.safeParse([{ gesetz: 'AufenthG' }]).success).toBe(false);
});
