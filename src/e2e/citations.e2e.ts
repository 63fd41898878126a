import { expect, test } from '@playwright/test';

test('a citation shows its official heading on hover and on focus, and Escape closes it', async ({ page }) => {
  await page.goto('/recht/duldung/');
  const citation = page.locator('main').getByRole('link', { name: '§ 60a Abs. 2, 3 AufenthG' }).first();
  const card = page.getByText('Vorübergehende Aussetzung der Abschiebung (Duldung)').first();
  await expect(card).toBeHidden();
  await citation.hover();
  await expect(card).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(card).toBeHidden();
  await page.keyboard.press('Tab');
  await citation.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(card).toBeVisible();
  await expect(citation).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(citation).toBeFocused();
});

test.describe('touch', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

  test('the first tap shows the heading and a way on, and stays on the page', async ({ page }) => {
    await page.goto('/recht/duldung/');
    const citation = page.locator('main').getByRole('link', { name: '§ 60a Abs. 2, 3 AufenthG' }).first();
    await expect(citation).toHaveAttribute('aria-describedby');
    await citation.tap();
    await expect(page.getByText('Vorübergehende Aussetzung der Abschiebung (Duldung)').first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Gesetzestext öffnen' })).toHaveAttribute(
      'href',
      /gesetze-im-internet\.de\/aufenthg_2004\/__60a\.html/,
    );
    await expect(page).toHaveURL(/\/recht\/duldung\/$/);
  });
});

test('in the 2013 edition the link says that it opens the text of today; norms without an address are not linked', async ({ page }) => {
  await page.goto('/2013/recht/duldung/');
  await expect(
    page
      .locator('main')
      .getByRole('link', { name: /§ 60a Abs\. 2 Satz 1 AufenthG.*öffnet den heutigen Text/ })
      .first(),
  ).toBeVisible();
  await expect(page.getByText('§ 10 Abs. 1 BeschVerfV').first()).toBeVisible();
  await expect(page.locator('main').getByRole('link', { name: /§.*BeschVerfV/ })).toHaveCount(0);
});

test('where a number means something else in the other edition, the link text says so', async ({ page }) => {
  await page.goto('/2013/recht/duldung/');
  await expect(page.getByText('§ 18a Abs. 1, 2 AufenthG (heute anderer Inhalt)').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a citation is a plain link to the official text', async ({ page }) => {
    await page.goto('/recht/duldung/');
    await expect(page.locator('main').getByRole('link', { name: '§ 60a Abs. 2, 3 AufenthG' }).first()).toHaveAttribute(
      'href',
      'https://www.gesetze-im-internet.de/aufenthg_2004/__60a.html',
    );
  });
});

test('the register leads from a paragraph to the pages that cite it', async ({ page }) => {
  await page.goto('/recht/normen/#aufenthg-60a');
  const row = page.locator('#aufenthg-60a');
  await expect(row).toContainText('Vorübergehende Aussetzung der Abschiebung (Duldung)');
  await row.getByRole('link', { name: 'Duldung', exact: true }).click();
  await expect(page).toHaveURL(/\/recht\/duldung\/$/);
});

test('no norm data lies in the scripts a reader loads', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', async (response) => {
    if (response.url().endsWith('.js')) scripts.push(await response.text());
  });
  await page.goto('/recht/sprache/', { waitUntil: 'networkidle' });
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((script) => script.includes('Vorübergehende Aussetzung der Abschiebung (Duldung)'))).toEqual([]);
});
