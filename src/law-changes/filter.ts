import { byNewest, formatPrefix, isComing, isDay, mayBeSince, type Period, yearOf } from './period.ts';

/** What the address asks for: `?seit=2024-03-01&thema=duldung`. The names are part of the address, hence German. */
export type Query = { seit: string | null; thema: string | null };

/** What an address asks for; what cannot be understood is not asked. */
export function readQuery(search: string, topics: readonly string[]): Query {
  const values = new URLSearchParams(search);
  const seit = values.get('seit')?.trim() ?? '';
  const thema = values.get('thema') ?? '';
  return { seit: isDay(seit) ? seit : null, thema: topics.includes(thema) ? thema : null };
}

export function writeQuery({ seit, thema }: Query): string {
  const search = new URLSearchParams({ ...(seit !== null && { seit }), ...(thema !== null && { thema }) }).toString();
  return search === '' ? '' : `?${search}`;
}

export type Groups<T> = {
  /** Next first. */
  coming: T[];
  /** Newest year first, newest change first. */
  years: { year: string; changes: T[] }[];
  /** Came in one of several years, nobody has checked in which. */
  uncertain: T[];
  count: number;
};

/** Changes that came since the day asked for, or may have, on the topic asked for; all that are coming. */
export function groupChanges<T extends Period & { topics: readonly string[] }>(
  changes: readonly T[],
  { seit, thema }: Query,
  today: string,
): Groups<T> {
  const asked = changes
    .filter((change) => thema === null || change.topics.includes(thema))
    .filter((change) => seit === null || isComing(change, today) || mayBeSince(change, seit))
    .sort(byNewest);
  const coming = asked.filter((change) => isComing(change, today)).reverse();
  const came = asked.filter((change) => !isComing(change, today));
  const years = [...new Set(came.flatMap((change) => yearOf(change) ?? []))];
  return {
    coming,
    years: years.map((year) => ({ year, changes: came.filter((change) => yearOf(change) === year) })),
    uncertain: came.filter((change) => yearOf(change) === null),
    count: asked.length,
  };
}

/** „12 von 79 Änderungen seit dem 1. März 2024 zum Thema Duldung“ */
export function describeCount(count: number, total: number, seit: string | null, thema: string | null): string {
  if (seit === null && thema === null) return `Alle ${total} Änderungen.`;
  const since = seit === null ? '' : ` seit dem ${formatPrefix(seit)}`;
  const topic = thema === null ? '' : ` zum Thema ${thema}`;
  return `${count === 0 ? 'Keine' : count} von ${total} Änderungen${since}${topic}.`;
}

/** What a primer shows of its topic: what came after the 2013 edition, newest first, what has no known year last. */
export function ofTopic<T extends Period & { topics: readonly string[] }>(changes: readonly T[], topic: string): T[] {
  const asked = changes.filter(({ date, topics }) => date >= '2013' && topics.includes(topic)).sort(byNewest);
  return [...asked.filter((change) => yearOf(change) !== null), ...asked.filter((change) => yearOf(change) === null)];
}
