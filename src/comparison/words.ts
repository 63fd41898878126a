import type { Counts, Status } from './compare.ts';

export const statusWords: Record<Status, string> = { new: 'neu', gone: 'entfallen', changed: 'geändert', same: 'gleich' };

/** The counts in words, in the order in which they are told; without `all` only what there is. */
export function countWords(counts: Counts, { all = false } = {}): { status: Status; count: number; word: string }[] {
  return (Object.entries(statusWords) as [Status, string][])
    .map(([status, word]) => ({ status, count: counts[status], word }))
    .filter(({ count }) => all || count > 0);
}
