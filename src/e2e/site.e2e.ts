import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { routes } from './routes.ts';

const html = (route: string) => readFileSync(`build${route}index.html`, 'utf8');
const noindex = (route: string) => /<meta[^>]*name="?robots"?[^>]*noindex/.test(html(route));

test('every page has its own title', () => {
  const titles = routes.map((route) => /<title[^>]*>([^<]*)/.exec(html(route))?.[1] ?? '');
  const twice = titles.filter((title, index) => titles.indexOf(title) !== index);
  expect(twice).toEqual([]);
  expect(titles).not.toContain('');
});

test('the 2013 edition, its comparisons, the case stories and the partners stay out of search engines, the rest does not', () => {
  const expected = routes.filter((route) => /^\/(?:2013|fallgeschichten|partner)\/|^\/ausgaben\/vergleich\/./.test(route));
  expect(routes.filter(noindex)).toEqual(expected);
  const sitemap = readFileSync('build/sitemap.xml', 'utf8');
  const listed = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map((match) => match[1]);
  expect(listed.filter((route) => expected.includes(route))).toEqual([]);
  expect(listed.every((route) => route.endsWith('/'))).toBe(true);
  expect(listed).toContain('/recht/duldung/');
});

test('Aktuelles is offered as Atom, RSS and JSON, each entry by its date', () => {
  const { items } = JSON.parse(readFileSync('build/aktuelles/feed.json', 'utf8')) as { items: { url: string; date_modified: string }[] };
  expect(items.length).toBeGreaterThanOrEqual(6);
  for (const file of ['atom.xml', 'rss.xml']) {
    const feed = readFileSync(`build/aktuelles/${file}`, 'utf8');
    for (const { url } of items) expect(feed).toContain(url);
  }
});

test('the list of all pages leads to every page of the site', () => {
  const list = html('/inhalt/');
  const missing = routes.filter(
    (route) => !list.includes(`href="${route}"`) && !list.includes(`href=${route}>`) && !list.includes(`href=${route} `),
  );
  expect(missing.filter((route) => route !== '/inhalt/')).toEqual([]);
});

test("no person of the network stands in today's edition", () => {
  const names = [
    'Lentz',
    'Drücke',
    'Drüke',
    'Laura Frey',
    'Erzberger',
    'Haritonov',
    'Asel',
    'Daria Hartmann',
    'Heipertz',
    'Weihmann',
    'Johanna Diehl',
    'Meiborg',
    'Hauptmann',
    'Noetzig',
    'Pingel',
    'Edinger',
    'Irene Alt',
    'Ehrhardt',
  ];
  for (const route of routes.filter((each) => !each.startsWith('/2013/')))
    for (const name of names) expect.soft(html(route).includes(name), `${name} auf ${route}`).toBe(false);
});
