import { expect, test } from 'vitest';
import { citationsOf } from './check-citations.ts';
import type { Edition } from './citation.ts';
import { exampleNorms } from './norms.example.ts';
import { makeRegister } from './register.ts';

const page = (title: string, edition: Edition, text: string) => ({
  page: `/${title.toLowerCase()}/`,
  title,
  edition,
  cited: citationsOf({ path: `${title}.mdx`, text }, edition, exampleNorms).cited,
});

const register = makeRegister(
  [
    page('Duldung', 'today', '§§ 60a, 60 AufenthG, § 60a Abs. 2 AufenthG, § 16g AufenthG, Art. 6 DSGVO'),
    page('Arbeit', 'today', '§ 61 AsylG, § 16e AufenthG, § 60a AufenthG, damals § 61 AsylVfG'),
    page('Früher', '2013', '§ 61 AsylVfG, § 18a AufenthG'),
  ],
  exampleNorms,
);

const shown = (edition: Edition) =>
  register[edition].map((group) => [
    `${group.edition} ${group.statute}${group.external ? ', nicht geprüft' : ''}`,
    ...group.entries.map(({ number, pages }) => `${number}: ${pages.map(({ title }) => title).join(', ')}`),
  ]);

test('norms of a page edition, by statute, as the statute counts; the other edition after it, external sources last', () => {
  expect(shown('today')).toEqual([
    ['today AufenthG', '16e: Arbeit', '16g: Duldung', '60: Duldung', '60a: Arbeit, Duldung'],
    ['today AsylG', '61: Arbeit'],
    ['2013 AsylVfG', '61: Arbeit'],
    ['today DSGVO, nicht geprüft', '6: Duldung'],
  ]);
});

test('the 2013 edition has its own register, with notes and changed meanings', () => {
  expect(shown('2013')).toEqual([
    ['2013 AufenthG', '18a: Früher'],
    ['2013 AsylVfG', '61: Früher'],
  ]);
  expect(register['2013'][0].entries[0].differs?.heading).toBe('Fachkräfte mit Berufsausbildung');
  expect(register['2013'][1].note).toBe('Heute Asylgesetz (AsylG).');
});
