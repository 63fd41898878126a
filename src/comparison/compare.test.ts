import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textIn, textOf } from './applied.example.ts';
import { arrange } from './arrange.ts';
import { align, comparePrimers, compareTexts, type Part, tokens } from './compare.ts';
import type { Block, BlockKind, Primer } from './read-primer.ts';

const marked = (parts: readonly Part[]) =>
  parts.map(({ op, text }) => (op === 'same' ? text : op === 'del' ? `[-${text}-]` : `[+${text}+]`)).join('');

describe('changed words', () => {
  test.each([
    [
      'Arbeit ist nach einem Jahr mit Zustimmung möglich.',
      'Arbeit ist nach drei Monaten mit Zustimmung möglich.',
      'Arbeit ist nach[- einem Jahr-][+ drei Monaten+] mit Zustimmung möglich.',
    ],
    [
      'Das entscheidet die Behörde (§ 4 Abs. 3 AufenthG).',
      'Das entscheidet die Behörde (§ 4a Abs. 4 AufenthG).',
      'Das entscheidet die Behörde ([-§ 4 Abs. 3 AufenthG-][+§ 4a Abs. 4 AufenthG+]).',
    ],
    [
      'Die Frist läuft ab heute für alle Menschen.',
      'Die Frist endet ab morgen für alle Menschen.',
      'Die Frist[- läuft ab heute-][+ endet ab morgen+] für alle Menschen.',
    ],
    ['Ganz anders gesagt.', 'Hier steht etwas völlig Neues.', '[-Ganz anders gesagt.-][+Hier steht etwas völlig Neues.+]'],
    ['Gleich.', 'Gleich.', 'Gleich.'],
  ])('%s', (past, today, expected) => expect(marked(compareTexts(past, today))).toBe(expected));
});

const vocabulary = ['die', 'Duldung', 'gilt', 'nicht', '§ 4 AufenthG', 'drei', 'Monate', ',', 'Arbeit'];
const sentence = fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const anyText = fc.oneof(fc.string(), sentence);

test('tokens joined are the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(tokens(text).join('')).toBe(text);
    }),
  );
});

test('without what is new the old text remains, without what is gone the new one', () => {
  fc.assert(
    fc.property(anyText, anyText, (past, today) => {
      const parts = compareTexts(past, today);
      const without = (op: Part['op']) => parts.flatMap((part) => (part.op === op ? [] : [part.text])).join('');
      expect([without('ins'), without('del')]).toEqual([past, today]);
    }),
  );
});

test('alignment holds everything of both lists exactly once, in order, and pairs only what is alike', () => {
  const list = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 20 });
  const likeness = (a: number, b: number) => 1 - Math.abs(a - b) / 10;
  fc.assert(
    fc.property(list, list, (past, today) => {
      const pairs = align(past, today, likeness, [1, 0.7]);
      expect(pairs.flatMap((pair) => (pair.past === undefined ? [] : [pair.past]))).toEqual(past);
      expect(pairs.flatMap((pair) => (pair.today === undefined ? [] : [pair.today]))).toEqual(today);
      for (const pair of pairs)
        if (pair.past !== undefined && pair.today !== undefined) expect(likeness(pair.past, pair.today)).toBeGreaterThanOrEqual(0.7);
    }),
  );
});

const block = fc.oneof(
  fc.record({
    kind: fc.constantFrom<BlockKind>('paragraph', 'item', 'note'),
    units: fc.array(
      sentence.map((text) => ({ cells: [{ label: null, text }] })),
      { minLength: 1, maxLength: 4 },
    ),
  }),
  fc.tuple(sentence, sentence).map(
    ([was, frist]): Block => ({
      kind: 'row',
      units: [
        {
          cells: [
            { label: 'Was', text: was },
            { label: 'Frist', text: frist },
          ],
        },
      ],
    }),
  ),
);
const primer = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom('', 'kurz', 'arbeit', 'fristen', 'fehler'),
      depth: fc.constant(2 as const),
      title: sentence,
      blocks: fc.array(block, { maxLength: 5 }),
    }),
    { selector: ({ id }) => id },
  )
  .map((sections): Primer => ({ title: 'Duldung', rechtsstand: '2013-01-11', checkedAt: null, sections }));

test('applied to a primer a comparison gives back both editions, and its counts add up', () => {
  fc.assert(
    fc.property(primer, primer, (past, today) => {
      const comparison = comparePrimers(past, today);
      expect(textIn('past', comparison)).toEqual(textOf(past));
      expect(textIn('today', comparison)).toEqual(textOf(today));
      const { counts } = comparison;
      const size = (of: Primer) => [...textOf(of).values()].flat().length;
      expect([counts.gone + counts.changed + counts.same, counts.new + counts.changed + counts.same]).toEqual([size(past), size(today)]);
    }),
    { numRuns: 300 },
  );
});

test('a primer compared with itself has no change', () => {
  fc.assert(
    fc.property(primer, (same) => {
      const { counts, sections } = comparePrimers(same, same);
      expect(counts).toMatchObject({ new: 0, gone: 0, changed: 0 });
      expect(sections.every((section) => section.in === 'both' && section.view === 'together' && section.pastTitle === null)).toBe(true);
    }),
  );
});

test('sides hold every block: the unchanged folded, the changed beside itself, the rest in its edition', () => {
  fc.assert(
    fc.property(primer, primer, (past, today) => {
      for (const { blocks } of comparePrimers(past, today).sections) {
        const groups = arrange(blocks);
        const side = (of: 'past' | 'today') => groups.flatMap((group) => group.same ?? group[of]);
        expect(side('past')).toEqual(blocks.filter(({ status }) => status !== 'new'));
        expect(side('today')).toEqual(blocks.filter(({ status }) => status !== 'gone'));
      }
    }),
  );
});

const text = (id: string, ...sentences: string[]): Primer['sections'][number] => ({
  id,
  depth: 2,
  title: id,
  blocks: sentences.map((each) => ({ kind: 'paragraph', units: [{ cells: [{ label: null, text: each }] }] })),
});
const of = (...sections: Primer['sections']): Primer => ({ title: 'Duldung', rechtsstand: '2013-01-11', checkedAt: null, sections });

test('sections of one edition stand where they stood there', () => {
  const { sections } = comparePrimers(of(text('a'), text('b'), text('c'), text('d')), of(text('d'), text('a'), text('e')));
  expect(sections.map((section) => [section.id, section.in])).toEqual([
    ['d', 'both'],
    ['a', 'both'],
    ['b', 'past'],
    ['c', 'past'],
    ['e', 'today'],
  ]);
});

describe('how a section is shown', () => {
  const common = 'Die Behörde entscheidet im Einzelfall über den Antrag.';
  test.each([
    ['only added', [common], [common, 'Ganz neu ist dieser zweite Absatz mit vielen Wörtern.'], 'together'],
    ['only taken away', [common, 'Das gilt nur 2013.'], [common], 'together'],
    ['one word', [common], ['Die Behörde entscheidet im Einzelfall über das Gesuch.'], 'together'],
    ['replaced', ['Arbeit kann nach einem Jahr erlaubt werden.'], ['Wer täuscht, darf gar nicht beschäftigt sein.'], 'apart'],
  ])('%s', (_name, past, today, view) => {
    expect(comparePrimers(of(text('a', ...past)), of(text('a', ...today))).sections[0].view).toBe(view);
  });
});
