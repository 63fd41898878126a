import type { Root } from 'mdast';
import remarkStringify from 'remark-stringify';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { parser } from '../content-lint/preset.ts';
import { remarkContactNames } from './remark-contact-names.ts';

const names = [
  { id: 'haus-1', familyNames: ['Überall'], spellings: ['Ada Überall', 'Ada Ueberall'] },
  { id: 'haus-2', familyNames: ['Nirgends'], spellings: [] },
];

function compile(text: string): string {
  const processor = parser()
    .use(remarkContactNames, { read: () => names })
    .use(remarkStringify);
  const file = new VFile({ path: 'seite.mdx', value: text });
  return processor.stringify(processor.runSync(processor.parse(file), file) as Root).trim();
}

test.each([
  ['Hier hilft <ContactName id="haus-1" />.', 'Hier hilft Ada Überall.'],
  ['- <ContactName id="haus-1" />', '* Ada Überall'],
  ['<ContactName id="haus-1" variants />', 'Ada Überall (auch „Ada Ueberall“)'],
  ['Hier half <ContactName id="haus-2" />.', 'Hier half \\[Name nicht veröffentlicht].'],
])('%s', (text, expected) => {
  expect(compile(text)).toBe(expected);
});

test('an unknown contact stops the build', () => {
  expect(() => compile('<ContactName id="haus-3" />')).toThrow('seite.mdx:1 Unbekannter Kontakt „haus-3“');
});
