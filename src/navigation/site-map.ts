/** One page of the site as the list of all pages shows it. `path` begins and ends with a slash, without base URL. */
export type SitePage = { path: string; title: string; description?: string };
export type Section = { title: string; path?: string; pages: SitePage[] };

/** Groups the handbook's pages by their first path segment; the page at the root of an area names it. */
export function groupByArea(pages: readonly SitePage[], root = '/'): Section[] {
  const areas = new Map<string, SitePage[]>();
  for (const page of pages) {
    const area = page.path.slice(root.length).split('/')[0];
    areas.set(area, [...(areas.get(area) ?? []), page]);
  }
  return [...areas].map(([area, members]) => {
    const home = members.find(({ path }) => path === `${root}${area}${area === '' ? '' : '/'}`);
    return { title: home?.title ?? members[0].title, path: home?.path, pages: members.filter((page) => page !== home) };
  });
}
