import { expect, test } from '@playwright/test';

test('header by keyboard: open a menu, leave it with Escape, follow a link, land on the new h1', async ({ page }) => {
  await page.goto('/kooperation/');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Zum Hauptinhalt springen')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'InProcedere' })).toBeFocused();
  const group = page.getByRole('button', { name: 'Zusammenarbeiten' });
  while (!(await group.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab');
  const entry = page.getByRole('banner').getByRole('link', { name: 'Fallgeschichten' });
  await expect(entry).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(entry).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(entry).toBeHidden();
  await expect(group).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(entry).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/fallgeschichten\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(entry).toBeHidden();
});

test('the edition switch stays on the same page, by keyboard', async ({ page }) => {
  await page.goto('/netzwerk/zahlen/');
  await page.getByRole('button', { name: 'Ausgabe wählen' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/2013\/netzwerk\/zahlen\/$/);
  await expect(page.getByText('Historischer Stand Januar 2013, nicht anwenden.')).toBeVisible();
  await page.getByRole('link', { name: 'Diese Seite im Stand August 2026' }).click();
  await expect(page).toHaveURL(/:\d+\/netzwerk\/zahlen\/$/);
});

test('a page that only one edition has leads to the start of the other', async ({ page }) => {
  await page.goto('/mitmachen/');
  await page.getByRole('button', { name: 'Ausgabe wählen' }).click();
  await page.getByRole('link', { name: /Stand 2013/ }).click();
  await expect(page).toHaveURL(/\/2013\/$/);
});

for (const javaScriptEnabled of [true, false])
  test.describe(`320 px, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ viewport: { width: 320, height: 640 }, javaScriptEnabled });

    test('the button „Menü“ opens every area', async ({ page }) => {
      await page.goto('/2013/kooperation/kurze-wege/');
      await page.getByRole('button', { name: 'Menü', exact: true }).click();
      const menu = page.getByRole('navigation', { name: 'Hauptmenü' });
      await expect(menu.getByRole('link', { name: 'Kooperation' })).toBeVisible();
      await menu.getByRole('link', { name: 'Das Netzwerk 2009–2013' }).click();
      await expect(page).toHaveURL(/\/2013\/netzwerk\/$/);
    });

    test('the area menu opens and leads on', async ({ page }) => {
      await page.goto('/kooperation/kurze-wege/');
      await page.getByRole('button', { name: 'Seiten im Bereich Kooperation' }).click();
      const area = page.getByRole('navigation', { name: 'Bereich Kooperation' });
      await expect(area.getByRole('link', { name: 'Kurze Wege' })).toHaveAttribute('aria-current', 'page');
      await area.getByRole('link', { name: 'Partnerschaft' }).click();
      await expect(page).toHaveURL(/\/kooperation\/partnerschaft\/$/);
    });
  });

test.describe('without JavaScript at 1280 px', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });

  test('menus, breadcrumbs, area list and edition switch work', async ({ page }) => {
    await page.goto('/recht/duldung/');
    await page.getByRole('button', { name: 'Recht' }).click();
    await expect(page.getByRole('banner').getByRole('link', { name: 'Recht im Überblick' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('navigation', { name: 'Bereich Recht' }).getByRole('link', { name: 'Wohnsitz' })).toBeVisible();
    await page.getByRole('navigation', { name: 'Brotkrumen' }).getByRole('link', { name: 'Recht' }).click();
    await expect(page).toHaveURL(/\/recht\/$/);
    await page.getByRole('button', { name: 'Ausgabe wählen' }).click();
    await page.getByRole('link', { name: /Stand 2013/ }).click();
    await expect(page).toHaveURL(/\/2013\/recht\/$/);
  });
});

test('an unknown address answers 404 in German and offers ways on', async ({ page }) => {
  const response = await page.goto('/gibt-es-nicht/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diese Seite gibt es hier nicht');
  await page.getByRole('link', { name: 'Liste aller Seiten' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alle Seiten');
});

test('the chosen colour mode is kept, and only then something is stored', async ({ page }) => {
  await page.goto('/');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByLabel('dunkel').check();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['theme-inprocedere']);
  await page.getByLabel('wie das Gerät').check();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
