import { expect, test } from 'vitest';
import type { Norms } from '../norms/norm-data.ts';
import { exampleNorms } from '../norms/norms.example.ts';
import { pageItems } from './pages.ts';

/** The example law, with § 60a AufenthG reading differently from a day on. */
function lawChangedAt(changedAt: string): Norms {
  const { today } = exampleNorms.editions;
  const norms = today.norms.map((norm) => (norm.number === '60a' ? { ...norm, changedAt } : norm));
  return { ...exampleNorms, editions: { ...exampleNorms.editions, today: { ...today, norms } } };
}

const page = (path: string, head: string, body: string) => ({
  path,
  text: `---\ntitle: Eine Seite\ndescription: Eine Beschreibung, die lang genug ist, um etwas zu sagen.\nsources:\n  - label: Broschüre\n    page: S. 1\n${head}---\n\n${body}\n`,
});
const stand = 'rechtsstand: 2026-08-19\ncheckedAt: null\n';
const changed = [{ norm: '§\u00a060a\u00a0AufenthG', changedAt: '2026-12-01' }];

const itemsOf = (files: { path: string; text: string }[], changedAt = '2026-12-01') =>
  pageItems(files, lawChangedAt(changedAt), '2026-08-19').map(({ path, address, changes }) => ({ path, address, changes }));

test.each<[string, ReturnType<typeof page>, string, ReturnType<typeof itemsOf>]>([
  [
    'a norm it cites changes after its Rechtsstand',
    page('docs/recht/duldung.mdx', stand, 'Siehe § 60a Abs. 2 AufenthG und § 60a AufenthG.'),
    '2026-12-01',
    [{ path: 'docs/recht/duldung.mdx', address: '/recht/duldung/', changes: changed }],
  ],
  [
    'the same day: the page describes the new text already',
    page('docs/recht/duldung.mdx', stand, '§ 60a AufenthG'),
    '2026-08-19',
    [{ path: 'docs/recht/duldung.mdx', address: '/recht/duldung/', changes: [] }],
  ],
  [
    'another norm changes',
    page('docs/recht/index.mdx', stand, '§ 60 AufenthG'),
    '2026-12-01',
    [{ path: 'docs/recht/index.mdx', address: '/recht/', changes: [] }],
  ],
  [
    'a page without a Rechtsstand has that of its edition',
    page('docs/a.mdx', '', '§ 60a AufenthG'),
    '2026-12-01',
    [{ path: 'docs/a.mdx', address: '/a/', changes: changed }],
  ],
  ['a page that shows how one cites', page('docs/mitmachen/a.mdx', '', 'Schreiben Sie § 60a AufenthG.'), '2026-12-01', []],
  ['a page without dates that cites nothing changed does not age', page('docs/a.mdx', '', '§ 60 AufenthG'), '2026-12-01', []],
  [
    'the 2013 edition cannot outdate',
    page(
      'versioned_docs/version-2013/recht/duldung.mdx',
      stand.replace('2026-08-19', '2013-01-11'),
      '§ 60a AufenthG, heute § 60a AufenthG',
    ),
    '2026-12-01',
    [{ path: 'versioned_docs/version-2013/recht/duldung.mdx', address: '/2013/recht/duldung/', changes: [] }],
  ],
  [
    'an entry in Aktuelles',
    page('blog/2026-01-01-a.mdx', 'slug: a\ndate: 2026-01-01\nrechtsstand: 2026-08-19\n', '§ 60a AufenthG'),
    '2026-12-01',
    [{ path: 'blog/2026-01-01-a.mdx', address: '/aktuelles/a/', changes: changed }],
  ],
])('%s', (_, file, changedAt, expected) => {
  expect(itemsOf([file], changedAt)).toEqual(expected);
});

test('a page cites what the data beside it cites; shared data stands for itself', () => {
  const files = [
    page('docs/fall.mdx', '', 'Text.'),
    { path: 'docs/fall.journey.yaml', text: 'text: nach § 60a AufenthG\n' },
    { path: 'src/glossary/glossary.yaml', text: 'text: nach § 60a AufenthG\n' },
  ];
  expect(itemsOf(files)).toEqual([
    { path: 'docs/fall.mdx', address: '/fall/', changes: changed },
    { path: 'src/glossary/glossary.yaml', address: null, changes: changed },
  ]);
});
