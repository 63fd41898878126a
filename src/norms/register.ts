import { compareNumbers, type Edition } from './citation.ts';
import { type Norms, normKey } from './norm-data.ts';
import { type CitedNorm, other } from './resolve.ts';

/** A page that cites: `page` is its address, `cited` what `citationsOf` found in it. */
export type RegisterPage = { page: string; title: string; edition: Edition; cited: readonly CitedNorm[] };

export type Register = Record<Edition, RegisterGroup[]>;
export type RegisterGroup = {
  statute: string;
  statuteName: string;
  note: string | null;
  /** Edition of the law; differs from that of the register where pages cite the law of the other edition. */
  edition: Edition;
  /** „nicht maschinell geprüft“ */
  external: boolean;
  entries: (CitedNorm & { pages: { page: string; title: string }[] })[];
};

/** Every cited norm with the pages that cite it, one register per edition of the pages. */
export function makeRegister(pages: readonly RegisterPage[], norms: Norms): Register {
  return { '2013': registerOf('2013', pages, norms), today: registerOf('today', pages, norms) };
}

function registerOf(edition: Edition, pages: readonly RegisterPage[], norms: Norms): RegisterGroup[] {
  const groups = new Map<string, RegisterGroup>();
  const entries = new Map<string, RegisterGroup['entries'][number]>();
  for (const { page, title, edition: pageEdition, cited } of pages) {
    if (pageEdition !== edition) continue;
    for (const norm of cited) {
      const group = getOrAdd(groups, `${norm.edition} ${norm.statute}`, () => newGroup(norm, norms));
      const entry = getOrAdd(entries, `${norm.edition} ${normKey(norm.statute, norm.number)}`, () => {
        const added = { ...norm, pages: [] };
        group.entries.push(added);
        return added;
      });
      if (!entry.pages.some((each) => each.page === page)) entry.pages.push({ page, title });
    }
  }
  const order = [
    ...[edition, other(edition)].flatMap((law) => norms.editions[law].statutes.map(({ abbreviation }) => `${law} ${abbreviation}`)),
    ...norms.external.flatMap(({ abbreviation }) => [`${edition} ${abbreviation}`, `${other(edition)} ${abbreviation}`]),
  ];
  for (const { entries: list } of groups.values()) {
    list.sort((a, b) => compareNumbers(a.number, b.number));
    for (const entry of list) entry.pages.sort((a, b) => a.title.localeCompare(b.title, 'de') || a.page.localeCompare(b.page));
  }
  return order.flatMap((key) => groups.get(key) ?? []);
}

function newGroup({ statute, statuteName, edition, external }: CitedNorm, norms: Norms): RegisterGroup {
  const note = norms.editions[edition].statuteByName.get(statute)?.note ?? null;
  return { statute, statuteName, note, edition, external, entries: [] };
}

function getOrAdd<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
