import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { institutionTypeIds, networkSchema, publicNetwork } from './network.ts';
import { findStelle } from './stellen.ts';

const network = networkSchema.parse(parse(readFileSync('src/network/network.yaml', 'utf8')));

test('every institution type has its own colour and shape', () => {
  const types = network.institutionTypes;
  expect(types.map(({ id }) => id)).toEqual([...institutionTypeIds]);
  for (const key of ['shape', 'label'] as const) expect(new Set(types.map((type) => type[key])).size).toBe(types.length);
  for (const mode of ['light', 'dark'] as const) expect(new Set(types.map(({ colour }) => colour[mode])).size).toBe(types.length);
});

const backgrounds = { light: ['#fbfaf6', '#ffffff', '#f3f0e7'], dark: ['#12161d', '#1a2029', '#202833'] };

test.each(
  network.institutionTypes.flatMap(({ id, colour }) => (['light', 'dark'] as const).map((mode) => [id, mode, colour[mode]] as const)),
)('line colour of %s stands out in %s mode (%s)', (_id, mode, colour) => {
  for (const background of backgrounds[mode]) expect(contrast(colour, background)).toBeGreaterThanOrEqual(4.5);
});

/** Contrast ratio of two colours after WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

test('what every page may hold names neither operator nor host', () => {
  expect(Object.keys(publicNetwork(network))).not.toContain('operator');
  expect(Object.keys(publicNetwork(network))).not.toContain('hosting');
});

test('a Stelle is found by its id, an unknown one names the known ones', () => {
  expect(findStelle(network, 'leitstelle').type).toBe('verwaltung');
  expect(() => findStelle(network, 'amt')).toThrow('unbekannt „amt“, erwartet „auslaenderbehoerde“');
});

test.each([
  ['role without stelle and type', { roles: [{ id: 'a', label: 'A' }] }, 'Rolle „a“ braucht genau eines von stelle und type'],
  ['variant of an unknown role', { roles: [{ id: 'a', label: 'A', type: 'jobcenter', variantOf: 'b' }] }, 'unbekannt „b“, erwartet „a“'],
  ['stelle of an unknown type', { institutionTypes: network.institutionTypes.slice(1) }, 'unbekannt „verwaltung“'],
  ['double region', { regions: [network.regions[0], network.regions[0]] }, 'Kennung „bad-kreuznach“ steht zweimal in regions'],
])('%s', (_name, change, expected) => {
  const messages = networkSchema.safeParse({ ...network, ...change }).error?.issues.map(({ message }) => message);
  expect(messages?.some((message) => message.startsWith(expected))).toBe(true);
});
