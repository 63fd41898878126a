import { findCitations } from '../norms/citation.ts';
import type { Entry } from './glossary.ts';

/** Offsets into the text that was searched. */
export type Hit = { entry: Entry; start: number; end: number };

export type Matcher = {
  /** Every term in a text outside citations, in order; where one name contains another, the longer counts. */
  find(text: string): Hit[];
};

const before = '(?<![\\p{L}\\p{M}\\p{N}§-])';
const after = '(?![\\p{L}\\p{M}\\p{N}\\u00ad-])';
const endings = '(?:e|s|n|en|em|er|es)?';

export function makeMatcher(entries: readonly Entry[]): Matcher {
  const forms = entries
    .flatMap((entry) => entry.linked.map((form) => ({ entry, form })))
    .sort((a, b) => b.form.length - a.form.length || a.form.localeCompare(b.form));
  if (forms.length === 0) return { find: () => [] };
  const pattern = new RegExp(`${before}(?:${forms.map(({ form }) => `(${patternOf(form)})`).join('|')})${after}`, 'gu');
  const find = (text: string): Hit[] => {
    const citations = findCitations(text);
    return [...text.matchAll(pattern)]
      .map((match) => ({
        entry: forms[match.slice(1).findIndex((group) => group !== undefined)].entry,
        start: match.index,
        end: match.index + match[0].length,
      }))
      .filter(({ start, end }) => !citations.some((citation) => start < citation.end && citation.start < end));
  };
  return { find };
}

/** Abbreviations are matched as they are; of several words the first may begin a sentence or stand within one. */
function patternOf(form: string): string {
  const words = form.split(' ');
  const first = words.length > 1 || form === form.toLowerCase() ? eitherCase(words[0]) : escaped(words[0]);
  const spelling = [first, ...words.slice(1).map(escaped)].join('\\s+');
  return isAbbreviation(words[words.length - 1]) ? spelling : spelling + endings;
}

function isAbbreviation(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word);
}

function eitherCase(word: string): string {
  const first = word.charAt(0);
  return `[${first.toLowerCase()}${first.toUpperCase()}]${escaped(word.slice(1))}`;
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
