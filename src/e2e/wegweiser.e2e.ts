import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { parse } from 'yaml';
import { decisionsOf, pathsOf } from '../wegweiser/decisions.ts';
import { writeFragment } from '../wegweiser/fragment.ts';
import { type RuleTable, rulePaths } from '../wegweiser/rule-table.ts';
import { addMonths } from '../wegweiser/wegweiser.ts';
import { violations } from './axe.ts';
import { routes } from './routes.ts';

const address = { today: '/recht/wegweiser-arbeit/', '2013': '/2013/recht/wegweiser-arbeit/' };
const read = (path: string) => parse(readFileSync(path, 'utf8')) as RuleTable;
const tables = [read(rulePaths.today), read(rulePaths['2013'])];
const waiting =
  '#papier=duldung&nebenbestimmung=mit-erlaubnis&hindernis=keines&wohnen=ja&vorgeschichte=nichts&geduldet=3-bis-6-monate&seit=2026-04';

/** Each row with the wordiest answers that lead to it. */
function sheetsOf(rules: RuleTable) {
  const paths = pathsOf(decisionsOf(rules.questions, rules.rows));
  const words = (answers: Readonly<Record<string, string>>) =>
    rules.questions.map(({ id, answers: known }) => known.find((each) => each.id === answers[id])?.label ?? '').join('').length;
  return rules.rows.map((row) => {
    const { answers } = paths.filter((path) => path.row === row).sort((a, b) => words(b.answers) - words(a.answers))[0];
    return {
      row,
      url: `${address[rules.edition]}#${writeFragment(rules, { answers, since: addMonths(rules.rechtsstand.slice(0, 7), -3) })}`,
    };
  });
}

const announced = (page: Page) => page.getByRole('region', { name: 'Wegweiser' }).getByRole('status').first();

/** An address that differs behind `#` only would not load the page anew. */
async function open(page: Page, url: string) {
  await page.goto('about:blank');
  await page.goto(url);
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-08-19T10:00:00');
});

test('the whole way by keyboard alone, announced, without losing the focus', async ({ page }) => {
  await page.goto(address.today);
  const nothing = await page.evaluate(() => localStorage.length + sessionStorage.length);
  await expect(announced(page)).toHaveText('Noch höchstens sechs Fragen bis zur Antwort.');
  await page.getByRole('radio', { name: 'Aufenthaltstitel' }).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: 'Duldung ohne Zusatz' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Duldung ohne Zusatz' })).toBeFocused();
  await expect(announced(page)).toHaveText('Noch höchstens fünf Fragen bis zur Antwort.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(announced(page)).toHaveText('verbotenNein, solange das Arbeitsverbot besteht.');
  await expect(page.getByRole('radio', { name: /^Arbeitsverbot nach/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${address.today}#papier=duldung&nebenbestimmung=mit-erlaubnis&hindernis=arbeitsverbot`);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(nothing);

  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Neu beginnen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address.today);
  await expect(announced(page)).toHaveText('Noch höchstens sechs Fragen bis zur Antwort.');
  await expect(page.getByRole('radio', { name: 'Aufenthaltstitel' })).toBeFocused();
  await expect(page.getByRole('main').getByRole('radio', { checked: true })).toHaveCount(0);
});

test('Back undoes answer by answer, arrowing through one question is one step, a link opens the same result', async ({ page }) => {
  await page.goto(address.today);
  await page.getByRole('radio', { name: 'Fiktionsbescheinigung' }).check();
  await page.getByRole('radio', { name: 'Ankunftsnachweis' }).check();
  await page.getByRole('radio', { name: 'Duldung ohne Zusatz' }).check();
  await page.getByRole('radio', { name: '„Erwerbstätigkeit erlaubt“' }).check();
  await expect(page.getByRole('heading', { level: 2, name: 'Ja. Die Erlaubnis steht im Papier' })).toBeVisible();
  const shared = page.url();
  await page.goBack();
  await expect(page).toHaveURL(`${address.today}#papier=duldung`);
  await expect(announced(page)).toHaveText('Noch höchstens fünf Fragen bis zur Antwort.');
  await page.goBack();
  await expect(page).toHaveURL(address.today);
  await expect(page.getByRole('main').getByRole('radio', { checked: true })).toHaveCount(0);
  await page.goForward();
  await expect(page.getByRole('radio', { name: 'Duldung ohne Zusatz' })).toBeChecked();
  await open(page, shared);
  await expect(announced(page)).toContainText('Ja. Die Erlaubnis steht im Papier');
});

test('an earlier answer can be changed; a place on the page is no answer; the menu entry starts anew', async ({ page }) => {
  await page.goto(`${address.today}#papier=duldung&nebenbestimmung=erlaubt`);
  await page.getByRole('radio', { name: 'Aufenthaltstitel' }).check();
  await expect(announced(page)).toContainText('Ja. Der Aufenthaltstitel erlaubt die Erwerbstätigkeit.');
  await page.getByRole('navigation', { name: 'Regeln nach Papier' }).getByRole('link', { name: 'Fiktionsbescheinigung' }).click();
  await expect(announced(page)).toContainText('Ja. Der Aufenthaltstitel erlaubt die Erwerbstätigkeit.');
  await page.goto(`${address.today}#papier=duldung&nebenbestimmung=erlaubt`);
  await page.getByRole('banner').getByRole('button', { name: 'Recht' }).click();
  await page.getByRole('banner').getByRole('link', { name: 'Darf diese Person arbeiten?' }).click();
  await expect(announced(page)).toHaveText('Noch höchstens sechs Fragen bis zur Antwort.');
});

test('an unknown or hostile fragment is the start', async ({ page }) => {
  for (const fragment of ['#papier=pass', '#%E0%A4%A=1', '#papier=<img src=x onerror=alert(1)>', '#__proto__=ja']) {
    await open(page, address.today + fragment);
    await expect(announced(page)).toHaveText('Noch höchstens sechs Fragen bis zur Antwort.');
  }
});

test('a translating browser that swaps every text does not break it', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const translate = () =>
    page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        if (text.data.trim() === '' || text.parentElement?.closest('script,style,option,font') !== null) continue;
        const font = document.createElement('font');
        font.textContent = text.data.toUpperCase();
        text.replaceWith(font);
      }
    });
  await page.goto(address.today);
  for (const value of ['duldung', 'mit-erlaubnis', 'keines', 'ja', 'nichts', 'unter-3-monate']) {
    await translate();
    await page.locator(`input[value="${value}"]`).last().check();
  }
  await translate();
  await page.locator('main select').first().selectOption('Juli');
  await page.locator('main select').nth(1).selectOption('2026');
  await expect(page.getByText('Frühestens ab Januar 2027.')).toHaveCount(2);
  await translate();
  await page.locator('main select').first().selectOption('März');
  await expect(page.getByText('Seither ist mehr Zeit vergangen')).toBeVisible();
  await translate();
  await page.locator('main select').first().selectOption('August');
  await expect(page.getByText('Frühestens ab Februar 2027.')).toHaveCount(2);
  await translate();
  await page.locator('input[value="pass"]').check();
  await expect(announced(page)).toContainText('frühestens nach drei Monaten Duldung');
  await translate();
  await page.locator('input[value="duldung-60b"]').check();
  await expect(announced(page)).toContainText('Mit diesem Zusatz ist jede Erwerbstätigkeit verboten.');
  await translate();
  await page.goBack();
  await page.getByRole('button', { name: 'NEU BEGINNEN' }).click();
  await expect(page.getByRole('main').getByRole('radio')).toHaveCount(7);
  expect(errors).toEqual([]);
});

test('the start month gives a date, and a plain sentence where it cannot be true', async ({ page }) => {
  await page.goto(address.today + waiting);
  const since = page.getByRole('group', { name: 'Seit wann?' });
  await expect(since.getByRole('status')).toHaveText('Frühestens ab Oktober 2026.');
  await expect(page.getByText('6 Monate nach der Erteilung der Duldung, frühestens ab Oktober 2026')).toBeVisible();
  for (const [month, said] of [
    ['Juli', 'Seither ist weniger Zeit vergangen'],
    ['Januar', 'Seither ist mehr Zeit vergangen'],
    ['Dezember', 'Dieser Monat liegt in der Zukunft'],
  ] as const) {
    await since.getByLabel('Monat').selectOption(month);
    await expect(since.getByRole('status')).toContainText(said);
    await expect(page.getByText('frühestens ab')).toHaveCount(0);
  }
  await since.getByLabel('Jahr').selectOption('');
  await expect(since.getByRole('status')).toHaveText('');
  await expect(page).not.toHaveURL(/seit=/);
  await expect(since.getByLabel('Monat')).toHaveValue('12');
  await since.getByLabel('Jahr').selectOption('2025');
  await expect(page).toHaveURL(/seit=2025-12/);
  await page.getByRole('radio', { name: 'Weniger als 3 Monate' }).check();
  await expect(page).not.toHaveURL(/seit=/);
  await expect(since.getByLabel('Monat')).toHaveValue('');

  await page.goto(
    `${address['2013']}#papier=duldung&nebenbestimmung=mit-erlaubnis&hindernis=keines&taetigkeit=ausbildung&aufenthalt=unter-1-jahr&seit=2013-02`,
  );
  await expect(since.getByRole('status')).toContainText('Dieser Monat liegt nach Januar 2013');
});

test('the 2013 edition says that links open today’s text and leads to the answer of today', async ({ page }) => {
  await page.goto(`${address['2013']}#papier=duldung&nebenbestimmung=mit-erlaubnis&hindernis=keines&taetigkeit=zeitarbeit`);
  const sheet = page.getByRole('region', { name: 'Wegweiser' });
  await expect(sheet.getByText('Die Links öffnen den heutigen Gesetzestext, nicht den von 2013.')).toBeVisible();
  await expect(sheet.getByRole('link', { name: '§ 40 Abs. 1 Nr. 2 AufenthG' })).toHaveAttribute(
    'href',
    /gesetze-im-internet\.de\/aufenthg_2004\/__40\.html/,
  );
  await expect(sheet.getByRole('link', { name: /BeschVerfV/ })).toHaveCount(0);
  await sheet.getByRole('link', { name: 'Dieselben Angaben im Stand August 2026 prüfen' }).click();
  await expect(page).toHaveURL(/^[^?]*\/recht\/wegweiser-arbeit\/#papier=duldung&nebenbestimmung=mit-erlaubnis&hindernis=keines/);
  await expect(announced(page)).toHaveText(/^Noch höchstens \w+ Fragen bis zur Antwort\.$/);
});

test('a page carries the table of its own edition only, and no norm data', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', async (response) => {
    if (response.url().endsWith('.js')) scripts.push(await response.text());
  });
  await page.goto(address.today, { waitUntil: 'networkidle' });
  const loaded = (text: string) => scripts.some((script) => script.includes(text));
  expect(loaded('gestattung-einrichtung-sicherer-herkunftsstaat')).toBe(true);
  for (const foreign of ['Das galt 2013', 'Ausbildungsförderung für Ausländer', 'erwartet open: true'])
    expect(loaded(foreign), foreign).toBe(false);
});

test('the region leads to „Wer hilft“ once that exists, for every concern', async ({ page }) => {
  const exists = routes.includes('/partner/wer-hilft/');
  await page.goto(`${address.today}#papier=duldung-60b`);
  await expect(announced(page)).toContainText('Mit diesem Zusatz');
  await expect(page.getByLabel('Wer hilft in der Region')).toHaveCount(exists ? 1 : 0);
  const concerns = new Set(tables.flatMap(({ rows }) => rows.map(({ concern }) => `/partner/wer-hilft/${concern}/`)));
  if (exists) expect([...concerns].filter((route) => !routes.includes(route))).toEqual([]);
});

test('the start page leads to it', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Darf diese Person arbeiten?' }).click();
  await expect(page).toHaveURL(address.today);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const rules of tables)
    test(`${rules.edition}: no dead controls, every rule as a table`, async ({ page }) => {
      await page.goto(address[rules.edition]);
      await expect(page.locator('main noscript p')).toBeVisible();
      await expect(page.locator('main input:visible, main button:visible:not([popovertarget])')).toHaveCount(0);
      const text = (await page.locator('main').innerText()).replaceAll('\u00a0', ' ');
      for (const { headline, norms, nextStep } of rules.rows)
        for (const part of [headline, nextStep, ...norms]) expect(text).toContain(part);
    });
});

test('axe is content with every outcome', async ({ page }) => {
  test.setTimeout(180_000);
  for (const rules of tables)
    for (const [index, { row, url }] of sheetsOf(rules)
      .filter((sheet, at, all) => all.findIndex((other) => other.row.outcome === sheet.row.outcome) === at)
      .entries()) {
      await page.emulateMedia({ colorScheme: index % 2 === 0 ? 'light' : 'dark' });
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await open(page, url);
        await expect(announced(page)).toContainText(row.headline);
        expect(await violations(page), `${rules.edition} ${row.id} ${width}`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${row.id} ${width}`).toBeLessThanOrEqual(width);
      }
    }
});

for (const rules of tables)
  test(`${rules.edition}: every answer prints on one sheet, for the person above and for the office below`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const { row, url } of sheetsOf(rules)) {
      await open(page, url);
      await expect(announced(page)).toContainText(row.headline);
      const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })), verbosity: 0 })
        .promise;
      expect(pdf.numPages, row.id).toBe(1);
      const { items } = await (await pdf.getPage(1)).getTextContent();
      const printed = items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' ');
      const order = [
        row.simple,
        'Für die Stelle',
        row.reason,
        row.nextStep,
        ` Normen ${row.norms[0]} (`,
        ' Rechtsstand',
        'keine Rechtsberatung',
      ].map((part) => printed.indexOf(part.trim()));
      expect(order, `${row.id}: ${printed}`).toEqual([...order].sort((a, b) => a - b));
      expect(order[0], row.id).toBeGreaterThan(0);
      expect(printed).toContain('gedruckt am 19. August 2026');
      expect(printed).not.toContain('Neu beginnen');
      expect(printed).not.toContain('Dieselben Regeln');
      expect(printed.includes('Historischer Stand Januar 2013, nicht anwenden'), row.id).toBe(rules.edition === '2013');
      for (const norm of row.norms) expect(printed, row.id).toContain(`${norm} (`);
      expect(/frühestens ab [A-Z]/.test(printed), row.id).toBe(row.outcome === 'noch-nicht');
    }
  });
