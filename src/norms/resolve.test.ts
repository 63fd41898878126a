import { describe, expect, test } from 'vitest';
import { type Edition, parse, plain } from './citation.ts';
import { exampleNorms } from './norms.example.ts';
import { resolve } from './resolve.ts';

const look = (text: string, edition: Edition) => resolve(parse(text).citation!, edition, exampleNorms);
const links = (text: string, edition: Edition) =>
  look(text, edition).parts.flatMap(({ text: set, norm }) =>
    norm === null ? [] : [[plain(set), `${norm.edition} ${norm.statute} ${norm.number}`]],
  );

describe('one link per paragraph, in the edition of the page or of the marker', () => {
  test.each<[string, Edition, string[][]]>([
    ['§ 60a Abs. 2 Satz 3 AufenthG', 'today', [['§ 60a Abs. 2 Satz 3 AufenthG', 'today AufenthG 60a']]],
    [
      '§§ 16g, 60a AufenthG',
      'today',
      [
        ['§§ 16g', 'today AufenthG 16g'],
        ['60a AufenthG', 'today AufenthG 60a'],
      ],
    ],
    [
      '§§ 55 bis 61 AsylG',
      'today',
      [
        ['§§ 55', 'today AsylG 55'],
        ['61 AsylG', 'today AsylG 61'],
      ],
    ],
    ['§§ 60 ff. AufenthG', '2013', [['§§ 60 ff. AufenthG', '2013 AufenthG 60']]],
    ['damals § 61 Abs. 1 AsylVfG', 'today', [['§ 61 Abs. 1 AsylVfG', '2013 AsylVfG 61']]],
    ['heute § 61 AsylG', '2013', [['§ 61 AsylG', 'today AsylG 61']]],
    ['§ 4a Abs. 1 BDSG', '2013', [['§ 4a Abs. 1 BDSG', '2013 BDSG 4a']]],
    ['damals § 4a BDSG 1990', 'today', [['§ 4a BDSG 1990', '2013 BDSG 4a']]],
    ['Art. 99 Abs. 9 DSGVO', 'today', [['Art. 99 Abs. 9 DSGVO', 'today DSGVO 99']]],
    ['§ 60a Abs. 5b AufenthG', '2013', [['§ 60a Abs. 5b AufenthG', '2013 AufenthG 60a']]],
  ])('%s (%s)', (text, edition, expected) => {
    expect(look(text, edition).findings).toEqual([]);
    expect(links(text, edition)).toEqual(expected);
  });
});

describe('what does not exist', () => {
  test.each<[string, Edition, string]>([
    ['§ 60f AufenthG', '2013', '§ 60f AufenthG gibt es im Stand 2013 nicht, bekannt sind dort § 60, § 60a AufenthG'],
    ['§ 57 AsylG', 'today', '§ 57 AsylG gibt es im heutigen Stand nicht, bekannt sind dort § 55, § 61 AsylG'],
    ['§ 99 AsylG', 'today', '§ 99 AsylG gibt es im heutigen Stand nicht, bekannt sind dort § 61 AsylG'],
    [
      '§ 16g AufenthG',
      '2013',
      '§ 16g AufenthG gibt es im Stand 2013 nicht, bekannt sind dort § 18a AufenthG; im heutigen Stand gibt es § 16g AufenthG, dann „heute“ davor schreiben',
    ],
    [
      '§ 61 AsylVfG',
      'today',
      'Gesetz „AsylVfG“ gibt es im heutigen Stand nicht, erwartet zum Beispiel AsylG, AufenthG, DSGVO; im Stand 2013 gibt es § 61 AsylVfG, dann „damals“ davor schreiben',
    ],
    [
      'heute § 61 AsylVfG',
      '2013',
      'Gesetz „AsylVfG“ gibt es im heutigen Stand nicht, erwartet zum Beispiel AsylG, AufenthG, DSGVO; im Stand 2013 gibt es § 61 AsylVfG, dann „damals“ davor schreiben',
    ],
    ['§ 60a AufenthaltG', '2013', 'Gesetz „AufenthaltG“ gibt es im Stand 2013 nicht, erwartet zum Beispiel AufenthG, AsylVfG, BDSG'],
    ['Art. 6 DSGVO', '2013', 'Gesetz „DSGVO“ gibt es im Stand 2013 nicht, erwartet zum Beispiel BDSG, AsylVfG, AufenthG'],
    ['§ 60a Abs. 9 AufenthG', '2013', '§ 60a AufenthG hat im Stand 2013 5 Absätze, zitiert ist Abs. 9'],
    ['§ 60a Abs. 2 bis 6 AufenthG', '2013', '§ 60a AufenthG hat im Stand 2013 5 Absätze, zitiert ist Abs. 6'],
    ['§ 22 Abs. 1 AufenthG', '2013', '§ 22 AufenthG ist im Stand 2013 nicht in Absätze gegliedert, zitiert ist Abs. 1'],
    ['Art. 60a AufenthG', 'today', '„Art. 60a AufenthG“, erwartet „§“ vor AufenthG'],
    ['§ 6 DSGVO', 'today', '„§ 6 DSGVO“, erwartet „Art.“ vor DSGVO'],
  ])('%s (%s)', (text, edition, finding) => {
    expect(look(text, edition).findings).toEqual([finding]);
  });

  test('every paragraph of a list is looked up', () => {
    expect(look('§§ 16g, 16h, 60z AufenthG', 'today').findings).toHaveLength(2);
  });
});

describe('what a link says', () => {
  const only = (text: string, edition: Edition) => look(text, edition).parts.find(({ norm }) => norm !== null)?.norm;

  test.each<[string, Edition, object]>([
    [
      '§ 60a AufenthG',
      'today',
      {
        heading: 'Vorübergehende Aussetzung der Abschiebung (Duldung)',
        statuteName: 'Aufenthaltsgesetz',
        opensToday: false,
        differs: null,
      },
    ],
    ['§ 60a AufenthG', '2013', { opensToday: true, differs: null, external: false }],
    ['§ 18a AufenthG', '2013', { opensToday: true, differs: { heading: 'Fachkräfte mit Berufsausbildung', reason: 'ein anderer Titel' } }],
    [
      'damals § 18a AufenthG',
      'today',
      { edition: '2013', opensToday: true, differs: { heading: 'Fachkräfte mit Berufsausbildung', reason: 'ein anderer Titel' } },
    ],
    ['§ 4a BDSG', '2013', { url: null, opensToday: false }],
    ['Art. 6 DSGVO', 'today', { heading: null, url: null, external: true }],
    ['§ 22 MiLoG', 'today', { url: 'https://www.gesetze-im-internet.de/milog/', external: true }],
  ])('%s (%s)', (text, edition, expected) => {
    expect(only(text, edition)).toMatchObject(expected);
  });
});
