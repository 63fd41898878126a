import type { Nodes, Root } from 'mdast';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { parser } from '../content-lint/preset.ts';
import { exampleNorms } from './norms.example.ts';
import { editionOf } from './read-citations.ts';
import { remarkCitations } from './remark-citations.ts';

function run(value: string, path = 'docs/a.mdx'): string {
  const file = new VFile({ path, value });
  const tree = parser.parse(file) as Root;
  remarkCitations({ norms: exampleNorms, editionOf })(tree, file);
  return tree.children.map(show).join('\n');
}

/** The tree as text: `<Norm …>` with its attributes, a no-break space as ~. */
function show(node: Nodes): string {
  if (node.type === 'text') return node.value.replaceAll('\u00a0', '~');
  const inside = 'children' in node ? node.children.map(show).join(node.type === 'tableRow' ? ' | ' : '') : '';
  if (node.type !== 'mdxJsxTextElement') return inside;
  const attributes = node.attributes.map((each) =>
    each.type === 'mdxJsxAttribute' ? (each.value == null ? ` ${each.name}` : ` ${each.name}="${each.value}"`) : '',
  );
  return `<${node.name}${attributes.join('')}>${inside}</${node.name}>`;
}

const heading = 'Vorübergehende Aussetzung der Abschiebung (Duldung)';
const address = 'https://www.gesetze-im-internet.de/aufenthg_2004/__';
const today = (number: string, text: string, title: string) =>
  `<Norm edition="today" statute="Aufenthaltsgesetz" heading="${title}" href="${address}${number}.html">${text}</Norm>`;

describe('set and linked', () => {
  test.each([
    ['Nach § 60a Abs. 2 AufenthG gilt', `Nach ${today('60a', '§~60a Abs.~2 AufenthG', heading)} gilt`],
    ['§§ 60, 60a AufenthG', `${today('60', '§§~60', 'Verbot der Abschiebung')}, ${today('60a', '60a AufenthG', heading)}`],
    [
      '§ 60 AufenthG i. V. m. § 60a AufenthG',
      `${today('60', '§~60 AufenthG', 'Verbot der Abschiebung')} i.~V.~m. ${today('60a', '§~60a AufenthG', heading)}`,
    ],
    ['| § 60a AufenthG |\n|---|', today('60a', '§~60a AufenthG', heading)],
    ['**§ 60a AufenthG**', today('60a', '§~60a AufenthG', heading)],
    ['Art. 6 Abs. 1 DSGVO', '<Norm edition="today" statute="Datenschutz-Grundverordnung" external>Art.~6 Abs.~1 DSGVO</Norm>'],
    [
      'Damals § 18a AufenthG.',
      `Damals <Norm edition="2013" statute="Aufenthaltsgesetz" heading="Aufenthaltserlaubnis für qualifizierte Geduldete zum Zweck der Beschäftigung" href="${address}18a.html" opensToday differs="Fachkräfte mit Berufsausbildung" first>§~18a AufenthG</Norm>.`,
    ],
    ['damals § 4a BDSG 1990', 'damals <Norm edition="2013" statute="Bundesdatenschutzgesetz" heading="Einwilligung">§~4a BDSG~1990</Norm>'],
  ])('%s', (text, expected) => {
    expect(run(text)).toBe(expected);
  });

  test.each([
    ['## § 60a AufenthG', '§~60a AufenthG'],
    ['[nach § 60a AufenthG](./a.mdx)', 'nach §~60a AufenthG'],
    ['<Norm>§ 60a AufenthG</Norm>', '<Norm>§~60a AufenthG</Norm>'],
    ['Kein Zitat', 'Kein Zitat'],
  ])('%s is set, not linked', (text, expected) => {
    expect(run(text)).toBe(expected);
  });

  test('code stays as it is', () => {
    const tree = parser.parse('`§ 60a Absatz 2 AufenthG`') as Root;
    remarkCitations({ norms: exampleNorms, editionOf })(tree, new VFile({ path: 'docs/a.mdx' }));
    expect(tree.children[0]).toMatchObject({ children: [{ type: 'inlineCode', value: '§ 60a Absatz 2 AufenthG' }] });
  });

  test('the 2013 edition opens the text of today', () => {
    expect(run('§ 60 AufenthG', 'versioned_docs/version-2013/a.mdx')).toContain('edition="2013"');
    expect(run('§ 60 AufenthG', 'versioned_docs/version-2013/a.mdx')).toContain(' opensToday>');
  });
});

test('all findings of a page are collected, then it fails once', () => {
  const file = new VFile({ path: 'docs/a.mdx', value: '§ 60f AufenthG\n\nund § 61 AsylVfG' });
  const transform = () => remarkCitations({ norms: exampleNorms, editionOf })(parser.parse(file) as Root, file);
  expect(transform).toThrow(/docs\/a\.mdx:1:1 § 60f AufenthG .*\ndocs\/a\.mdx:3:5 Gesetz „AsylVfG“/);
  expect(file.messages.map(({ fatal, source }) => [fatal, source])).toEqual([
    [true, 'norms'],
    [true, 'norms'],
  ]);
});
