import { describe, expect, test } from 'vitest';
import { resolveMenu } from './menu.ts';
import { groupByArea } from './site-map.ts';

describe('menu', () => {
  const addresses = new Set(['/recht/', '/recht/arbeitsmarktzugang/', '/training/', '/2013/recht/', '/impressum/']);

  test('shows what exists and takes the first existing address', () => {
    const { header, questions, footer } = resolveMenu(addresses);
    expect(header.map(({ label }) => label)).toEqual(['Recht', 'Training']);
    expect(questions).toMatchObject([{ label: 'Darf diese Person arbeiten?', to: '/recht/arbeitsmarktzugang/' }]);
    expect(footer.map(({ to }) => to)).toEqual(['/impressum/']);
  });

  test("inside the 2013 edition it leads to that edition's pages where they exist", () => {
    const { header } = resolveMenu(addresses, '/2013');
    expect(header.flatMap(({ entries }) => entries.map(({ to }) => to))).toEqual([
      '/2013/recht/',
      '/recht/arbeitsmarktzugang/',
      '/training/',
    ]);
  });
});

test('pages are grouped by area, named by the page at its root', () => {
  const pages = [
    { path: '/2013/', title: 'Ausgabe 2013' },
    { path: '/2013/recht/', title: 'Recht' },
    { path: '/2013/recht/duldung/', title: 'Duldung' },
  ];
  expect(groupByArea(pages, '/2013/')).toEqual([
    { title: 'Ausgabe 2013', path: '/2013/', pages: [] },
    { title: 'Recht', path: '/2013/recht/', pages: [pages[2]] },
  ]);
});
