import { findCitations } from '../norms/citation.ts';

const segmenter = new Intl.Segmenter('de', { granularity: 'sentence' });

/** Their full stop never ends a sentence: something follows that belongs to them. */
const leading =
  /(?:^|[\s(„])(?:Abs|Nr|Nrn|Art|Buchst|Hs|Halbs|Alt|Ziff|lit|UAbs|Unterabs|bzw|ca|vgl|inkl|einschl|mind|max|gem|sog|Dr|Prof|Str|St|[zud]\. ?[BahR]|[iu]\. ?[VSdR]|i\. ?V\. ?m|[zidausove])\.$/u;

/** These may end a sentence; they do not when it goes on in small letters, with a number or a sign. */
const closing = /(?:^|[\s(„])(?:e\. ?V|usw|etc|ff|f|evtl|ggf|S|Co)\.$/u;

const months = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
const ordinal = /(?<![\p{L}\p{N}.])\d{1,2}\.$/u;
const articleAndOrdinal = /(?<!\p{L})(?:d(?:er|ie|as|em|en|es)|am|im|vom|zum|zur|beim|bis) \d{1,2}\.$/iu;
const afterOrdinal = new RegExp(`^(?:${months}|\\p{Ll}|\\d)`, 'u');

/**
 * The sentences of a German text, in order and trimmed; joined by a space they are the text again, with single spaces.
 * No sentence ends within a citation, after an abbreviation or in a date.
 */
export function splitSentences(text: string): string[] {
  const whole = text.replace(/\s+/g, (space) => (space.includes('\u00a0') ? '\u00a0' : ' ')).trim();
  const citations = findCitations(whole);
  const sentences: string[] = [];
  let begin = 0;
  for (const { index, segment } of segmenter.segment(whole)) {
    const end = index + segment.length;
    const inside = citations.some((each) => each.start < end && end < each.end);
    if (end < whole.length && (inside || goesOn(whole.slice(begin, end).trimEnd(), whole.slice(end)))) continue;
    const sentence = whole.slice(begin, end).trim();
    if (sentence !== '') sentences.push(sentence);
    begin = end;
  }
  return sentences;
}

function goesOn(before: string, after: string): boolean {
  if (leading.test(before)) return true;
  if (closing.test(before)) return !/^[„(]?\p{Lu}/u.test(after);
  return articleAndOrdinal.test(before) || (ordinal.test(before) && afterOrdinal.test(after));
}
