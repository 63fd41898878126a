import type { BlockDiff } from './compare.ts';

/** Blocks that read alike in both editions, or what stands in their place in the one and in the other. */
export type Group = { same: BlockDiff[] } | { same?: undefined; past: BlockDiff[]; today: BlockDiff[] };

/**
 * Puts blocks side by side: a changed block stands beside itself, neighbours that only one edition has beside those
 * that only the other has. Runs of unchanged blocks become one group, so that they can be folded.
 */
export function arrange(blocks: readonly BlockDiff[]): Group[] {
  const groups: Group[] = [];
  let open: { past: BlockDiff[]; today: BlockDiff[] } | undefined;
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.status === 'same') {
      if (last?.same !== undefined) last.same.push(block);
      else groups.push({ same: [block] });
      open = undefined;
    } else if (block.status === 'changed') {
      groups.push({ past: [block], today: [block] });
      open = undefined;
    } else {
      if (open === undefined) {
        open = { past: [], today: [] };
        groups.push(open);
      }
      open[block.status === 'gone' ? 'past' : 'today'].push(block);
    }
  }
  return groups;
}
