import { describe, expect, test } from 'vitest';
import { readProject } from '../content-check/plugin.ts';
import { textIn, textOf } from './applied.example.ts';
import { compareAll } from './plugin.ts';
import { comparedPrimers, comparisonAddress } from './primer.ts';
import { readPrimer } from './read-primer.ts';
import { countAreas } from './summary.ts';

const { files, addresses } = readProject(process.cwd());
const compared = compareAll(files);

test('every primer of either edition is compared, and content may link to the comparison', () => {
  const primersIn = (folder: string) =>
    files
      .filter(({ path, text }) => path.startsWith(`${folder}/recht/`) && text.includes('{/* #kurz */}'))
      .map(({ path }) => path.replace(/^.*\/|\.mdx$/g, ''));
  const slugs = compared.map(({ slug }) => slug).sort();
  expect(slugs).toEqual(primersIn('docs').sort());
  expect(slugs).toEqual(primersIn('versioned_docs/version-2013').sort());
  expect(slugs.length).toBeGreaterThanOrEqual(10);
  expect(slugs.map(comparisonAddress).filter((address) => !addresses.includes(address))).toEqual([]);
});

describe('each comparison holds both editions and counts every sentence once', () => {
  test.each(comparedPrimers(files))('$slug', ({ slug, past, today }) => {
    const comparison = compared.find((each) => each.slug === slug)!.comparison;
    // Signs of institutions are names here; which name does not matter for this law.
    const read = ({ text }: { text: string }) => readPrimer(text.replace(/<Institution of="[^"]*" \/>/g, 'Stelle'), () => '');
    const [before, after] = [textOf(read(past)), textOf(read(today))];
    const size = (texts: Map<string, string[]>) => [...texts.values()].map((each) => each.length);
    expect([...textIn('past', comparison).keys()].sort()).toEqual([...before.keys()].sort());
    expect([...textIn('today', comparison).keys()]).toEqual([...after.keys()]);
    const total = (texts: Map<string, string[]>) => size(texts).reduce((all, each) => all + each, 0);
    const { counts } = comparison;
    expect(counts.gone + counts.changed + counts.same).toBe(total(before));
    expect(counts.new + counts.changed + counts.same).toBe(total(after));
  });
});

test('no sentence of a primer ends in an abbreviation or an ordinal number', () => {
  const sentences = compared.flatMap(({ comparison }) =>
    [...textIn('past', comparison).values(), ...textIn('today', comparison).values()].flat(),
  );
  expect(sentences.filter((text) => /(?:Abs|Nr|Art|z\. B|V\. m|bzw|(?:d(?:er|em|en)|am|vom|zum) \d{1,2})\.$/.test(text))).toEqual([]);
});

test('areas are counted once per edition', () => {
  const areas = countAreas(files);
  expect(areas.map(({ area }) => area)).toEqual([...new Set(areas.map(({ area }) => area))]);
  for (const { past, today, both } of areas) expect(both).toBeLessThanOrEqual(Math.min(past, today));
  expect(areas.find(({ area }) => area === 'recht')).toMatchObject({ title: 'Recht' });
});
