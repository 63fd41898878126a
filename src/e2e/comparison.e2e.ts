import { expect, test } from '@playwright/test';

test('from the foot of a primer, in either edition, to its comparison and on to a section', async ({ page }) => {
  for (const edition of ['', '/2013']) {
    await page.goto(`${edition}/recht/anerkennung/`);
    await page.getByRole('link', { name: 'Diese Seite 2013 und heute im Vergleich' }).click();
    await expect(page).toHaveURL(/:\d+\/ausgaben\/vergleich\/anerkennung\/$/);
  }
  await page.getByRole('link', { name: 'Ausgabe 2013 (Abschnitt „Fristen und Wartezeiten“)' }).click();
  await expect(page).toHaveURL(/\/2013\/recht\/anerkennung\/#fristen$/);
});

test('pages that are no primers offer no comparison', async ({ page }) => {
  for (const route of ['/recht/', '/recht/normen/', '/kooperation/kurze-wege/']) {
    await page.goto(route);
    await expect(page.getByRole('link', { name: 'im Vergleich' })).toHaveCount(0);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('counts, marks with words, and what is folded', async ({ page }) => {
    await page.goto('/ausgaben/vergleich/anerkennung/');
    await expect(page.getByRole('list', { name: 'Zahl der Sätze' })).toContainText(/^\d+ Sätze neu\d+ entfallen\d+ geändert\d+ gleich$/);
    const changed = page.getByRole('region', { name: 'Häufige Fehler' });
    await expect(changed.locator('del').filter({ hasText: '§\u00a04 Abs.\u00a03 AufenthG' }).first()).toContainText('entfallen');
    await expect(changed.locator('ins').filter({ hasText: '§\u00a04a Abs.\u00a04 AufenthG' }).first()).toContainText('neu');
    const same = page.getByRole('region', { name: 'Das Wichtigste in drei Sätzen' });
    const sentence = same.getByText('Das Aufenthaltspapier spielt für den Antrag keine Rolle.');
    await expect(sentence).toBeHidden();
    await same.getByText('Der ganze Abschnitt ist gleich').click();
    await expect(sentence).toBeVisible();
  });

  test('every text of 2013 says so', async ({ page }) => {
    for (const slug of ['anerkennung', 'duldung', 'humanitaere-aufenthaltserlaubnis']) {
      await page.goto(`/ausgaben/vergleich/${slug}/`);
      const marks = await page.locator('main section del, main section ins').evaluateAll((elements) =>
        elements.map((element) => {
          const box = element.parentElement?.closest('[class*="side"]');
          return [element.tagName, element.textContent, box?.firstElementChild?.textContent ?? ''].join(' ');
        }),
      );
      expect(marks.filter((mark) => !(mark.startsWith('DEL') ? /entfallen/ : /neu/).test(mark))).toEqual([]);
      expect(marks.length).toBeGreaterThan(20);
    }
  });
});
