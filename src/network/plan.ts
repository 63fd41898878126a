/**
 * Plan of lines: one line per kind of institution, joining the places that have it. Every line is its route shifted by
 * a vector of its own, so that lines on the same way run side by side in all eight directions and never cover each
 * other. Lengths are SVG user units; y grows downwards.
 */
export type Point = { x: number; y: number };
export type Box = { left: number; top: number; right: number; bottom: number };

/** A place with its position on a coarse grid (column, row) and the kinds of institution it has. */
export type Place = { id: string; label: string; column: number; row: number; kinds: readonly string[] };

export type Station = { id: string; box: Box; stops: { kind: string; at: Point }[]; label: Label };
export type Label = { lines: string[]; box: Box; anchor: 'start' | 'middle' | 'end' };
export type Line = { kind: string; points: Point[] };
/** A region with the institutions it has; `to` leads to them in the directory. */
export type PlanRegion = { id: string; label: string; to: string; kinds: string[] };
export type PlanData = { plan: Plan; regions: PlanRegion[] };

export type Plan = { width: number; height: number; lines: Line[]; stations: Station[] };

export const strokeWidth = 7;
export const fontSize = 15;
const lineHeight = 19;
/** Shift from one line to the next; tan 22.5° keeps them apart by the same gap whether they run straight or diagonally. */
const shift: Point = { x: 24, y: 24 * Math.tan(Math.PI / 8) };
const padding = 13;
const labelGap = 7;
const margin = 16;

/** Wider and wider, until every label stands clear of lines, stations and other labels. */
export function makePlan(places: readonly Place[], kinds: readonly string[]): Plan {
  for (let spacing = 130; spacing <= 400; spacing += 20) {
    const plan = tryPlan(places, kinds, spacing);
    if (plan !== undefined) return plan;
  }
  throw new Error('Für diese Orte findet sich kein lesbarer Netzplan: Positionen in network.yaml weiter auseinander setzen');
}

function tryPlan(places: readonly Place[], kinds: readonly string[], spacing: number): Plan | undefined {
  const used = kinds.filter((kind) => places.some((place) => place.kinds.includes(kind)));
  const offset = (kind: string): Point => {
    const steps = used.indexOf(kind) - (used.length - 1) / 2;
    return { x: steps * shift.x, y: steps * shift.y };
  };
  const centre = ({ column, row }: Place): Point => ({ x: column * spacing, y: row * spacing });
  const stopsOf = (place: Place) =>
    used.filter((kind) => place.kinds.includes(kind)).map((kind) => ({ kind, at: add(centre(place), offset(kind)) }));
  const boxes = new Map(places.map((place) => [place.id, around(stopsOf(place).map(({ at }) => at))]));

  const lines: Line[] = [];
  for (const kind of used) {
    const stops = shortestOrder(places.filter((place) => place.kinds.includes(kind)));
    if (stops.length < 2) continue;
    const points: Point[] = [];
    for (const [index, to] of stops.slice(1).entries()) {
      const from = stops[index];
      const others = places.filter((place) => place !== from && place !== to).map(({ id }) => boxes.get(id)!);
      const way = ways(add(centre(from), offset(kind)), add(centre(to), offset(kind))).find((each) =>
        others.every((box) => !crosses(each, box)),
      );
      if (way === undefined) return undefined;
      points.push(...(points.length > 0 ? way.slice(1) : way));
    }
    lines.push({ kind, points });
  }

  const taken: Box[] = [...boxes.values()];
  const stations: Station[] = [];
  for (const place of places) {
    const box = boxes.get(place.id)!;
    const label = labels(place.label, box).find(
      (each) => taken.every((other) => !overlap(each.box, other)) && lines.every(({ points }) => !crosses(points, each.box)),
    );
    if (label === undefined) return undefined;
    taken.push(label.box);
    stations.push({ id: place.id, box, stops: stopsOf(place), label });
  }
  return moveToOrigin(lines, stations, taken);
}

/** The order of places that makes the line shortest; tried in full, since a line has few stops. */
function shortestOrder(places: readonly Place[]): Place[] {
  let best: Place[] = [...places];
  let bestLength = Number.POSITIVE_INFINITY;
  const extend = (order: Place[], rest: readonly Place[], length: number): void => {
    if (length >= bestLength) return;
    if (rest.length === 0) {
      best = order;
      bestLength = length;
      return;
    }
    for (const next of rest) {
      const last = order.at(-1);
      const step = last === undefined ? 0 : Math.hypot(next.column - last.column, next.row - last.row);
      extend(
        [...order, next],
        rest.filter((each) => each !== next),
        length + step,
      );
    }
  };
  extend([], places, 0);
  return best;
}

/** Ways from a to b in straight and diagonal pieces, simplest first: diagonal last, first, in the middle; corners; detours. */
function ways(a: Point, b: Point): Point[][] {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const diagonal = Math.min(Math.abs(dx), Math.abs(dy));
  const step = { x: Math.sign(dx) * diagonal, y: Math.sign(dy) * diagonal };
  const straight = { x: dx - step.x, y: dy - step.y };
  const half = { x: straight.x / 2, y: straight.y / 2 };
  const tidy = (points: Point[]) => points.filter((point, index) => index === 0 || distance(point, points[index - 1]) > 0.01);
  return [
    tidy([a, add(a, straight), b]),
    tidy([a, add(a, step), b]),
    tidy([a, add(a, half), add(add(a, half), step), b]),
    tidy([a, { x: a.x + dx, y: a.y }, b]),
    tidy([a, { x: a.x, y: a.y + dy }, b]),
    ...(diagonal === 0 ? detours(a, b) : []),
  ];
}

/** Around what stands in a straight way: out diagonally, past it, and back, on either side. */
function detours(a: Point, b: Point): Point[][] {
  const length = distance(a, b);
  const along = { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
  return [0.2, 0.3, 0.4].flatMap((share) =>
    [1, -1].map((side) => {
      const out = length * share;
      const aside = { x: along.y * side * out, y: along.x * side * out };
      const step = { x: along.x * out, y: along.y * out };
      return [a, add(add(a, step), aside), add({ x: b.x - step.x, y: b.y - step.y }, aside), b];
    }),
  );
}

/** Where a label may stand, best first: below, above, beside, at the corners. */
function labels(text: string, { left, top, right, bottom }: Box): Label[] {
  const lines = wrap(text);
  const width = Math.max(...lines.map(textWidth));
  const height = lines.length * lineHeight;
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const at = (anchor: Label['anchor'], x: number, y: number): Label => {
    const start = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
    return { lines, anchor, box: { left: start, top: y, right: start + width, bottom: y + height } };
  };
  const above = top - labelGap - height;
  const below = bottom + labelGap;
  return [
    at('middle', middle.x, below),
    at('middle', middle.x, above),
    at('start', right + labelGap, middle.y - height / 2),
    at('end', left - labelGap, middle.y - height / 2),
    at('start', right - padding, below),
    at('end', left + padding, below),
    at('start', right - padding, above),
    at('end', left + padding, above),
    at('start', left, below),
    at('end', right, below),
    at('start', left, above),
    at('end', right, above),
  ];
}

/** Lines of at most 18 characters, broken between words. */
function wrap(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== '' && last.length + 1 + word.length > 18) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

/** Generous for the bold cut of the site's typeface: no label is wider than this. */
function textWidth(line: string): number {
  return line.length * fontSize * 0.6;
}

function around(points: readonly Point[]): Box {
  return {
    left: Math.min(...points.map(({ x }) => x)) - padding,
    top: Math.min(...points.map(({ y }) => y)) - padding,
    right: Math.max(...points.map(({ x }) => x)) + padding,
    bottom: Math.max(...points.map(({ y }) => y)) + padding,
  };
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a stroke along the points touches the box. */
export function crosses(points: readonly Point[], box: Box): boolean {
  const grown = {
    left: box.left - strokeWidth,
    top: box.top - strokeWidth,
    right: box.right + strokeWidth,
    bottom: box.bottom + strokeWidth,
  };
  return points.slice(1).some((to, index) => segmentMeets(points[index], to, grown));
}

/** Liang–Barsky: what of the segment lies inside the box, as an interval of its parameter. */
function segmentMeets(a: Point, b: Point, { left, top, right, bottom }: Box): boolean {
  let from = 0;
  let to = 1;
  for (const [delta, near, far] of [
    [b.x - a.x, left - a.x, right - a.x],
    [b.y - a.y, top - a.y, bottom - a.y],
  ]) {
    if (delta === 0) {
      if (near > 0 || far < 0) return false;
      continue;
    }
    const [first, second] = delta > 0 ? [near / delta, far / delta] : [far / delta, near / delta];
    from = Math.max(from, first);
    to = Math.min(to, second);
  }
  return from <= to;
}

function moveToOrigin(lines: Line[], stations: Station[], boxes: readonly Box[]): Plan {
  const points = lines.flatMap((line) => line.points);
  const left = Math.min(...boxes.map((box) => box.left), ...points.map(({ x }) => x)) - margin;
  const top = Math.min(...boxes.map((box) => box.top), ...points.map(({ y }) => y)) - margin;
  const right = Math.max(...boxes.map((box) => box.right), ...points.map(({ x }) => x)) + margin;
  const bottom = Math.max(...boxes.map((box) => box.bottom), ...points.map(({ y }) => y)) + margin;
  const move = (point: Point): Point => ({ x: round(point.x - left), y: round(point.y - top) });
  const moveBox = (box: Box): Box => ({
    left: round(box.left - left),
    top: round(box.top - top),
    right: round(box.right - left),
    bottom: round(box.bottom - top),
  });
  return {
    width: Math.ceil(right - left),
    height: Math.ceil(bottom - top),
    lines: lines.map((line) => ({ ...line, points: line.points.map(move) })),
    stations: stations.map(({ label, ...station }) => ({
      ...station,
      box: moveBox(station.box),
      stops: station.stops.map((stop) => ({ ...stop, at: move(stop.at) })),
      label: { ...label, box: moveBox(label.box) },
    })),
  };
}

function add(a: Point, b: Point): Point {
  return { x: a.x + b.x, y: a.y + b.y };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
