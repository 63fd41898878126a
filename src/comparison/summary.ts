import type { Counts } from './compare.ts';

/** One row of the table of comparisons. `address` and `page` without base URL. */
export type Summary = { title: string; address: string; page: string; counts: Counts };

/** How many pages an area has in each edition, and how many of them in both. */
export type AreaCount = { area: string; title: string; past: number; today: number; both: number };

type File = { path: string; text: string };

/** Counts the pages of each area; the area's index page names it. */
export function countAreas(files: readonly File[]): AreaCount[] {
  const pages = files.flatMap(({ path, text }) => {
    const [, folder, area, name] = /^(docs|versioned_docs\/version-2013)\/([^/]+)\/(.+)\.mdx$/.exec(path) ?? [];
    return name === undefined ? [] : [{ past: folder !== 'docs', area, name, title: /^title: *(.+)$/m.exec(text)?.[1] ?? area }];
  });
  return [...new Set(pages.map(({ area }) => area))].map((area) => {
    const [past, today] = [true, false].map((wanted) => pages.filter((page) => page.area === area && page.past === wanted));
    const index = [...today, ...past].find(({ name }) => name === 'index');
    return {
      area,
      title: index?.title ?? area,
      past: past.length,
      today: today.length,
      both: today.filter(({ name }) => past.some((each) => each.name === name)).length,
    };
  });
}
