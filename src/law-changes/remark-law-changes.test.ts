import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { parser } from '../content-lint/preset.ts';
import { remarkLawChanges } from './remark-law-changes.ts';

/** What the page imports and which elements got data, in order. */
function transform(text: string, frontMatter: Record<string, unknown> = {}) {
  const tree = parser.parse(text) as Root;
  remarkLawChanges()(tree, new VFile({ value: text, data: { frontMatter } }));
  return tree.children.map((node) => {
    if (node.type === 'mdxjsEsm') return node.value;
    if (node.type !== 'mdxJsxFlowElement') return node.type;
    const data = node.attributes.find((each) => 'name' in each && each.name === 'data');
    return `<${node.name}${data === undefined ? '' : ` data={${(data.value as { value: string }).value}}`}>`;
  });
}

const from = (number: number, file: string) => `import lawChanges${number} from '@generated/law-changes/default/${file}.json';`;

test.each<[string, string, Record<string, unknown>, string[]]>([
  ['a primer', 'A\n\n<LawChanges topic="duldung" />', {}, [from(0, 'topic-duldung'), 'paragraph', '<LawChanges data={lawChanges0}>']],
  ['the list', '<LawChangeList />', {}, [from(0, 'all'), '<LawChangeList data={lawChanges0}>']],
  [
    'an entry in Aktuelles',
    'A\n\n{/* truncate */}\n\nB',
    { slug: 'beitrag', changes: ['a'] },
    [from(0, 'post-beitrag'), 'paragraph', 'mdxFlowExpression', '<LawChangeBox data={lawChanges0}>', 'paragraph'],
  ],
  ['the opening of an entry alone', 'A', { slug: 'beitrag', changes: ['a'] }, ['paragraph']],
  ['an entry that tells no change', 'A\n\n{/* truncate */}', { slug: 'beitrag' }, ['paragraph', 'mdxFlowExpression']],
  ['any other page', 'A\n\n<Figure id="x" />', {}, ['paragraph', '<Figure>']],
])('%s', (_, text, frontMatter, expected) => {
  expect(transform(text, frontMatter)).toEqual(expected);
});
