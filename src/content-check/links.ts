import { distance } from 'fastest-levenshtein';
import type { Finding } from './finding.ts';

export type Page = { path: string; slug: string | undefined; ids: ReadonlySet<string> };
export type Link = { path: string; line: number; column: number; url: string };

type Site = { addresses: readonly string[]; exists: (path: string) => boolean };

/** Every internal link leads to a file, an address and an anchor that exist. Addresses of other hosts are only read. */
export function checkLinks(pages: readonly Page[], links: readonly Link[], site: Site): Finding[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const byAddress = new Map(pages.map((page) => [addressOf(page), page]));
  return links.flatMap(({ url, ...place }) => {
    const message = problem(place.path, url);
    return message === undefined ? [] : [{ ...place, message }];
  });

  function problem(from: string, url: string): string | undefined {
    if (/^(https:|mailto:|tel:)/.test(url)) return undefined;
    if (/^[a-z]+:/i.test(url)) return `Link „${url}“, erwartet https, mailto oder tel`;
    const [target, anchor] = decodeURI(url).split('#') as [string, string | undefined];
    if (target === '') return missingAnchor(byPath.get(from), anchor);
    if (target.startsWith('/')) {
      const page = byAddress.get(target);
      if (page !== undefined) return missingAnchor(page, anchor);
      if (site.addresses.includes(target)) return undefined;
      if (byAddress.has(`${target}/`) || site.addresses.includes(`${target}/`))
        return `Adresse „${target}“, erwartet „${target}/“ (mit Schrägstrich)`;
      return `Link ins Leere: „${target}“${nearest(target, [...byAddress.keys(), ...site.addresses])}`;
    }
    const file = resolve(from, target);
    const page = byPath.get(file);
    if (page !== undefined) return missingAnchor(page, anchor);
    if (/\.mdx?$/.test(target)) return `Link ins Leere: „${target}“${nearest(file, [...byPath.keys()])}`;
    return site.exists(file)
      ? undefined
      : `Link ins Leere: „${target}“, erwartet eine Datei mit Endung .mdx oder eine Adresse mit „/“ am Anfang`;
  }

  function missingAnchor(page: Page | undefined, anchor: string | undefined): string | undefined {
    if (anchor === undefined || anchor === '' || page === undefined || page.ids.has(anchor)) return undefined;
    return `Sprungziel „#${anchor}“ gibt es in ${page.path} nicht${nearest(anchor, [...page.ids])}`;
  }
}

/** The address a content file is served at. */
export function addressOf({ path, slug }: Pick<Page, 'path' | 'slug'>): string {
  const file = path.replace(/\.mdx?$/, '').replace(/(^|\/)index$/, '$1');
  const place = (base: string, folder: string) => join(base, slug ?? file.slice(folder.length));
  if (path.startsWith('blog/')) return join('/aktuelles/', slug ?? '');
  if (path.startsWith('training/')) return place('/training/', 'training/');
  if (path.startsWith('src/pages/')) return place('/', 'src/pages/');
  const version = /^versioned_docs\/version-([^/]+)\//.exec(path);
  return version === null ? place('/', 'docs/') : place(`/${version[1]}/`, version[0]);
}

function join(base: string, rest: string): string {
  return `${base}${rest.replace(/^\//, '')}/`.replace(/\/+/g, '/');
}

function resolve(from: string, target: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function nearest(wanted: string, known: readonly string[]): string {
  const best = known
    .map((each) => ({ each, away: distance(wanted, each) }))
    .filter(({ away }) => away <= Math.max(2, wanted.length / 3))
    .sort((a, b) => a.away - b.away)[0];
  return best === undefined ? '' : `, meinten Sie „${best.each}“?`;
}
