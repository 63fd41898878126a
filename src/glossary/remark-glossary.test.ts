import { readFileSync } from 'node:fs';
import type { Nodes, Root } from 'mdast';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parser } from '../content-lint/preset.ts';
import { editionOf } from '../norms/read-citations.ts';
import { type Glossary, glossarySchema } from './glossary.ts';
import { remarkGlossary } from './remark-glossary.ts';

const example: Glossary = {
  schema: 1,
  terms: [
    { id: 'arbeitsverbot', term: 'Arbeitsverbot', english: 'work ban', definition: 'Arbeit ist verboten (§ 60b AufenthG).' },
    { id: 'duldung', term: 'Duldung', english: 'toleration', definition: 'Heute so.', definition2013: 'Früher so.', primer: 'duldung' },
    { id: 'duldung-light', term: 'Duldung light', english: 'light', definition: 'Eine Duldung mit Arbeitsverbot.', notYet2013: true },
    {
      id: 'jobcenter',
      term: 'Jobcenter',
      english: 'job centre',
      definition: 'Stelle, die bei Duldung hilft.',
      also: ['JC'],
      historical: true,
    },
  ],
};

type Options = { path?: string; frontMatter?: object; glossary?: Glossary };

function transform(value: string, { path = 'docs/a.mdx', frontMatter, glossary = example }: Options = {}): Root {
  const file = new VFile({ path, value, data: { frontMatter } });
  const tree = parser.parse(file) as Root;
  remarkGlossary({ glossary, editionOf, pages: { today: '/g/', '2013': '/2013/g/' } })(tree, file);
  return tree;
}

/** The tree as text, linked words as [word|id]. */
function run(value: string, options?: Options): string {
  return transform(value, options).children.map(show).join('\n');
}

function show(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  const inside = 'children' in node ? node.children.map(show).join('') : '';
  if (node.type !== 'mdxJsxTextElement' || node.name !== 'Term') return inside;
  const href = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'href')?.value as string;
  return `[${inside}|${href.split('#')[1]}]`;
}

test('a link carries address and definition, of the edition of the page', () => {
  const attributes = (path: string) => {
    const [paragraph] = transform('Duldung', { path }).children;
    return paragraph.type === 'paragraph' && paragraph.children[0].type === 'mdxJsxTextElement'
      ? paragraph.children[0].attributes.map((each) => each.type === 'mdxJsxAttribute' && [each.name, each.value])
      : undefined;
  };
  expect(attributes('docs/a.mdx')).toEqual([
    ['href', '/g/#duldung'],
    ['definition', 'Heute so.'],
  ]);
  expect(attributes('versioned_docs/version-2013/a.mdx')).toEqual([
    ['href', '/2013/g/#duldung'],
    ['definition', 'Früher so.'],
  ]);
});

describe('linked', () => {
  test.each([
    ['first occurrence only', 'Duldung, Duldung.\n\nDuldung', '[Duldung|duldung], Duldung.\nDuldung'],
    ['list item', '- mit Duldungen', 'mit [Duldungen|duldung]'],
    ['inside emphasis', '**Duldung** gilt', '[Duldung|duldung] gilt'],
    ['after a heading', '## Duldung\n\nDuldung', 'Duldung\n[Duldung|duldung]'],
    ['after a table', '| Duldung |\n|---|\n| Duldung |\n\nDuldung', 'DuldungDuldung\n[Duldung|duldung]'],
    ['after a link', '[Duldung](b.mdx) und Duldung', 'Duldung und [Duldung|duldung]'],
    ['after a quotation', '„Duldung ist“, so die Duldung', '„Duldung ist“, so die [Duldung|duldung]'],
    ['in a box, not in its title', ':::note[Duldung]\nDuldung\n:::', 'Duldung[Duldung|duldung]'],
    ['longest first', 'Duldung light ist eine Duldung', '[Duldung light|duldung-light] ist eine [Duldung|duldung]'],
    ['two in one text', 'Jobcenter, JC und Arbeitsverbot', '[Jobcenter|jobcenter], JC und [Arbeitsverbot|arbeitsverbot]'],
  ])('%s', (_name, value, expected) => {
    expect(run(value)).toBe(expected);
  });
});

describe('not linked', () => {
  test.each([
    ['heading', '## Duldung'],
    ['link', '[Duldung](b.mdx)'],
    ['table', '| Duldung |\n|---|\n| Duldung |'],
    ['code', '`Duldung`\n\n```\nDuldung\n```'],
    ['quotation', '„eine *Duldung* gilt“'],
    ['quotation over several nodes', 'Er sagt: „eine **kurze** Duldung“'],
    ['block quotation', '> Duldung'],
    ['citation', '<Norm>Duldung</Norm> und <Institution of="x">Jobcenter</Institution>'],
    ['compound', 'Kettenduldung, Duldungsgrund, Jobcenter-Leitung'],
    ['box title', ':::note[Duldung]\nText\n:::'],
    ['marked place', '<NoGloss>Duldung</NoGloss>'],
    ['marked block', '<NoGloss>\n\nDuldung\n\n</NoGloss>'],
  ])('%s', (_name, value) => {
    expect(run(value)).not.toContain('|');
  });
});

test('the mark of a place leaves no trace, and the next place is linked', () => {
  const tree = transform('Die <NoGloss>Duldung</NoGloss> und die Duldung');
  expect(tree.children.map(show).join('')).toBe('Die Duldung und die [Duldung|duldung]');
  expect(JSON.stringify(tree)).not.toContain('NoGloss');
});

test('a quotation ends with its paragraph', () => {
  expect(run('„offen geblieben\n\nDuldung')).toContain('[Duldung|duldung]');
});

test.each([
  [{ glossaryOff: ['duldung'] }, 'Duldung im [Jobcenter|jobcenter]'],
  [{ glossaryOff: true }, 'Duldung im Jobcenter'],
  [{}, '[Duldung|duldung] im [Jobcenter|jobcenter]'],
])('front matter %j', (frontMatter, expected) => {
  expect(run('Duldung im Jobcenter', { frontMatter })).toBe(expected);
});

test('what did not exist in 2013 is not found there', () => {
  expect(run('Duldung light', { path: 'versioned_docs/version-2013/a.mdx' })).toBe('[Duldung|duldung] light');
});

test('the glossary page gets all entries by letter and no links', () => {
  const tree = transform('Jobcenter\n\n<Glossary />');
  const source = JSON.stringify(tree);
  expect(source).not.toContain('"Term"');
  const [, list] = tree.children;
  expect(list).toMatchObject({ name: 'Glossary', attributes: [{ name: 'letters', value: 'ADJ' }] });
  expect(source.match(/"name":"GlossaryEntry"/g)).toHaveLength(4);
  expect(source).toContain('{"type":"mdxJsxAttribute","name":"historical","value":null}');
  expect(source).toContain('{"type":"text","value":"Arbeit ist verboten (§ 60b AufenthG)."}');
});

test('the effort grows with the text, not faster', () => {
  const glossary = glossarySchema.parse(parse(readFileSync('src/glossary/glossary.yaml', 'utf8')));
  const page = readFileSync('docs/recht/duldung.mdx', 'utf8')
    .replace(/^---[\s\S]*?---/, '')
    .replaceAll(/\{\/\*.*?\*\/\}/g, '');
  const time = (times: number) => {
    const file = new VFile({ path: 'docs/a.mdx', value: page.repeat(times) });
    const tree = parser.parse(file) as Root;
    const plugin = remarkGlossary({ glossary, editionOf, pages: { today: '/g/', '2013': '/2013/g/' } });
    const start = performance.now();
    plugin(tree, file);
    return performance.now() - start;
  };
  time(1);
  expect(time(20)).toBeLessThan(Math.max(20, time(2)) * 30);
});
