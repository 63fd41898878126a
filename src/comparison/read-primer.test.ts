import { describe, expect, test } from 'vitest';
import { readPrimer } from './read-primer.ts';

const read = (body: string) =>
  readPrimer(`---\ntitle: Duldung\nrechtsstand: 2026-08-19\ncheckedAt: null\n---\n\n${body}\n`, (id) => `Stelle ${id}`);
const blocks = (body: string) =>
  read(body).sections.flatMap((section) =>
    section.blocks.map(({ kind, units }) => [
      kind,
      ...units.map(({ cells }) => cells.map(({ label, text }) => (label === null ? text : `${label}=${text}`)).join(';')),
    ]),
  );

test('sections begin at headings with an id; what stands before them is the introduction', () => {
  const { title, rechtsstand, sections } = read(
    'Anfang.\n\n## Eins {/* #eins */}\n\n### Zwei {/* #zwei */}\n\nText.\n\n#### Ohne Kennung\n\nEnde.',
  );
  expect({ title, rechtsstand }).toEqual({ title: 'Duldung', rechtsstand: '2026-08-19' });
  expect(sections.map(({ id, depth, title, blocks }) => [id, depth, title, blocks.length])).toEqual([
    ['', 2, 'Einleitung', 1],
    ['eins', 2, 'Eins', 0],
    ['zwei', 3, 'Zwei', 3],
  ]);
});

describe('blocks of plain text', () => {
  test.each<[mdx: string, expected: string[][]]>([
    ['Ein **Satz** mit [Link](./a.mdx). Noch\neiner.', [['paragraph', 'Ein Satz mit Link.', 'Noch einer.']]],
    [
      '- **Regelfall:** eins\n- zwei\n  - drei',
      [
        ['item', 'Regelfall: eins'],
        ['item', 'zwei'],
        ['item', 'drei'],
      ],
    ],
    ['| Was | Frist |\n|---|---|\n| Antrag | ein Monat. Dann mehr. |', [['row', 'Was=Antrag;Frist=ein Monat. Dann mehr.']]],
    [
      ':::note[Redaktionelle Anmerkung]\nText.\n:::',
      [
        ['note', 'Redaktionelle Anmerkung'],
        ['note', 'Text.'],
      ],
    ],
    [
      'Frage <Institution of="jobcenter" /> oder <Institution of="kammer">IHK</Institution>.',
      [['paragraph', 'Frage Stelle jobcenter oder IHK.']],
    ],
    ['Nach § 60a Abs. 2 AufenthG', [['paragraph', 'Nach §\u00a060a Abs.\u00a02 AufenthG']]],
    ['Damals § 10 BeschVerfV galt', [['paragraph', 'Damals §\u00a010 BeschVerfV galt']]],
    ['Verhältnis 1:zwei', [['paragraph', 'Verhältnis 1:zwei']]],
    ['import a from "./a.ts";\n\n{/* nichts */}\n\n---', []],
  ])('%s', (mdx, expected) => expect(blocks(mdx)).toEqual(expected));
});
