import { expect, type Page, test } from '@playwright/test';

const term = (page: Page) =>
  page.getByRole('main').getByRole('link', { name: 'Duldung', exact: true }).and(page.locator('[href$="#duldung"]'));
const card = (page: Page) => page.locator('[popover]:popover-open', { hasText: 'Die Abschiebung ist vorübergehend ausgesetzt' });
const hasFocus = (page: Page) => page.evaluate(() => document.activeElement?.tagName);

test('hover shows the explanation, the pointer may enter it, Escape closes it, the focus stays', async ({ page }) => {
  await page.goto('/recht/duldung/');
  await expect(term(page)).toHaveCount(1);
  await term(page).hover();
  await expect(card(page)).toBeVisible();
  await expect(card(page)).toContainText('§ 60a AufenthG');
  await card(page).hover();
  await page.waitForTimeout(500);
  await expect(card(page)).toBeVisible();
  expect(await hasFocus(page)).toBe('BODY');
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await term(page).hover();
  await expect(card(page)).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(card(page)).toBeHidden();
});

test('keyboard: focus shows it, it stays, Escape closes it without moving the focus, Enter leads to the entry', async ({ page }) => {
  await page.goto('/recht/duldung/');
  while (!(await term(page).evaluate((link) => link === document.activeElement))) await page.keyboard.press('Tab');
  await expect(card(page)).toBeVisible();
  await expect(term(page)).toHaveAccessibleDescription(/Die Abschiebung ist vorübergehend ausgesetzt/);
  await page.waitForTimeout(500);
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(term(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/recht\/glossar\/#duldung$/);
  await expect(page.locator('#duldung')).toBeInViewport();
});

test('leaving the word with Tab closes the card, and no second stop lies inside it', async ({ page }) => {
  await page.goto('/recht/duldung/');
  while (!(await term(page).evaluate((link) => link === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(card(page)).toBeHidden();
  expect(await page.evaluate(() => document.activeElement?.closest('[popover]'))).toBeNull();
});

test('there is never more than one card', async ({ page }) => {
  await page.goto('/recht/duldung/');
  const other = page.getByRole('main').locator('a[aria-describedby]:not([href$="#duldung"])').first();
  await term(page).hover();
  await expect(card(page)).toBeVisible();
  await other.hover();
  await expect(card(page)).toBeHidden();
  await expect(page.locator('[popover]:popover-open')).toHaveCount(1);
});

test.describe('touch at 320 px', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });

  test('the first tap shows the card with a way on, a tap elsewhere closes it, the second tap follows', async ({ page }) => {
    await page.goto('/recht/duldung/');
    await term(page).tap();
    await expect(card(page)).toBeVisible();
    await expect(page).toHaveURL(/\/recht\/duldung\/$/);
    const box = (await card(page).boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(320);
    await page.getByRole('heading', { level: 1 }).tap();
    await expect(card(page)).toBeHidden();
    await term(page).tap();
    await term(page).tap();
    await expect(page).toHaveURL(/\/recht\/glossar\/#duldung$/);
  });

  test('the link in the card leads on', async ({ page }) => {
    await page.goto('/recht/duldung/');
    await term(page).tap();
    await card(page).getByRole('link', { name: 'Im Glossar nachlesen' }).tap();
    await expect(page).toHaveURL(/\/recht\/glossar\/#duldung$/);
    await expect(page.locator('[popover]:popover-open')).toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the word is a link to its entry, nothing pops up and no switch is offered', async ({ page }) => {
    await page.goto('/2013/recht/duldung/');
    await expect(page.getByText('im Text erklären')).toBeHidden();
    await expect(page.locator('main [popover]')).toHaveCount(0);
    await term(page).click();
    await expect(page).toHaveURL(/\/2013\/recht\/glossar\/#duldung$/);
    await expect(page.locator('#duldung')).toBeInViewport();
  });
});

test('the reader switches the explanations off for the whole site and on again', async ({ page }) => {
  await page.goto('/recht/duldung/');
  const links = page.getByRole('main').locator('a[href*="/recht/glossar/#"]');
  const text = await page.getByRole('main').innerText();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.getByLabel('im Text erklären').uncheck();
  await expect(links).toHaveCount(0);
  expect(await page.getByRole('main').innerText()).toBe(text);
  await page.goto('/recht/wohnsitz/');
  await expect(page.getByLabel('im Text erklären')).not.toBeChecked();
  await expect(links).toHaveCount(0);
  expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([['glossar-inprocedere', 'aus']]);
  await page.getByLabel('im Text erklären').check();
  await expect(links).not.toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('switched off, a word never looks like a link, not even before the scripts run', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('glossar-inprocedere', 'aus'));
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/recht/duldung/');
  await expect(page.locator('html')).toHaveAttribute('data-glossar', 'aus');
  expect(await term(page).evaluate((link) => getComputedStyle(link).textDecorationLine)).toBe('none');
});

test('the glossary: letters, English words, marks in words, each edition with its own meaning', async ({ page }) => {
  await page.goto('/recht/glossar/');
  await expect(page.locator('main div[id] > dt')).toHaveCount(67);
  await expect(page.locator('#vorrangpruefung dt')).toHaveText('Vorrangprüfung historisch');
  await expect(page.locator('#duldung [lang=en]')).toHaveText('tolerated stay / suspension of removal');
  await expect(page.locator('#spurwechsel')).toContainText('19d');
  await page.getByRole('navigation', { name: 'Buchstaben' }).getByRole('link', { name: 'V' }).click();
  await expect(page.getByRole('heading', { level: 2, name: /^V/ })).toBeInViewport();
  await page.locator('#spurwechsel').getByRole('link', { name: 'Duldung' }).click();
  await expect(page).toHaveURL(/:\d+\/recht\/duldung\/$/);

  await page.goto('/2013/recht/glossar/');
  await expect(page.locator('#spurwechsel')).toContainText('18a');
  await expect(page.locator('#grundsicherungsgeld')).toHaveCount(0);
  await expect(page.locator('#vorrangpruefung dt')).toHaveText('Vorrangprüfung');
  await page.locator('#spurwechsel').getByRole('link', { name: 'Duldung' }).click();
  await expect(page).toHaveURL(/\/2013\/recht\/duldung\/$/);
});

test('on paper the words are words', async ({ page }) => {
  await page.goto('/recht/duldung/');
  await page.emulateMedia({ media: 'print' });
  expect(await term(page).evaluate((link) => getComputedStyle(link).textDecorationLine)).toBe('none');
});
