import { expect, test } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

async function sheets(pdf: Buffer): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const { items } = await (await document.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
}

for (const route of ['/2013/recht/duldung/', '/2013/fallgeschichten/milad-el-j/', '/2013/'])
  test(`every sheet of ${route} says that it is history`, async ({ page }) => {
    await page.goto(route, { waitUntil: 'networkidle' });
    const printed = await sheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    expect(printed.filter((text) => !text.includes('Historischer Stand Januar 2013, nicht anwenden'))).toEqual([]);
  });

test('a comparison prints what is folded, too, and every sheet says that 2013 is history', async ({ page }) => {
  await page.goto('/ausgaben/vergleich/anerkennung/', { waitUntil: 'networkidle' });
  const printed = await sheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  expect(printed.filter((text) => !text.includes('Der Text von 2013 ist historisch, nicht anwenden'))).toEqual([]);
  expect(printed.join(' ')).toContain('Das Aufenthaltspapier spielt für den Antrag keine Rolle.');
});

test("today's pages print their text and state, not the menus", async ({ page }) => {
  await page.goto('/recht/duldung/');
  const printed = (await sheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).join(' ');
  expect(printed).toContain('Rechtsstand');
  expect(printed).toContain('keine Rechtsberatung');
  expect(printed).not.toContain('Historischer Stand');
  expect(printed).not.toContain('Auf dieser Seite');
});
