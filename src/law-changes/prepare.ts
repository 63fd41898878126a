import { findCitations, format, parse } from '../norms/citation.ts';
import type { Norms } from '../norms/norm-data.ts';
import { resolve } from '../norms/resolve.ts';
import type { Change } from './changes.ts';

/** A change as it is shown: citations set, norms with the address of today's text. Made at build time. */
export type ShownChange = Omit<Change, 'norms' | 'post'> & {
  /** Each citation in pieces; a piece without address is text. */
  norms: { text: string; url?: string }[][];
  post?: Place;
};

/** What the table of a primer shows of it. */
export type TableChange = Omit<ShownChange, 'meaning' | 'topics' | 'post'>;

export type Place = { title: string; path: string };

/** What `/recht/aenderungen/` shows. */
export type ChangesData = {
  changes: ShownChange[];
  topics: (Place & { id: string })[];
  /** Address of the calendar file; null when nothing with an exact day is coming. */
  calendar: string | null;
};

/** `posts`: entries in Aktuelles by slug. */
export function prepareChange(change: Change, norms: Norms, posts: ReadonlyMap<string, Place>): { shown: ShownChange; findings: string[] } {
  const { post, norms: cited, ...rest } = change;
  const findings: string[] = [];
  const resolved = cited.map((written) => {
    const { citation, problem } = parse(written);
    if (citation === undefined) {
      findings.push(problem);
      return [{ text: written }];
    }
    const resolution = resolve(citation, 'today', norms);
    findings.push(...resolution.findings);
    // A norm of 2013 gets no address: behind its number stands something else today.
    return resolution.parts.map(({ text, norm }) => (norm?.url && !norm.opensToday ? { text, url: norm.url } : { text }));
  });
  const texts = Object.fromEntries(
    (['title', 'before', 'after', 'meaning', 'open'] as const).flatMap((key) => {
      const text = rest[key];
      return text === undefined ? [] : [[key, setCitations(text)]];
    }),
  );
  const place = post === undefined ? undefined : posts.get(post);
  return { shown: { ...rest, ...texts, norms: resolved, ...(place !== undefined && { post: place }) }, findings };
}

/** Running text with its citations set with no-break spaces. */
export function setCitations(text: string): string {
  let set = '';
  let at = 0;
  for (const { start, end, citation } of findCitations(text)) {
    if (citation === undefined) continue;
    const written = format(citation);
    set += text.slice(at, start) + (text.startsWith('Damals', start) ? `D${written.slice(1)}` : written);
    at = end;
  }
  return set + text.slice(at);
}

/** A primer carries only what its table shows. */
export function toTable({ meaning: _meaning, topics: _topics, post: _post, ...shown }: ShownChange): TableChange {
  return shown;
}
