/** A primer is a page on law that has a Rechtsstand and opens with „Das Wichtigste in drei Sätzen“. */
const area = 'recht/';
const opening = 'kurz';

type Page = { id: string; rechtsstand: unknown; headingIds: readonly string[] };

/** Last part of a primer's address, undefined for every other page. `id`: path below the edition's folder, without ending. */
export function primerSlug({ id, rechtsstand, headingIds }: Page): string | undefined {
  return id.startsWith(area) && rechtsstand !== undefined && headingIds.includes(opening) ? id.slice(area.length) : undefined;
}

export function comparisonAddress(slug: string): string {
  return `/ausgaben/vergleich/${slug}/`;
}

type File = { path: string; text: string };
export type ComparedFiles = { slug: string; past: File; today: File };

const file = /^(docs|versioned_docs\/version-2013)\/(.+)\.mdx$/;

/** The primers that both editions have, by slug. */
export function comparedPrimers(files: readonly File[]): ComparedFiles[] {
  const primers = files.flatMap((each) => {
    const [, folder, id] = file.exec(each.path) ?? [];
    if (id === undefined) return [];
    const [, rechtsstand] = /^rechtsstand: *(\S+)/m.exec(each.text) ?? [];
    const headingIds = [...each.text.matchAll(/^#+ .*\{\/\* #(\S+) \*\/\}/gm)].map(([, found]) => found);
    const slug = primerSlug({ id, rechtsstand, headingIds });
    return slug === undefined ? [] : [{ slug, historical: folder !== 'docs', file: each }];
  });
  return primers
    .filter(({ historical }) => !historical)
    .flatMap(({ slug, file: today }) => {
      const past = primers.find((each) => each.historical && each.slug === slug)?.file;
      return past === undefined ? [] : [{ slug, past, today }];
    });
}
