import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { pageTypes, routes } from './routes.ts';

/** Light at 1280 px is what „every page“ below looks at. */
const views = [
  ['light', 320],
  ['dark', 320],
  ['dark', 1280],
] as const;

for (const [colorScheme, width] of views)
  test.describe(`axe ${colorScheme} ${width}`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } });
    for (const route of pageTypes)
      test(route, async ({ page }) => {
        await page.goto(route);
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
  });

test.describe('every page', () => {
  for (const route of routes)
    test(route, async ({ page, baseURL }) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith('data:')) complaints.push(`fremd: ${request.url()}`);
      });
      await page.goto(route, { waitUntil: 'networkidle' });
      expect(await violations(page)).toEqual([]);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
      expect(await page.context().cookies()).toEqual([]);
      expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
      expect(complaints).toEqual([]);
    });
});

test.describe('768', () => {
  test.use({ viewport: { width: 768, height: 1024 } });
  for (const route of pageTypes)
    test(`holds ${route}`, async ({ page }) => {
      await page.goto(route);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(768);
    });
});
