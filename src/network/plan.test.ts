import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crosses, makePlan, overlap, type Place, type Plan } from './plan.ts';

const kinds = ['verwaltung', 'jobcenter', 'beratung', 'bildung', 'koordination'];
const [verwaltung, jobcenter, beratung, bildung, koordination] = kinds;
const place = (id: string, column: number, row: number, ...has: string[]): Place => ({ id, label: id, column, row, kinds: has });

const fixtures: [regions: number, places: Place[]][] = [
  [3, [place('Nordstadt', 0, 0, verwaltung, jobcenter), place('Mitte', 2, 1, ...kinds), place('Süd', 2, 3, jobcenter, beratung)]],
  [
    5,
    [
      place('Bad Kreuznach', 0, 0, verwaltung, jobcenter, beratung),
      place('Rheinland-Pfalz', 3, 0, koordination),
      place('Ludwigshafen', 3, 1, jobcenter, beratung),
      place('Landau, Südliche Weinstraße und Neustadt an der Weinstraße', 1, 3, jobcenter, bildung),
      place('Germersheim', 3, 3, verwaltung, jobcenter, bildung),
    ],
  ],
  [
    9,
    [0, 1, 2].flatMap((row) =>
      [0, 2, 4].map((column, index) =>
        place(`Landkreis ${row}${index}`, column, row * 2, ...kinds.filter((_, kind) => (row + index + kind) % 2 === 0)),
      ),
    ),
  ],
];

/** Everything that makes a plan unreadable, in words. */
function faults({ lines, stations }: Plan, places: readonly Place[]): string[] {
  const wrong: string[] = [];
  for (const [index, { id, label, box, stops }] of stations.entries()) {
    for (const { kind, points } of lines) {
      if (crosses(points, label.box)) wrong.push(`line ${kind} runs through the label of ${id}`);
      if (!stops.some((stop) => stop.kind === kind) && crosses(points, box))
        wrong.push(`line ${kind} runs through ${id}, which does not have it`);
    }
    for (const other of stations) if (overlap(label.box, other.box)) wrong.push(`label of ${id} covers ${other.id}`);
    for (const other of stations.slice(index + 1))
      if (overlap(label.box, other.label.box)) wrong.push(`labels of ${id} and ${other.id} overlap`);
  }
  for (const { kind, points } of lines) {
    const stops = stations.flatMap((station) => station.stops.filter((stop) => stop.kind === kind).map(({ at }) => at));
    const at = (point: { x: number; y: number } | undefined) => stops.some(({ x, y }) => x === point?.x && y === point?.y);
    if (!at(points[0]) || !at(points.at(-1))) wrong.push(`line ${kind} ends nowhere`);
    for (const stop of stops) if (!points.some(({ x, y }) => x === stop.x && y === stop.y)) wrong.push(`line ${kind} misses a place`);
    if (stops.length !== places.filter((each) => each.kinds.includes(kind)).length) wrong.push(`${kind} has too few stops`);
  }
  return wrong;
}

describe('a plan is legible', () => {
  test.each(fixtures)('%d regions', (_regions, places) => {
    expect(faults(makePlan(places, kinds), places)).toEqual([]);
  });

  test('wherever the places lie on the grid', () => {
    const grid = fc.uniqueArray(fc.record({ column: fc.nat(4), row: fc.nat(3) }), {
      minLength: 2,
      maxLength: 6,
      selector: ({ column, row }) => `${column * 2} ${row * 2}`,
    });
    fc.assert(
      fc.property(grid, fc.infiniteStream(fc.subarray(kinds, { minLength: 1 })), (cells, has) => {
        const places = cells.map(({ column, row }, index) => place(`Ort ${index}`, column * 2, row * 2, ...(has.next().value as string[])));
        let plan: Plan;
        try {
          plan = makePlan(places, kinds);
        } catch {
          return; // no legible plan is said, never drawn
        }
        expect(faults(plan, places)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

test('a kind that only one place has makes no line', () => {
  const { lines } = makePlan(fixtures[1][1], kinds);
  expect(lines.map(({ kind }) => kind)).toEqual([verwaltung, jobcenter, beratung, bildung]);
});
