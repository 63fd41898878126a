import { existsSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { Term } from '../review/due.ts';

type Item = { title: string; url: string | null; unchecked: boolean; upcoming: Term[] };
const { today, counts, items } = JSON.parse(readFileSync('build/pflege/pflege.json', 'utf8')) as {
  today: string;
  counts: Record<string, number>;
  items: Item[];
};

/** A page whose validity ends after this build, and that last day. */
const ending = items.flatMap(({ title, url, upcoming }) =>
  upcoming.filter(({ kind }) => kind === 'expired').map(({ day }) => ({ title, path: new URL(url ?? '').pathname, day })),
)[0];
// Once every known end has passed there is no clock to move; the unit tests hold then.
const endings = test.extend({
  page: async ({ page }, use) => {
    test.skip(ending === undefined, 'no end of validity ahead');
    await use(page);
  },
});
const noon = (day: string, more = 0) => new Date(Date.parse(`${day}T12:00:00Z`) + more * 86_400_000);
const note = (page: Page) => page.getByRole('complementary', { name: 'Diese Seite kann überholt sein' });
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function complaintsOn(page: Page, path: string): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(path, { waitUntil: 'networkidle' });
  return complaints;
}

endings('on its last good day a page has no note', async ({ page }) => {
  await page.clock.setFixedTime(noon(ending.day));
  expect(await complaintsOn(page, ending.path)).toEqual([]);
  await expect(note(page)).toBeHidden();
});

endings('the day after, the browser adds the note, in words, and hydration stays clean', async ({ page }) => {
  await page.clock.setFixedTime(noon(ending.day, 1));
  expect(await complaintsOn(page, ending.path)).toEqual([]);
  await expect(note(page)).toContainText('Die Angaben galten bis');
  await expect(page.getByRole('region', { name: 'Quellen und Stand' })).toContainText('ist abgelaufen');
  await note(page).getByRole('link').click();
  await expect(page).toHaveURL(/\/pflege\/$/);
  await expect(section(page, 'Abgelaufen').getByRole('link', { name: ending.title, exact: true })).toBeVisible();
});

endings('the list moves with the clock', async ({ page }) => {
  await page.clock.setFixedTime(noon(ending.day));
  await page.goto('/pflege/');
  await expect(section(page, 'Nächste Termine').getByRole('link', { name: ending.title, exact: true })).toBeVisible();
  await page.clock.setFixedTime(noon(ending.day, 1));
  await page.reload();
  expect(await complaintsOn(page, '/pflege/')).toEqual([]);
  await expect(section(page, 'Abgelaufen').getByRole('link', { name: ending.title, exact: true })).toBeVisible();
  await expect(section(page, 'Nächste Termine').getByRole('link', { name: ending.title, exact: true })).toBeHidden();
});

test('a norm that changes after the build marks the page that cites it, on the day', async ({ page }) => {
  const changes = JSON.stringify([{ norm: '§ 60a AufenthG', changedAt: '2090-01-01' }]);
  await page.route('**/assets/js/main.*.js', async (route) => {
    const body = await (await route.fetch()).text();
    expect(body).toContain('"changes":{');
    await route.fulfill({ body: body.replace(/"changes":\{(\}?)/, (_, end) => `"changes":{"/recht/duldung":${changes}${end || ','}`) });
  });
  await page.clock.setFixedTime(noon('2089-12-31'));
  expect(await complaintsOn(page, '/recht/duldung/')).toEqual([]);
  await expect(note(page)).toBeHidden();
  await page.clock.setFixedTime(noon('2090-01-01'));
  expect(await complaintsOn(page, '/recht/duldung/')).toEqual([]);
  await expect(note(page)).toContainText('§ 60a AufenthG lautet seit dem 1. Januar 2090 anders.');
});

test('a clock that is slow cannot take the page back before its build', async ({ page }) => {
  await page.clock.setFixedTime(noon('2020-01-01'));
  await page.goto('/pflege/');
  await expect(page.getByText(`Stand dieser Liste: ${Number(today.slice(8))}. `)).toBeVisible();
  await expect(page.getByText('2020')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list is complete as of the build', async ({ page }) => {
    await page.goto('/pflege/');
    const unchecked = items.filter((item) => item.unchecked);
    expect(unchecked.length).toBe(counts.unchecked);
    await expect(section(page, 'Fachlich noch nicht geprüft').getByRole('listitem')).toHaveCount(unchecked.length);
    await expect(page.getByRole('link', { name: 'Atom-Feed' })).toHaveAttribute('href', '/pflege/atom.xml');
    await expect(page.getByRole('link', { name: 'JSON-Datei' })).toHaveAttribute('href', '/pflege/pflege.json');
  });
});

test('every content in the list has a page, and Atom names whoever is unchecked', () => {
  const atom = readFileSync('build/pflege/atom.xml', 'utf8');
  for (const { url, unchecked } of items) {
    if (url === null) continue;
    expect(existsSync(`build${new URL(url).pathname}index.html`), url).toBe(true);
    if (unchecked) expect(atom).toContain(`<link href="${url}"/>`);
  }
});
