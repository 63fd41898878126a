import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';

const page = '/recht/aenderungen/';
const entries = (each: Page) => each.getByRole('main').getByRole('article').getByRole('article');
const html = readFileSync(`build${page}index.html`, 'utf8');
const total = Number(/Alle (\d+) Änderungen/.exec(html)?.[1]);

test('back at work: name a day and a topic, by keyboard, share the address, go back', async ({ page: reader }) => {
  await reader.goto(page);
  await expect(entries(reader)).toHaveCount(total);
  await reader.getByLabel('Ich war weg seit').fill('2026-01-01');
  await reader.getByLabel('Thema').selectOption('Sprache und Integrationskurse');
  await reader.getByLabel('Thema').press('Tab');
  await reader.keyboard.press('Enter');
  await expect(reader).toHaveURL(/\/recht\/aenderungen\/\?seit=2026-01-01&thema=sprache$/);
  await expect(reader.getByRole('status')).toHaveText(
    /^\d+ von \d+ Änderungen seit dem 1\. Januar 2026 zum Thema Sprache und Integrationskurse\.$/,
  );
  await expect(reader.getByRole('button', { name: 'Zeigen' })).toBeFocused();
  await expect(reader.getByRole('heading', { name: 'Das Bundesamt stoppt Zulassungen zu Integrationskursen' })).toBeVisible();
  await expect(reader.getByRole('heading', { name: 'Die Vorrangprüfung entfällt dauerhaft und bundesweit' })).toBeHidden();
  const shown = await entries(reader).count();
  expect(shown).toBeLessThan(total);

  await reader.reload();
  await expect(entries(reader)).toHaveCount(shown);
  await expect(reader.getByLabel('Ich war weg seit')).toHaveValue('2026-01-01');
  await reader.goBack();
  await expect(reader.getByRole('status')).toHaveText(`Alle ${total} Änderungen.`);
  await expect(reader.getByLabel('Ich war weg seit')).toHaveValue('');
  await reader.goForward();
  await reader.getByRole('link', { name: 'Alle zeigen' }).click();
  await expect(entries(reader)).toHaveCount(total);
});

test('what cannot be understood in the address is not asked', async ({ page: reader }) => {
  await reader.goto(`${page}?seit=gestern&thema=wetter`);
  await expect(entries(reader)).toHaveCount(total);
});

test.describe('the browser knows the day', () => {
  test('what was coming when the site was built has come', async ({ page: reader }) => {
    await reader.clock.setFixedTime(new Date('2027-06-30T12:00:00'));
    await reader.goto(page);
    const coming = reader.getByRole('region', { name: 'Was kommt' });
    await expect(coming.getByRole('heading', { level: 3 })).toHaveCount(2);
    await expect(reader.getByRole('region', { name: '2027' }).getByRole('heading', { level: 3 })).toHaveText([/^Letzter Tag für Anträge/]);
  });

  test('when nothing is coming any more, the section is gone', async ({ page: reader }) => {
    await reader.clock.setFixedTime(new Date('2040-01-01T12:00:00'));
    await reader.goto(page);
    await expect(reader.getByRole('heading', { name: 'Was kommt' })).toHaveCount(0);
    await expect(entries(reader)).toHaveCount(total);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything is there, what is coming first', async ({ page: reader }) => {
    await reader.goto(`${page}?seit=2026-01-01`);
    await expect(entries(reader)).toHaveCount(total);
    await expect(reader.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveText('Was kommt');
    // Chromium with scripts turned off by the test does not show it; a real one does.
    expect(html).toContain('<noscript><p>Auswählen lässt sich nur mit JavaScript.');
  });

  test('a primer tells its changes', async ({ page: reader }) => {
    await reader.goto('/recht/duldung/');
    await expect(reader.getByRole('main').getByText('Duldung: drei Monate statt ein Jahr bis zur Arbeitserlaubnis')).toBeVisible();
  });
});

test('from a primer to the whole entry and on to Aktuelles, where a box says before and after', async ({ page: reader }) => {
  await reader.goto('/recht/arbeitsmarktzugang/');
  await reader.getByRole('main').getByRole('link', { name: 'Die Vorrangprüfung entfällt dauerhaft und bundesweit' }).click();
  await expect(reader).toHaveURL(/\/recht\/aenderungen\/#vorrangpruefung-entfallen$/);
  const entry = reader.getByRole('article', { name: 'Die Vorrangprüfung entfällt dauerhaft und bundesweit' });
  await expect(entry).toBeInViewport();
  await entry.getByRole('link', { name: /im ganzen Bundesgebiet/ }).click();
  await expect(reader).toHaveURL(/\/aktuelles\/vorrangpruefung-entfallen\/$/);
  const box = reader.getByRole('complementary', { name: 'Vorher und nachher' });
  await expect(box.getByText('Die Vorrangprüfung war nur ausgesetzt')).toBeVisible();
  await box.getByRole('link', { name: 'Alle Änderungen seit diesem Tag' }).click();
  await expect(reader.getByLabel('Ich war weg seit')).toHaveValue('2019-08-06');
});

test('the calendar holds what is coming, one event a day', async ({ page: reader, request }) => {
  await reader.goto(page);
  const address = await reader.getByRole('link', { name: /ICS-Datei/ }).getAttribute('href');
  const text = await (await request.get(address ?? '')).text();
  expect(text).toContain('BEGIN:VCALENDAR');
  expect(text).toContain('DTSTART;VALUE=DATE:20270630');
});

test('a page carries the changes it shows and no others', async ({ page: reader }) => {
  const scripts: Promise<string>[] = [];
  reader.on('response', (response) => {
    // What the page itself runs; pages it links to are fetched ahead as „other“.
    if (response.request().resourceType() === 'script') scripts.push(response.text());
  });
  await reader.goto('/recht/wohnsitz/', { waitUntil: 'networkidle' });
  const loaded = (await Promise.all(scripts)).join('');
  const sought = ['bussgeld-raeumliche-beschraenkung', 'vorrangpruefung-ausgesetzt'];
  expect(sought.filter((text) => loaded.includes(text))).toEqual(['bussgeld-raeumliche-beschraenkung']);
});
