import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Citation,
  findCitations,
  format,
  type Paragraph,
  type Place,
  parse,
  plain,
  type Unit,
  type UnitKind,
  unitKinds,
} from './citation.ts';

const nbsp = '\u00a0';

describe('valid spellings', () => {
  test.each([
    '§ 60a AufenthG',
    '§ 60a Abs. 2 AufenthG',
    '§ 60a Abs. 2 Satz 3 AufenthG',
    '§ 60a Abs. 5b AufenthG',
    '§§ 25a, 25b AufenthG',
    '§§ 22, 23, 23a, 24, 25 AufenthG',
    '§§ 16g und 60c AufenthG',
    '§§ 25a, 25b sowie 104c AufenthG',
    '§§ 45 bis 48 SGB III',
    '§§ 56 bis 59b AsylG',
    '§§ 45 ff. SGB III',
    '§§ 54a f. SGB III',
    '§§ 22, 45 ff. SGB III',
    '§§ 60a Abs. 6, 60b Abs. 5 AufenthG',
    '§ 25 Abs. 1 bis 3 AufenthG',
    '§ 25 Abs. 1 oder 2 AufenthG',
    '§ 61 Abs. 1, 1b, 1d AufenthG',
    '§ 25 Abs. 4a Satz 1 AufenthG',
    '§ 25 Abs. 4 Satz 1 und 2 AufenthG',
    '§ 32 Abs. 2 Nr. 5 BeschV',
    '§ 76 Abs. 6 Satz 1 Nr. 3 SGB III',
    '§ 203 Abs. 1 Nr. 6, Abs. 3, 4 StGB',
    '§ 61 Abs. 1 Satz 2 und Satz 5 AsylG',
    '§ 60a Abs. 2 Satz 1 Hs. 2 AufenthG',
    '§ 39 Abs. 2 Satz 1 Hs. 2 Nr. 1 AufenthG',
    '§ 5 Nr. 1 Buchst. a, b BeschV',
    '§ 18 Abs. 2 Nr. 4 Buchst. aa Alt. 1 AufenthG',
    '§ 22 Satz 3 AufenthG',
    '§ 1 Nr. 2 BeschVerfV',
    '§ 4a Abs. 1 BDSG 1990',
    '§ 22 BeschV 2004',
    '§ 4 DeuFöV',
    'Art. 6 DSGVO',
    'Art. 6 Abs. 1 DSGVO',
    'Art. 6, 7 DSGVO',
    'Art. 9 Abs. 1, 2 DSGVO',
    'Art. 9 Abs. 2 Buchst. a DSGVO',
    'Art. 6 Abs. 1 UAbs. 1 Buchst. e DSGVO',
    'Art. 42 Abs. 1 Verordnung (EU) 2024/1348',
    'damals § 10 Abs. 1 BeschVerfV',
    'damals §§ 60, 74 SGB III',
    'heute § 32 BeschV',
  ])('%s', (text) => {
    const { citation, problem } = parse(text);
    expect(problem).toBeUndefined();
    expect(plain(format(citation!))).toBe(text);
    expect(parse(format(citation!)).citation).toEqual(citation);
  });

  test.each([
    ['§ 45 ff. SGB III', '§§ 45 ff. SGB III'],
    ['§ 54a f. SGB III', '§§ 54a f. SGB III'],
    [`§${nbsp}60a${nbsp}Abs.${nbsp}2${nbsp}AufenthG`, '§ 60a Abs. 2 AufenthG'],
    ['§ 60a\nAbs. 2  AufenthG', '§ 60a Abs. 2 AufenthG'],
    ['Damals § 61 AsylVfG', 'damals § 61 AsylVfG'],
  ])('%j is set as %j', (text, expected) => {
    expect(plain(format(parse(text).citation!))).toBe(expected);
  });
});

describe('invalid spellings', () => {
  test.each([
    ['§ 60a', '„§ 60a“ ohne Gesetz, erwartet zum Beispiel „§ 60a AufenthG“'],
    ['§ 60a Abs. 2 ist', '„§ 60a Abs. 2“ ohne Gesetz (danach steht „ist“), erwartet zum Beispiel „§ 60a Abs. 2 AufenthG“'],
    ['§ 5 und § 61 AsylG', '„§ 5“ ohne Gesetz (danach steht „und“), erwartet zum Beispiel „§ 5 AsylG“'],
    ['§ 60a II AufenthG', '„§ 60a“ ohne Gesetz (danach steht „II“), erwartet zum Beispiel „§ 60a AufenthG“'],
    ['§ 60a Abs. x AufenthG', '„§ 60a“ ohne Gesetz (danach steht „Abs“), erwartet zum Beispiel „§ 60a AufenthG“'],
    ['§ 60a Abs. 2 Satz 3a AufenthG', '„§ 60a Abs. 2“ ohne Gesetz (danach steht „Satz“), erwartet zum Beispiel „§ 60a Abs. 2 AufenthG“'],
    ['§ 60a Aufenthaltsgesetz', '„§ 60a“ ohne Gesetz (danach steht „Aufenthaltsgesetz“), erwartet zum Beispiel „§ 60a AufenthG“'],
    ['§ 60a aufenthg', '„§ 60a“ ohne Gesetz (danach steht „aufenthg“), erwartet zum Beispiel „§ 60a AufenthG“'],
    ['Art. 6 Abs. 1', '„Art. 6 Abs. 1“ ohne Gesetz, erwartet zum Beispiel „Art. 6 Abs. 1 DSGVO“'],
    ['§ 60 Absatz 2 AufenthG', '„§ 60 Absatz 2 AufenthG“, erwartet „§ 60 Abs. 2 AufenthG“'],
    ['§ 60 Abs 2 AufenthG', '„§ 60 Abs 2 AufenthG“, erwartet „§ 60 Abs. 2 AufenthG“'],
    ['§ 60 Abs.2 AufenthG', '„§ 60 Abs.2 AufenthG“, erwartet „§ 60 Abs. 2 AufenthG“'],
    ['§60 AufenthG', '„§60 AufenthG“, erwartet „§ 60 AufenthG“'],
    ['§ 60 a AufenthG', '„§ 60 a AufenthG“, erwartet „§ 60a AufenthG“'],
    ['§ 60A AufenthG', '„§ 60A AufenthG“, erwartet „§ 60a AufenthG“'],
    ['§ 60a Abs. 2 S. 3 AufenthG', '„§ 60a Abs. 2 S. 3 AufenthG“, erwartet „§ 60a Abs. 2 Satz 3 AufenthG“'],
    ['§ 32 Abs. 2 Nummer 5 BeschV', '„§ 32 Abs. 2 Nummer 5 BeschV“, erwartet „§ 32 Abs. 2 Nr. 5 BeschV“'],
    ['Art. 9 Abs. 2 lit. a DSGVO', '„Art. 9 Abs. 2 lit. a DSGVO“, erwartet „Art. 9 Abs. 2 Buchst. a DSGVO“'],
    ['§ 60a Abs. 2 Satz 1 Halbsatz 2 AufenthG', '„§ 60a Abs. 2 Satz 1 Halbsatz 2 AufenthG“, erwartet „§ 60a Abs. 2 Satz 1 Hs. 2 AufenthG“'],
    ['§ 25a, 25b AufenthG', '„§ 25a, 25b AufenthG“, erwartet „§§ 25a, 25b AufenthG“'],
    ['§§ 60a AufenthG', '„§§ 60a AufenthG“, erwartet „§ 60a AufenthG“'],
    ['§§ 45–48 SGB III', '„§§ 45–48 SGB III“, erwartet „§§ 45 bis 48 SGB III“'],
    ['§§ 25a/25b AufenthG', '„§§ 25a/25b AufenthG“, erwartet „§§ 25a, 25b AufenthG“'],
    ['§§ 25a,25b AufenthG', '„§§ 25a,25b AufenthG“, erwartet „§§ 25a, 25b AufenthG“'],
    ['§§ 45 ff SGB III', '„§§ 45 ff SGB III“, erwartet „§§ 45 ff. SGB III“'],
    ['§§ 45ff. SGB III', '„§§ 45ff. SGB III“, erwartet „§§ 45 ff. SGB III“'],
    ['§§ 45 ff. Abs. 2 SGB III', '„§§ 45 ff. Abs. 2 SGB III“: nach „f.“ und „ff.“ erwartet das Gesetz'],
    ['§ 60a des AufenthG', '„§ 60a des AufenthG“, erwartet „§ 60a AufenthG“'],
    ['Art. 42 VO (EU) 2024/1348', '„Art. 42 VO (EU) 2024/1348“, erwartet „Art. 42 Verordnung (EU) 2024/1348“'],
    ['Artikel 6 DSGVO', '„Artikel 6 DSGVO“, erwartet „Art. 6 DSGVO“'],
    ['Paragraf 60a AufenthG', '„Paragraf 60a AufenthG“, erwartet „§ 60a AufenthG“'],
    ['§ 60, Abs. 2 AufenthG', '„§ 60, Abs. 2 AufenthG“, erwartet „§ 60 Abs. 2 AufenthG“'],
    ['§ 60a AufenthG Abs. 2', '„§ 60a AufenthG Abs. 2“: „Abs.“ steht hinter dem Gesetz, erwartet davor'],
    [
      '§ 60 Satz 3 Abs. 2 AufenthG',
      '„§ 60 Satz 3 Abs. 2 AufenthG“: „Abs.“ steht zu weit hinten, erwartet die Reihenfolge Abs., UAbs., Satz, Nr., Buchst., Hs., Alt.',
    ],
    ['§§ 48 bis 45 SGB III', '„§§ 48 bis 45 SGB III“: „48 bis 45“ läuft rückwärts, erwartet die kleinere Zahl zuerst'],
    ['§ 25 Abs. 3 bis 1 AufenthG', '„§ 25 Abs. 3 bis 1 AufenthG“: „3 bis 1“ läuft rückwärts, erwartet die kleinere Zahl zuerst'],
    [
      '§§ 25 Abs. 1, 2 AufenthG',
      '„§§ 25 Abs. 1, 2 AufenthG“ ist mehrdeutig: „2“ kann Paragraf oder Teil des Paragrafen davor sein, erwartet „§“ für einen Paragrafen oder getrennte Zitate',
    ],
    ['§ 61 AsylG i.V.m. § 32 BeschV', '„§ 61 AsylG i.V.m. § 32 BeschV“ enthält mehr als ein Zitat, erwartet „§ 61 AsylG“'],
    ['Abs. 2 AufenthG', '„Abs. 2 AufenthG“ ist kein Zitat, erwartet zum Beispiel „§ 60a Abs. 2 AufenthG“'],
  ])('%s', (text, problem) => {
    expect(parse(text)).toEqual({ problem });
  });
});

describe('in running text', () => {
  const read = (text: string) => findCitations(text).map(({ start, end, problem }) => problem ?? text.slice(start, end));

  test.each<[string, string[]]>([
    ['Das folgt aus § 61 Abs. 1 AsylG i. V. m. § 32 BeschV.', ['§ 61 Abs. 1 AsylG', '§ 32 BeschV']],
    ['aus § 61 AsylG i.V.m. § 32 BeschV', ['§ 61 AsylG', '„i.V.m.“, erwartet „i. V. m.“', '§ 32 BeschV']],
    ['(§ 3 AsylbLG, § 2 Abs. 1 AsylbLG)', ['§ 3 AsylbLG', '§ 2 Abs. 1 AsylbLG']],
    ['Früher (damals § 61 AsylVfG) galt', ['damals § 61 AsylVfG']],
    ['damals stand es in § 61 AsylVfG', ['§ 61 AsylVfG']],
    ['die Broschüre schreibt „§ 58“ des Asylverfahrensgesetzes', []],
    ['Art. 1 Nr. 45 des Gesetzes vom 28.08.2013', []],
    ['auf diese Art. 3 Menschen, solcher Art. 4', ['„Art. 3“ ohne Gesetz (danach steht „Menschen“), erwartet zum Beispiel „Art. 3 DSGVO“']],
    ['Das Zeichen § steht für Paragraf, der Artikel 3 nicht', []],
    ['bei § 3 AsylbLG-Bezug', ['§ 3 AsylbLG']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('never throws and always moves on', () => {
    const scraps = fc.constantFrom(
      '§',
      '§§',
      '§ ',
      'Art. ',
      '6',
      '60a',
      ' ',
      ', ',
      'Abs. ',
      'Satz ',
      ' bis ',
      ' ff.',
      ' AufenthG',
      ' SGB',
      ' III',
      'damals ',
      '„',
      '\u00a0',
    );
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of findCitations(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });
});

/** Every citation the grammar knows: lists below „Abs.“ only where one paragraph is cited, since „§§ 25 Abs. 1, 2“ is ambiguous. */
const citations: fc.Arbitrary<Citation> = (() => {
  const numeral = fc
    .tuple(fc.integer({ min: 1, max: 420 }), fc.constantFrom('', '', 'a', 'b', 'f', 'k'))
    .map(([count, letter]) => `${count}${letter}`);
  const lone = fc.integer({ min: 1, max: 30 }).map(String);
  const values: Record<UnitKind, fc.Arbitrary<string>> = {
    'Abs.': numeral,
    'UAbs.': lone,
    Satz: lone,
    'Nr.': numeral,
    'Buchst.': fc.constantFrom('a', 'b', 'aa'),
    'Hs.': lone,
    'Alt.': lone,
  };
  const between = fc.constantFrom(',' as const, 'und' as const, 'oder' as const, 'sowie' as const);
  const list = (kind: UnitKind, most: number): fc.Arbitrary<Unit> =>
    fc
      .tuple(values[kind], fc.array(fc.tuple(between, values[kind]), { maxLength: most - 1 }))
      .map(([value, more]) => ({ kind, values: [{ join: null, value }, ...more.map(([join, next]) => ({ join, value: next }))] }));
  const chain = (most: number) =>
    fc
      .subarray(unitKinds, { minLength: 1, maxLength: 3 })
      .chain((kinds) => fc.tuple(...kinds.map((kind) => list(kind, most))).map((units) => units as Unit[]));
  const places = (most: number): fc.Arbitrary<Place[]> =>
    fc
      .tuple(chain(most), fc.array(fc.tuple(between, chain(most)), { maxLength: 1 }))
      .map(([units, more]) => [{ join: null, units }, ...more.map(([join, next]) => ({ join, units: next }))]);
  const bare = fc.record({
    join: fc.constant(null),
    number: numeral,
    following: fc.constantFrom(null, null, 'f.' as const, 'ff.' as const),
    places: fc.constant<Place[]>([]),
  });
  const one: fc.Arbitrary<Paragraph[]> = fc
    .record({ join: fc.constant(null), number: numeral, following: fc.constant(null), places: places(3) })
    .map((each) => [each]);
  const withPlaces: fc.Arbitrary<Paragraph[]> = fc
    .array(fc.record({ join: between, number: numeral, following: fc.constant(null), places: places(1) }), { minLength: 2, maxLength: 3 })
    .map(([first, ...more]) => [{ ...first, join: null }, ...more]);
  const several: fc.Arbitrary<Paragraph[]> = fc
    .array(bare, { minLength: 1, maxLength: 4 })
    .chain(([first, ...more]) =>
      fc
        .array(between, { minLength: more.length, maxLength: more.length })
        .map((joins) => [first, ...more.map((each, index) => ({ ...each, join: joins[index] }))]),
    );
  const range: fc.Arbitrary<Paragraph[]> = fc.tuple(lone, fc.integer({ min: 31, max: 90 })).map(([from, until]) => [
    { join: null, number: from, following: null, places: [] },
    { join: 'bis', number: String(until), following: null, places: [] },
  ]);
  const marker = fc.constantFrom(null, '2013' as const, 'today' as const);
  const statute = fc.constantFrom('AufenthG', 'SGB III', 'BDSG 1990', 'DSGVO', 'Verordnung (EU) 2024/1348', 'DeuFöV');
  return fc.oneof(
    fc.record({ marker, sign: fc.constant('§' as const), paragraphs: fc.oneof(one, withPlaces, several, range), statute }),
    fc.record({ marker, sign: fc.constant('Art.' as const), paragraphs: fc.oneof(one, several, range), statute }),
  );
})();

test('parse(format(citation)) is the citation, with no-break and with ordinary spaces', () => {
  fc.assert(
    fc.property(citations, (citation) => {
      expect(parse(format(citation))).toEqual({ citation });
      expect(parse(plain(format(citation)))).toEqual({ citation });
    }),
    { numRuns: 500 },
  );
});
