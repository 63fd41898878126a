import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { loadDirectory } from '../partners/plugin.ts';
import { routes } from './routes.ts';

const { entries } = loadDirectory(process.cwd());
const contacts = entries.filter(({ edition }) => edition === '2013').flatMap(({ partner }) => partner.contacts);

/** What nobody may find where it does not belong: every spelling of every name, every personal mailbox. */
const secrets = contacts.flatMap(({ person, email }) =>
  person === undefined
    ? []
    : [`${person.givenName} ${person.familyName}`, ...person.alternateNames, ...(email === undefined ? [] : [email])],
);

const files = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.(html|js|json|xml|txt|csv|vcf|css)$/.test(path),
);
const read = (path: string) => readFileSync(join('build', path), 'utf8');
/** Text as a reader would find it: without break hints, escapes of scripts undone. */
const plain = (text: string) =>
  text
    .replace(/<wbr\/?>|<!-- -->/g, '')
    .replace(/\\(?:x|u00)([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
const holding = (text: string) => secrets.filter((secret) => plain(text).includes(secret));

test('persons of the directory stand in the 2013 edition and nowhere else', () => {
  expect(secrets.length).toBeGreaterThan(30);
  const places = files.filter((path) => !path.endsWith('.js') && holding(read(path)).length > 0);
  expect(places.filter((path) => !path.startsWith('2013/'))).toEqual([]);
  expect(places).toContain('2013/partner/index.html');
});

test('a script that holds a person is loaded only by pages that show that person', () => {
  // Docusaurus' own table of what each route loads; the keys end in a hash.
  const chunks = JSON.parse(readFileSync('.docusaurus/routesChunkNames.json', 'utf8')) as Record<string, unknown>;
  const loaders = (chunk: string) =>
    Object.entries(chunks)
      .filter(([, loaded]) => JSON.stringify(loaded).includes(`"${chunk}"`))
      .map(([route]) => route.replace(/-[0-9a-f]{3}$/, ''));
  const telling = files
    .filter((path) => path.endsWith('.js'))
    .map((path) => ({ path, found: holding(read(path)) }))
    .filter(({ found }) => found.length > 0);
  expect(telling.length).toBeGreaterThan(13);
  for (const { path, found } of telling) {
    const pages = loaders(path.split(/[\\/]/).at(-1)?.split('.')[0] ?? '');
    expect.soft(pages.length, `${path} gehört zu keiner Seite`).toBeGreaterThan(0);
    for (const page of pages) {
      const text = plain(read(`${page.slice(1)}index.html`));
      expect
        .soft(
          found.filter((secret) => !text.includes(secret)),
          `${path} auf ${page}`,
        )
        .toEqual([]);
    }
  }
});

test("today's page says how old it is and leads to the persons of 2013", async ({ page }) => {
  await page.goto('/partner/kreisverwaltung-germersheim/');
  const contact = page.getByRole('region', { name: 'Kontakt' });
  await expect(contact).toContainText('Stand Januar 2013, nicht neu bestätigt');
  await expect(contact).toContainText('gedruckt Januar 2013: 07274 / 53 310');
  await expect(contact.getByRole('link', { name: /07274/ }).first()).toHaveAttribute('href', 'tel:+49727453310');
  await contact.getByRole('link', { name: 'Ansprechpersonen von 2013' }).click();
  await expect(page).toHaveURL(/\/2013\/partner\/kreisverwaltung-germersheim\/$/);
  await expect(page.getByRole('region', { name: 'Kontakt' })).toContainText(
    'in der Broschüre von Januar 2013 veröffentlicht, seither nicht neu gefragt',
  );
  await expect(page.getByRole('region', { name: 'Kontakt' }).locator('a[href^="mailto:"]')).toHaveCount(2);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the directory is complete: every partner, its state, its way on', async ({ page }) => {
    await page.goto('/partner/');
    const cards = page.getByRole('article').getByRole('article');
    await expect(cards).toHaveCount(14);
    await expect(page.getByText('Stand Januar 2013, nicht neu bestätigt')).toHaveCount(14);
    const slugs = entries.filter(({ edition }) => edition === 'today').map(({ slug }) => slug);
    for (const slug of slugs) await expect(cards.locator(`a[href="/partner/${slug}/"]`).first()).toBeVisible();
  });
});

test('partner pages of both editions stay out of search engines', () => {
  const partnerRoutes = routes.filter((route) => /^(\/2013)?\/partner\//.test(route));
  expect(partnerRoutes.length).toBeGreaterThanOrEqual(28);
  for (const route of partnerRoutes)
    expect.soft(read(`${route.slice(1)}index.html`), route).toMatch(/<meta[^>]*name="?robots"?[^>]*noindex/);
});
