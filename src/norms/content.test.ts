import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatFinding, type SourceFile } from '../content-check/finding.ts';
import { unchangedSince2013 } from '../glossary/glossary.ts';
import { checkOrphans, citationsOf } from './check-citations.ts';
import { type NormFiles, normPaths, readNorms } from './norm-data.ts';
import { editionOf } from './read-citations.ts';

const read = (path: string): SourceFile => ({ path, text: readFileSync(path, 'utf8') });
const folders = [
  'docs',
  'versioned_docs',
  'blog',
  'training',
  'src/pages',
  'src/concerns',
  'src/glossary',
  'src/law-changes',
  'src/wegweiser',
];
const files = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.(mdx?|yaml)$/.test(entry.name))
  .map((entry) => read(join(entry.parentPath, entry.name)));
const data = Object.fromEntries(Object.entries(normPaths).map(([key, path]) => [key, read(path)])) as NormFiles;
const { norms, findings } = readNorms(data);

test('the norm data is sound', () => {
  expect(findings.map(formatFinding)).toEqual([]);
});

const glossary = read('src/glossary/glossary.yaml');
const content = [
  ...files.map((file) => ({ path: file.path, ...citationsOf(file, editionOf(file.path), norms!) })),
  { path: `${glossary.path} in 2013`, ...citationsOf({ ...glossary, text: unchangedSince2013(glossary.text) }, '2013', norms!) },
];

test('there is content that cites', () => {
  expect(content.flatMap(({ cited }) => cited).length).toBeGreaterThan(1000);
});

test.each(content)('$path cites norms that exist', ({ findings: wrong }) => {
  expect(wrong.map(formatFinding)).toEqual([]);
});

test('every norm in the data is cited', () => {
  expect(
    checkOrphans(
      data,
      content.flatMap(({ cited }) => cited),
    ).map(formatFinding),
  ).toEqual([]);
});
