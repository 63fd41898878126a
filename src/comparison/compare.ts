import { diffArrays } from 'diff';
import { findCitations } from '../norms/citation.ts';
import type { Block, BlockKind, Primer, Section, Unit } from './read-primer.ts';

/** A stretch of text: in both editions, only in the old one, only in today's. */
export type Part = { op: 'same' | 'del' | 'ins'; text: string };
export type Status = 'same' | 'changed' | 'gone' | 'new';
export type UnitDiff = { status: Status; cells: { label: string | null; parts: Part[] }[] };
export type BlockDiff = { kind: BlockKind; status: Status; units: UnitDiff[] };
export type Counts = Record<Status, number>;
export type SectionDiff = {
  id: string;
  depth: 2 | 3;
  title: string;
  /** Set where the old edition headed the section otherwise. */
  pastTitle: string | null;
  in: 'both' | 'past' | 'today';
  /** `together`: one text with marked words; `apart`: the editions beside each other. */
  view: 'together' | 'apart';
  counts: Counts;
  blocks: BlockDiff[];
};
type State = Pick<Primer, 'rechtsstand' | 'checkedAt'>;
export type Comparison = { title: string; past: State; today: State; counts: Counts; sections: SectionDiff[] };

/** From which likeness on two blocks or sentences are taken for each other; the most alike find each other first. */
const blockLikeness = [1, 0.75, 0.5, 0.3];
const sentenceLikeness = [1, 0.75, 0.5];
/** Two rows of a table with the same first cell speak of the same thing. */
const sameFirstCell = 0.6;
/**
 * How much of the shorter text must stand unchanged in the longer one, so that one text with marks can be read. What is
 * only added or only taken away does not disturb; below this, what was replaced does.
 */
const readableTogether = 0.6;
/** A sentence with more changed places, or with less unchanged text, is shown whole: before, then after. */
const mostPlaces = 3;
const leastUnchanged = 0.5;
/** So few unchanged words between two changes are no resting place for the eye: they are marked along. */
const shortBridge = 3;

/** Both editions of a primer, section by section. Sections are the same if their ids are. */
export function comparePrimers(past: Primer, today: Primer): Comparison {
  const sections = today.sections.map((section) =>
    compareSections(
      past.sections.find(({ id }) => id === section.id),
      section,
    ),
  );
  // What only the old edition had stands behind the section it followed there.
  for (const [index, section] of past.sections.entries()) {
    if (today.sections.some(({ id }) => id === section.id)) continue;
    const before = sections.findIndex(({ id }) => id === past.sections[index - 1]?.id);
    sections.splice(before + 1, 0, compareSections(section, undefined));
  }
  const state = ({ rechtsstand, checkedAt }: State) => ({ rechtsstand, checkedAt });
  return { title: today.title, past: state(past), today: state(today), counts: sum(sections.map(({ counts }) => counts)), sections };
}

function compareSections(past: Section | undefined, today: Section | undefined): SectionDiff {
  const { id, depth, title } = (today ?? past) as Section;
  const blocks = align(past?.blocks ?? [], today?.blocks ?? [], likenessOfBlocks, blockLikeness).map(compareBlocks);
  const units = blocks.flatMap((block) => block.units);
  return {
    id,
    depth,
    title,
    pastTitle: past !== undefined && past.title !== title ? past.title : null,
    in: past === undefined ? 'today' : today === undefined ? 'past' : 'both',
    view: keptShare(units.flatMap(({ cells }) => cells.flatMap(({ parts }) => parts))) < readableTogether ? 'apart' : 'together',
    counts: countUnits(units),
    blocks,
  };
}

function compareBlocks({ past, today }: Pair<Block>): BlockDiff {
  const { kind } = (today ?? past) as Block;
  const pairs = align(past?.units ?? [], today?.units ?? [], likenessOfUnits, kind === 'row' ? [0] : sentenceLikeness);
  const units = pairs.map(compareUnits);
  const paired = past !== undefined && today !== undefined;
  const same = units.every(({ status }) => status === 'same');
  return { kind, status: same ? 'same' : paired ? 'changed' : past === undefined ? 'new' : 'gone', units };
}

function compareUnits({ past, today }: Pair<Unit>): UnitDiff {
  if (past === undefined || today === undefined) {
    const [{ cells }, op, status] = past === undefined ? ([today as Unit, 'ins', 'new'] as const) : ([past, 'del', 'gone'] as const);
    return { status, cells: cells.map(({ label, text }) => ({ label, parts: [{ op, text }] })) };
  }
  const cells = today.cells.map(({ label, text }, index) => ({ label, parts: compareTexts(past.cells[index].text, text) }));
  return { status: cells.every(({ parts }) => parts.every(({ op }) => op === 'same')) ? 'same' : 'changed', cells };
}

/** The changed words of a sentence, or the whole of it where it has changed too much to be read with marks. */
export function compareTexts(past: string, today: string): Part[] {
  if (past === today) return [{ op: 'same', text: today }];
  const parts = bridge(diffArrays(tokens(past), tokens(today)));
  const places = parts.filter(({ op }, index) => op !== 'same' && (index === 0 || parts[index - 1].op === 'same')).length;
  if (places <= mostPlaces && unchangedShare(parts) >= leastUnchanged) return parts;
  return nonEmpty([
    { op: 'del', text: past },
    { op: 'ins', text: today },
  ]);
}

/** Words with the space before them, and signs; a citation is one word. Joined they are the text again. */
export function tokens(text: string): string[] {
  const found: string[] = [];
  let at = 0;
  for (const { start, end, citation } of findCitations(text)) {
    if (citation === undefined) continue;
    found.push(...words(text.slice(at, start)), text.slice(start, end));
    at = end;
  }
  return [...found, ...words(text.slice(at))];
}

function words(text: string): string[] {
  return text.match(/\s*(?:[\p{L}\p{N}]+(?:[.\-–:][\p{L}\p{N}]+)*|\S)|\s+$/gu) ?? [];
}

type Run = { added: boolean; removed: boolean; value: string[] };

function bridge(runs: readonly Run[]): Part[] {
  const parts: Part[] = [];
  let del = '';
  let ins = '';
  const close = () => {
    parts.push({ op: 'del', text: del }, { op: 'ins', text: ins });
    del = '';
    ins = '';
  };
  for (const [index, { added, removed, value }] of runs.entries()) {
    const text = value.join('');
    const between = index > 0 && index < runs.length - 1;
    const isShort = value.filter((token) => /[\p{L}\p{N}]/u.test(token)).length < shortBridge;
    if (added) ins += text;
    else if (removed) del += text;
    else if (between && isShort) {
      del += text;
      ins += text;
    } else {
      close();
      parts.push({ op: 'same', text });
    }
  }
  close();
  return nonEmpty(parts);
}

const nonEmpty = (parts: Part[]) => parts.filter(({ text }) => text !== '');

const lengthOf = (wanted: Part['op'], parts: readonly Part[]) =>
  parts.filter(({ op }) => op === wanted).reduce((length, { text }) => length + text.length, 0);

/** Unchanged part of both texts: 0 where they share nothing, 1 where they are the same. */
function unchangedShare(parts: readonly Part[]): number {
  const same = 2 * lengthOf('same', parts);
  return same === 0 ? 0 : same / (same + lengthOf('del', parts) + lengthOf('ins', parts));
}

/** Unchanged part of the shorter text. */
function keptShare(parts: readonly Part[]): number {
  const same = lengthOf('same', parts);
  const shorter = same + Math.min(lengthOf('del', parts), lengthOf('ins', parts));
  return shorter === 0 ? 1 : same / shorter;
}

export type Pair<T> = { past: T; today: T } | { past: T; today?: undefined } | { past?: undefined; today: T };

/**
 * Pairs what is alike, in order: first by the first threshold, then what lies between the pairs by the next. Everything
 * of both lists stands in exactly one pair.
 */
export function align<T>(
  past: readonly T[],
  today: readonly T[],
  likeness: (a: T, b: T) => number,
  [threshold, ...rest]: readonly number[],
): Pair<T>[] {
  if (threshold === undefined || past.length === 0 || today.length === 0)
    return [...past.map((each) => ({ past: each })), ...today.map((each) => ({ today: each }))];
  const pairs: Pair<T>[] = [];
  let [from, to] = [0, 0];
  let [i, j] = [0, 0];
  const close = () => pairs.push(...align(past.slice(from, i), today.slice(to, j), likeness, rest));
  for (const { added, removed, count } of diffArrays([...past], [...today], { comparator: (a, b) => likeness(a, b) >= threshold })) {
    if (removed) i += count;
    else if (added) j += count;
    else {
      close();
      for (let n = 0; n < count; n++) pairs.push({ past: past[i++], today: today[j++] });
      [from, to] = [i, j];
    }
  }
  close();
  return pairs;
}

function likenessOfBlocks(a: Block, b: Block): number {
  if (a.kind !== b.kind) return 0;
  if (a.kind !== 'row') return likenessOfTexts(a.units.map(textOf).join(' '), b.units.map(textOf).join(' '));
  const [before, after] = [a.units[0].cells, b.units[0].cells];
  if (before.length !== after.length || before.some(({ label }, index) => label !== after[index].label)) return 0;
  const likeness = likenessOfUnits(a.units[0], b.units[0]);
  return before[0].text === after[0].text ? Math.max(likeness, sameFirstCell) : likeness;
}

function likenessOfUnits(a: Unit, b: Unit): number {
  return likenessOfTexts(textOf(a), textOf(b));
}

function textOf({ cells }: Unit): string {
  return cells.map(({ text }) => text).join('\n');
}

/** Share of common words (Dice), 1 only for the same text. */
function likenessOfTexts(a: string, b: string): number {
  if (a === b) return 1;
  const [before, after] = [wordsOf(a), wordsOf(b)];
  const left = new Map<string, number>();
  for (const word of before) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of after) {
    const count = left.get(word) ?? 0;
    if (count > 0) common++;
    left.set(word, count - 1);
  }
  return Math.min(0.99, (2 * common) / Math.max(1, before.length + after.length));
}

function wordsOf(text: string): string[] {
  return tokens(text)
    .map((token) => token.trim().toLowerCase())
    .filter((token) => /[\p{L}\p{N}]/u.test(token));
}

function countUnits(units: readonly UnitDiff[]): Counts {
  const count = (wanted: Status) => units.filter(({ status }) => status === wanted).length;
  return { new: count('new'), gone: count('gone'), changed: count('changed'), same: count('same') };
}

function sum(counts: readonly Counts[]): Counts {
  const total = (key: Status) => counts.reduce((all, each) => all + each[key], 0);
  return { new: total('new'), gone: total('gone'), changed: total('changed'), same: total('same') };
}
