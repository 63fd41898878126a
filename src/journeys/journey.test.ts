import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { networkSchema } from '../network/network.ts';
import { type Journey, journeySchema, type Station } from './journey.ts';
import { describeSummary, summarise } from './summary.ts';

const network = networkSchema.parse(parse(readFileSync('src/network/network.yaml', 'utf8')));
const station = (more: Partial<Station>): Station => ({
  when: '2010',
  start: '2010',
  kind: 'schritt',
  title: 'A',
  text: 'B',
  by: [],
  ...more,
});
const journey = (...stations: Station[]): Journey => ({ schema: 1, title: 'Weg', stations });

describe('summary', () => {
  test.each<[expected: string, journey: Journey]>([
    [
      'Drei Institutionen, eine Hürde, ein Wendepunkt, zwei Finanzierungsentscheidungen',
      journey(
        station({ by: [{ stelle: 'jobcenter' }], kind: 'huerde', funding: 'abgelehnt' }),
        station({ by: [{ stelle: 'jobcenter' }, { stelle: 'beratungsstelle' }], kind: 'wendepunkt', funding: 'bewilligt' }),
        station({ by: [{ stelle: 'schule' }] }),
      ),
    ],
    ['Keine Institutionen, keine Hürden, keine Wendepunkte', journey(station({}), station({}))],
    [
      'Zwei Institutionen, keine Hürden, keine Wendepunkte',
      journey(station({ by: [{ stelle: 'schule', name: 'Schule A' }] }), station({ by: [{ stelle: 'schule', name: 'Schule B' }] })),
    ],
  ])('%s', (expected, data) => {
    expect(describeSummary(summarise(data))).toBe(expected);
  });
});

describe('order of stations', () => {
  test.each([
    ['2010', '2010-11', true],
    ['2010-11', '2010', true],
    ['2010-11', '2010-10', false],
    ['2011', '2010-12', false],
    ['2010-12', '2011', true],
  ])('%s, then %s', (first, second, valid) => {
    expect(journeySchema(network).safeParse(journey(station({ start: first }), station({ start: second }))).success).toBe(valid);
  });
});

const folders = ['docs/fallgeschichten', 'versioned_docs/version-2013/fallgeschichten'];
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.journey.yaml'))
    .map((name) => `${folder}/${name}`),
);

test.each(files)('%s is sound and shown by its page', (path) => {
  expect(journeySchema(network).safeParse(parse(readFileSync(path, 'utf8'))).error).toBeUndefined();
  const name = path.split('/').at(-1);
  expect(readFileSync(path.replace('.journey.yaml', '.mdx'), 'utf8')).toContain(`from './${name}'`);
});

test("today's stories keep private what cooperation does not need", () => {
  const told = readdirSync(folders[0]).map((name) => readFileSync(`${folders[0]}/${name}`, 'utf8'));
  for (const text of told) expect(text).not.toMatch(/Christ|psychologisch|Gutachten|Fraport|Ehefrau|seine Frau|Kinder/);
});
