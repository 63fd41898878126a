import { describe, expect, test } from 'vitest';
import { formatFinding } from '../content-check/finding.ts';
import { checkCitations, checkOrphans, citationsOf } from './check-citations.ts';
import { exampleNorms } from './norms.example.ts';
import { editionOf } from './read-citations.ts';

const head = '---\ntitle: § 99 AufenthG\nsources:\n  - label: § 98 AufenthG\n---\n\n';
const check = (path: string, text: string) => checkCitations({ path, text }, editionOf(path), exampleNorms).map(formatFinding);

describe('pages', () => {
  test.each<[string, string, string[]]>([
    ['docs/a.mdx', 'Das steht in § 60a Abs. 2 AufenthG.', []],
    [
      'docs/a.mdx',
      'Eine Zeile.\nDas steht in § 60f AufenthG.',
      ['docs/a.mdx:8:14 § 60f AufenthG gibt es im heutigen Stand nicht, bekannt sind dort § 60, § 60a AufenthG'],
    ],
    [
      'docs/a.mdx',
      '\\* Anmerkung: § 60a Absatz 2 AufenthG',
      ['docs/a.mdx:7:15 „§ 60a Absatz 2 AufenthG“, erwartet „§ 60a Abs. 2 AufenthG“'],
    ],
    ['docs/a.mdx', '- Punkt\n  mit § 60a AufenthG, § 60', ['docs/a.mdx:8:23 „§ 60“ ohne Gesetz, erwartet zum Beispiel „§ 60 AufenthG“']],
    [
      'docs/a.mdx',
      '## § 60f AufenthG {/* #a */}',
      ['docs/a.mdx:7:4 § 60f AufenthG gibt es im heutigen Stand nicht, bekannt sind dort § 60, § 60a AufenthG'],
    ],
    [
      'docs/a.mdx',
      '| Norm |\n|---|\n| § 60a Abs. 99 AufenthG |',
      ['docs/a.mdx:9:3 § 60a AufenthG hat im heutigen Stand 12 Absätze, zitiert ist Abs. 99'],
    ],
    ['docs/a.mdx', 'So schreibt man: `§ 5`, [Text](/recht/§5/) {/* § 5 */}', []],
    [
      'versioned_docs/version-2013/a.mdx',
      '§ 60a Abs. 9 AufenthG',
      ['versioned_docs/version-2013/a.mdx:7:1 § 60a AufenthG hat im Stand 2013 5 Absätze, zitiert ist Abs. 9'],
    ],
    ['versioned_docs/version-2013/a.mdx', 'heute § 61 AsylG, § 61 AsylVfG', []],
  ])('%s: %s', (path, body, expected) => {
    expect(check(path, head + body)).toEqual(expected);
  });

  test('norms in the front matter', () => {
    const text = '---\ntitle: § 5\nnorms:\n  - § 60a AufenthG\n  - § 60f AufenthG\n---\n\nText.\n';
    expect(check('blog/a.mdx', text)).toEqual([
      'blog/a.mdx:5:5 § 60f AufenthG gibt es im heutigen Stand nicht, bekannt sind dort § 60, § 60a AufenthG',
    ]);
  });
});

describe('YAML', () => {
  test.each<[string, string, string[]]>([
    ['src/a.yaml', '# § 5\ntext: § 60a AufenthG\n', []],
    ['src/a.yaml', 'terms:\n  - definition: § 61 AsylG\n    definition2013: § 61 AsylVfG\n', []],
    [
      'src/a.yaml',
      'text: "Frist: § 60f AufenthG"\n',
      ['src/a.yaml:1:15 § 60f AufenthG gibt es im heutigen Stand nicht, bekannt sind dort § 60, § 60a AufenthG'],
    ],
    ['src/rules/2013.yaml', 'norms: ["§ 61 AsylVfG"]\n', []],
  ])('%s: %s', (path, text, expected) => {
    expect(check(path, text)).toEqual(expected);
  });
});

test('what nobody cites is an orphan, with its place in the data', () => {
  const norm = (number: string) => `  - statute: AufenthG\n    number: ${number}\n`;
  const data = (edition: string, numbers: string[]) => ({
    path: `src/norms/data/${edition}.yaml`,
    text: `edition: ${edition}\nstatutes:\n  - abbreviation: AufenthG\n  - abbreviation: AsylG\nnorms:\n${numbers.map(norm).join('')}`,
  });
  const { cited } = citationsOf({ path: 'docs/a.mdx', text: '§ 60a AufenthG, § 61 AsylG, damals § 60 AufenthG' }, 'today', exampleNorms);
  const files = {
    '2013': data('2013', ['"60"', '60a']),
    today: data('today', ['60a']),
    differences: { path: 'src/norms/data/differences.yaml', text: `differs:\n${norm('18a')}renamed: []\n` },
  };
  expect(checkOrphans(files, cited).map(formatFinding)).toEqual([
    'src/norms/data/2013.yaml:8:5 § 60a AufenthG zitiert niemand, erwartet ein Zitat im Inhalt oder hier keinen Eintrag',
    'src/norms/data/2013.yaml:4:5 AsylG zitiert niemand, erwartet ein Zitat im Inhalt oder hier keinen Eintrag',
    'src/norms/data/differences.yaml:2:5 § 18a AufenthG zitiert niemand, erwartet hier keinen Eintrag',
  ]);
});
