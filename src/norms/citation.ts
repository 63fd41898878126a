/** One citation of one statute, as a lawyer writes it: `damals § 60a Abs. 2 Satz 3 AufenthG`. */
export type Citation = {
  /** „damals“ or „heute“ written directly before the sign: the norm belongs to that edition, whatever the page is. */
  marker: Edition | null;
  sign: '§' | 'Art.';
  paragraphs: Paragraph[];
  statute: string;
};

export type Edition = '2013' | 'today';
export type Join = ',' | 'und' | 'oder' | 'sowie' | 'bis';
export type Paragraph = { join: Join | null; number: string; following: 'f.' | 'ff.' | null; places: Place[] };
/** One way down into a paragraph: `Abs. 2 Satz 3`. A unit below a list belongs to the last value of the list. */
export type Place = { join: Exclude<Join, 'bis'> | null; units: Unit[] };
export type Unit = { kind: UnitKind; values: { join: Join | null; value: string }[] };
export type UnitKind = keyof typeof units;

export type Parsed = { citation: Citation; problem?: undefined } | { citation?: undefined; problem: string };
/** Offsets into the text that was searched. */
export type Found = { start: number; end: number } & Parsed;

const units = {
  'Abs.': { spelling: 'Absatz(?:es)?|Absätzen?|Abs\\.?', value: '\\d+[a-z]?' },
  'UAbs.': { spelling: 'Unterabsatz(?:es)?|Unterabs\\.|UAbs\\.?', value: '\\d+' },
  Satz: { spelling: 'Satz(?:es)?|Sätzen?|S\\.?', value: '\\d+' },
  'Nr.': { spelling: 'Nummern?|Nrn?\\.?|Ziff(?:er|\\.)', value: '\\d+[a-z]?' },
  'Buchst.': { spelling: 'Buchstaben?|Buchst\\.?|lit\\.?', value: '[a-z]{1,2}' },
  'Hs.': { spelling: 'Halbsatz(?:es)?|Halbs\\.|H[sS]\\.?', value: '\\d+' },
  'Alt.': { spelling: 'Alternativen?|Alt\\.?', value: '\\d+' },
} as const;
export const unitKinds = Object.keys(units) as UnitKind[];

const SP = '[ \\t\\r\\n\\u00a0\\u202f]';
const END = '(?![\\p{L}\\p{N}])';
const STATUTE = `(?:SGB${SP}+[IVX]+|BDSG${SP}+1990|BeschV${SP}+2004|(?:Verordnung|VO)${SP}+\\(EU\\)${SP}+(?:Nr\\.${SP}+)?\\d+/\\d+|(?![IVX]+${END})(?=\\p{L}*\\p{Lu}\\p{L}*\\p{Lu})\\p{Lu}\\p{L}*)${END}`;

const sticky = (source: string) => new RegExp(source, 'uy');
const opening = new RegExp(
  `(?:(?<!\\p{L})([Dd]amals|[Hh]eute)${SP}+)?(§§?(?!§)|(?<!\\p{L})(?:Artikeln?|Art\\.?|Paragra(?:f|ph)(?:en)?))${SP}*(?=\\d)|(?<!\\p{L})(i\\.?${SP}?V\\.?${SP}?m\\.?)(?=${SP}*(?:§|Art\\.))`,
  'gu',
);
const number = sticky(`(\\d+)(?:([a-zA-Z])|${SP}([a-eg-z])(?!\\.))?(?=ff|(?![\\p{L}\\p{N}]))`);
const following = sticky(`${SP}*(ff?)(?:\\.|${END})`);
const join = sticky(`${SP}*([,/–-])${SP}*|${SP}+(und|oder|sowie|bis)${SP}+`);
const statute = sticky(`${SP}+(?:(?:des|der|dem)${SP}+)?(${STATUTE})`);
const amendingAct = sticky(`${SP}+de[rs]${SP}+\\p{Lu}`);
const unitPatterns = unitKinds.map((kind) => ({
  kind,
  pattern: sticky(`${SP}*(?:${units[kind].spelling})${SP}*(${units[kind].value})${END}`),
}));
const valuePatterns = Object.fromEntries(unitKinds.map((kind) => [kind, sticky(`(${units[kind].value})${END}`)])) as Record<
  UnitKind,
  RegExp
>;
const nextWord = sticky(`${SP}*([\\p{L}\\p{N}.]*[\\p{L}\\p{N}])`);
const nextStatute = new RegExp(
  `^[^\\n§]{0,40}(?:§[^\\n§]{1,60}?)?${SP}(SGB${SP}+[IVX]+|(?=\\p{L}*\\p{Lu}\\p{L}*\\p{Lu})\\p{Lu}\\p{L}*[GV])${END}`,
  'u',
);

/** Reads a text that is one citation and nothing else. */
export function parse(text: string): Parsed {
  const [first] = findCitations(text);
  if (first === undefined) return { problem: `„${text}“ ist kein Zitat, erwartet zum Beispiel „§ 60a Abs. 2 AufenthG“` };
  if (first.problem !== undefined) return { problem: first.problem };
  if (first.start > 0 || first.end < text.length)
    return { problem: `„${text}“ enthält mehr als ein Zitat, erwartet „${plain(format(first.citation))}“` };
  return { citation: first.citation };
}

/** Every citation in running text, in order; what looks like one and is none comes with its problem. */
export function findCitations(text: string): Found[] {
  const found: Found[] = [];
  opening.lastIndex = 0;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const read = match[3] === undefined ? readCitation(text, match) : readLink(match);
    if (read === undefined) continue;
    found.push(read);
    opening.lastIndex = read.end;
  }
  return found;
}

function readLink({ 0: written, index }: RegExpExecArray): Found | undefined {
  if (collapse(written) === 'i. V. m.') return undefined;
  return { start: index, end: index + written.length, problem: `„${written}“, erwartet „i. V. m.“` };
}

function readCitation(text: string, { 0: head, 1: marker, 2: sign = '', index: start }: RegExpExecArray): Found | undefined {
  let at = start + head.length;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) at = pattern.lastIndex;
    return match;
  };
  const takeUnit = (): Unit | undefined => {
    for (const { kind, pattern } of unitPatterns) {
      const match = take(pattern);
      if (match !== null) return { kind, values: [{ join: null, value: match[1] }] };
    }
    return undefined;
  };
  const takeParagraph = (joined: Join | null): Paragraph | undefined => {
    const match = take(number);
    if (match === null) return undefined;
    const letter = (match[2] ?? match[3] ?? '').toLowerCase();
    const more = take(following);
    return { join: joined, number: `${match[1]}${letter}`, following: more === null ? null : (`${more[1]}.` as 'f.' | 'ff.'), places: [] };
  };

  const first = takeParagraph(null);
  if (first === undefined) return undefined;
  const paragraphs = [first];
  for (;;) {
    const last = paragraphs[paragraphs.length - 1];
    const place = last.places.at(-1);
    const below = takeUnit();
    if (below !== undefined) {
      if (place === undefined) last.places.push({ join: null, units: [below] });
      else place.units.push(below);
      continue;
    }
    const back = at;
    const joined = readJoin(take(join));
    if (joined === undefined) break;
    const beside = takeUnit();
    if (beside !== undefined) {
      last.places.push({ join: place === undefined || joined === 'bis' ? null : joined, units: [beside] });
      continue;
    }
    // After „§§“ a bare number is the next paragraph, otherwise the next Absatz (Satz, Nr. …) of the same one.
    const unit = sign === '§§' ? undefined : place?.units.at(-1);
    const value = unit === undefined ? null : take(valuePatterns[unit.kind]);
    if (unit !== undefined && value !== null) {
      unit.values.push({ join: joined, value: value[1] });
      continue;
    }
    const next = unit === undefined ? takeParagraph(joined) : undefined;
    if (next === undefined) {
      at = back;
      break;
    }
    paragraphs.push(next);
  }

  const short = /^§|^Art\.$/.test(sign);
  const cited: Omit<Citation, 'statute'> = {
    marker: marker === undefined ? null : /^d/i.test(marker) ? '2013' : 'today',
    sign: /^art/i.test(sign) ? 'Art.' : '§',
    paragraphs,
  };
  const named = take(statute);
  const written = collapse(text.slice(start, at));
  if (named === null) {
    const quoted = text[start - 1] === '„' && text[at] === '“';
    const otherArt =
      cited.sign === 'Art.' && (take(amendingAct) !== null || /\p{Ll}er $/u.test(text.slice(Math.max(0, start - 20), start)));
    if (!short || quoted || otherArt) return undefined;
    return { start, end: at, problem: withoutStatute(written, cited, text, at) };
  }
  const citation: Citation = { ...cited, statute: collapse(named[1]).replace(/^VO /, 'Verordnung ') };
  const behind = takeUnit();
  if (behind !== undefined)
    return { start, end: at, problem: `„${collapse(text.slice(start, at))}“: „${behind.kind}“ steht hinter dem Gesetz, erwartet davor` };
  const problem = flaw(citation, written);
  return problem === undefined ? { start, end: at, citation } : { start, end: at, problem };
}

function readJoin(match: RegExpExecArray | null): Join | undefined {
  if (match === null) return undefined;
  if (match[1] === undefined) return match[2] as Join;
  return match[1] === ',' || match[1] === '/' ? ',' : 'bis';
}

function withoutStatute(written: string, cited: Omit<Citation, 'statute'>, text: string, at: number): string {
  nextWord.lastIndex = at;
  const next = nextWord.exec(text)?.[1];
  const named = nextStatute.exec(text.slice(at, at + 140))?.[1] ?? (cited.sign === 'Art.' ? 'DSGVO' : 'AufenthG');
  const expected = plain(format({ ...cited, statute: collapse(named) }));
  return `„${written}“ ohne Gesetz${next === undefined ? '' : ` (danach steht „${next}“)`}, erwartet zum Beispiel „${expected}“`;
}

/** What is wrong with a citation that could be read: a spelling that `format` would not write, or a meaning in doubt. */
function flaw(citation: Citation, written: string): string | undefined {
  const { paragraphs } = citation;
  for (const { places } of paragraphs)
    for (const { units: chain } of places) {
      const misplaced = chain.find((unit, index) => chain.slice(0, index).some((above) => !goesBelow(unit.kind, above.kind)));
      if (misplaced !== undefined)
        return `„${written}“: „${misplaced.kind}“ steht zu weit hinten, erwartet die Reihenfolge ${unitKinds.join(', ')}`;
    }
  const lists = [paragraphs.map((each) => ({ join: each.join, value: each.number })), ...unitsOf(citation).map((unit) => unit.values)];
  for (const list of lists)
    for (const [index, { join: joined, value }] of list.entries())
      if (joined === 'bis' && compareNumbers(list[index - 1].value, value) >= 0)
        return `„${written}“: „${list[index - 1].value} bis ${value}“ läuft rückwärts, erwartet die kleinere Zahl zuerst`;
  const doubtful = paragraphs.find((each, index) => index > 0 && each.places.length === 0 && paragraphs[index - 1].places.length > 0);
  if (doubtful !== undefined)
    return `„${written}“ ist mehrdeutig: „${doubtful.number}“ kann Paragraf oder Teil des Paragrafen davor sein, erwartet „§“ für einen Paragrafen oder getrennte Zitate`;
  if (paragraphs.some((each) => each.following !== null && each.places.length > 0))
    return `„${written}“: nach „f.“ und „ff.“ erwartet das Gesetz`;
  const expected = plain(format(citation));
  // „§ 54a f.“ is as common as „§§ 54a f.“ and as clear.
  const single = paragraphs.length === 1 && paragraphs[0].following !== null ? expected.replace('§§', '§') : expected;
  const lower = written.replace(/^(?:damals|heute) /i, (word) => word.toLowerCase());
  return lower === expected || lower === single ? undefined : `„${written}“, erwartet „${expected}“`;
}

/** A Halbsatz may stand under a Satz as well as under a Nummer; everything else has its one place. */
function goesBelow(kind: UnitKind, above: UnitKind): boolean {
  if (kind === above) return false;
  if (above === 'Hs.') return unitKinds.indexOf(kind) > unitKinds.indexOf('Satz');
  return unitKinds.indexOf(kind) > unitKinds.indexOf(above);
}

export function unitsOf({ paragraphs }: Pick<Citation, 'paragraphs'>): Unit[] {
  return paragraphs.flatMap(({ places }) => places.flatMap((place) => place.units));
}

const counting = new Intl.Collator('de', { numeric: true });

/** 16e < 16g < 60 < 60a: how a statute counts. */
export function compareNumbers(a: string, b: string): number {
  return counting.compare(a, b);
}

const nbsp = '\u00a0';

/** The citation set for print: sign, unit and connecting word hold on to their number. */
export function format(citation: Citation): string {
  return formatPieces(citation)
    .map(({ text }) => text)
    .join('');
}

/** The same in pieces, so that each paragraph can become a link of its own; `paragraph` is its index, null the text between. */
export function formatPieces({ marker, sign, paragraphs, statute: name }: Citation): { text: string; paragraph: number | null }[] {
  const plural = sign === '§' && (paragraphs.length > 1 || paragraphs[0].following !== null);
  const pieces: { text: string; paragraph: number | null }[] =
    marker === null ? [] : [{ text: marker === '2013' ? 'damals ' : 'heute ', paragraph: null }];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.join !== null) pieces.push({ text: joiner(paragraph.join), paragraph: null });
    const before = index === 0 ? `${plural ? '§§' : sign}${nbsp}` : '';
    const after = index === paragraphs.length - 1 ? ` ${name.replaceAll(' ', nbsp)}` : '';
    pieces.push({ text: `${before}${formatParagraph(paragraph)}${after}`, paragraph: index });
  }
  return pieces;
}

function formatParagraph({ number: numeral, following: more, places }: Paragraph): string {
  return `${numeral}${more === null ? '' : nbsp + more}${places.map((place) => `${place.join === null ? ' ' : joiner(place.join)}${place.units.map(formatUnit).join(' ')}`).join('')}`;
}

function formatUnit({ kind, values }: Unit): string {
  return `${kind}${nbsp}${values.map(({ join: joined, value }) => (joined === null ? value : joiner(joined) + value)).join('')}`;
}

function joiner(word: Join): string {
  return word === ',' ? ', ' : ` ${word}${nbsp}`;
}

/** Messages show what an author types: ordinary spaces. */
export function plain(text: string): string {
  return text.replaceAll(nbsp, ' ');
}

function collapse(text: string): string {
  return text.replace(/[ \t\r\n\u00a0\u202f]+/g, ' ');
}
