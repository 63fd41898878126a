import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { figuresSchema } from './figures.ts';
import { formatValue } from './format.ts';

const figures = figuresSchema.parse(parse(readFileSync('src/charts/figures.yaml', 'utf8')));

test('only what has a number becomes a chart', () => {
  expect(figures.figures.filter(({ kind }) => kind === 'bars').map(({ id }) => id)).toEqual(['geschlecht', 'begleitet']);
});

test('every figure stands on a page, and every page shows figures that exist', () => {
  for (const folder of ['docs/netzwerk', 'versioned_docs/version-2013/netzwerk']) {
    const text = readdirSync(folder)
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
      .join('\n');
    const shown = [...text.matchAll(/<Figure id="([^"]+)"/g)].map((match) => match[1]);
    expect(shown.sort()).toEqual(figures.figures.map(({ id }) => id).sort());
  }
});

test('a figure without a period is refused', () => {
  const [first] = figures.figures;
  const message = figuresSchema.safeParse({ ...figures, figures: [{ ...first, period: undefined }] }).error?.issues[0].message;
  expect(message).toBe('„geschlecht“ sagt nicht, für welchen Zeitraum es gilt (period)');
});

test.each([
  [60, 'Prozent', true, 'etwa 60 Prozent'],
  [1234, 'Menschen', false, '1.234 Menschen'],
])('%d %s', (value, unit, approximate, expected) => {
  expect(formatValue(value, unit, approximate)).toBe(expected);
});
