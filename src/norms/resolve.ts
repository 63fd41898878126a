import { distance } from 'fastest-levenshtein';
import { type Citation, compareNumbers, type Edition, formatPieces, type Paragraph } from './citation.ts';
import { type EditionIndex, headingIn, type Norm, type Norms, normKey, type Statute } from './norm-data.ts';

/** A citation in pieces as it is set; `norm` is what a piece cites, null for the words between. */
export type Resolution = { parts: Part[]; findings: string[] };
export type Part = { text: string; norm: CitedNorm | null };

export type CitedNorm = {
  /** Edition of the law the norm belongs to, which „damals“ and „heute“ part from the edition of the page. */
  edition: Edition;
  statute: string;
  statuteName: string;
  sign: '§' | 'Art.';
  number: string;
  /** Official heading; null for a source outside the index. */
  heading: string | null;
  url: string | null;
  /** The link opens today's text although the norm is cited as it stood in 2013. */
  opensToday: boolean;
  /** The same number means something else in the other edition. */
  differs: { heading: string; reason: string } | null;
  /** Not in the norm index and therefore not checked. */
  external: boolean;
};

const stand: Record<Edition, string> = { '2013': 'Stand 2013', today: 'heutigen Stand' };
const marker: Record<Edition, string> = { '2013': 'damals', today: 'heute' };

/** Looks a citation up in the law of its edition: its own marker first, else that of the page. */
export function resolve(citation: Citation, pageEdition: Edition, norms: Norms): Resolution {
  const edition = citation.marker ?? pageEdition;
  const read = lookUp(citation, edition, norms);
  return {
    parts: formatPieces(citation).map(({ text, paragraph }) => ({
      text,
      norm: paragraph === null ? null : (read.cited[paragraph] ?? null),
    })),
    findings: read.findings,
  };
}

type LookUp = { cited: (CitedNorm | null)[]; findings: string[] };

function lookUp(citation: Citation, edition: Edition, norms: Norms): LookUp {
  const source = norms.external.find(({ abbreviation, editions }) => abbreviation === citation.statute && editions.includes(edition));
  const index = norms.editions[edition];
  const statute = index.statuteByName.get(citation.statute);
  if (source === undefined && statute === undefined) return { cited: [], findings: [unknownStatute(citation, edition, norms)] };
  const sign = source?.sign ?? '§';
  if (citation.sign !== sign)
    return {
      cited: [],
      findings: [`„${citation.sign} ${citation.paragraphs[0].number} ${citation.statute}“, erwartet „${sign}“ vor ${citation.statute}`],
    };
  if (statute !== undefined) return lookUpParagraphs(citation, statute, index, norms);
  return {
    cited: citation.paragraphs.map(({ number }) => ({
      edition,
      statute: citation.statute,
      statuteName: source?.name ?? citation.statute,
      sign,
      number,
      heading: null,
      url: source?.url ?? null,
      opensToday: false,
      differs: null,
      external: true,
    })),
    findings: [],
  };
}

function lookUpParagraphs({ paragraphs }: Citation, statute: Statute, index: EditionIndex, norms: Norms): LookUp {
  const { abbreviation } = statute;
  const cited: (CitedNorm | null)[] = [];
  const findings: string[] = [];
  for (const paragraph of paragraphs) {
    const norm = index.normByKey.get(normKey(abbreviation, paragraph.number));
    cited.push(norm === undefined ? null : link(norm, statute, index.edition, norms));
    if (norm === undefined) findings.push(unknownNorm(paragraph.number, abbreviation, index.edition, norms));
    else findings.push(...wrongAbsaetze(paragraph, norm, index.edition));
  }
  return { cited, findings };
}

function link({ statute, number, heading, url }: Norm, { name }: Statute, edition: Edition, { differences }: Norms): CitedNorm {
  const difference = differences.differs.find((each) => each.statute === statute && each.number === number);
  return {
    edition,
    statute,
    statuteName: name,
    sign: '§',
    number,
    heading,
    url,
    opensToday: edition === '2013' && url !== null,
    differs: difference === undefined ? null : { heading: headingIn(difference, other(edition)), reason: difference.reason },
    external: false,
  };
}

export function other(edition: Edition): Edition {
  return edition === '2013' ? 'today' : '2013';
}

function unknownStatute({ statute, paragraphs }: Citation, edition: Edition, norms: Norms): string {
  const known = [
    ...norms.editions[edition].statutes.map(({ abbreviation }) => abbreviation),
    ...norms.external.filter(({ editions }) => editions.includes(edition)).map(({ abbreviation }) => abbreviation),
  ];
  const nearest = known
    .map((name) => ({ name, away: distance(statute, name) }))
    .sort((a, b) => a.away - b.away)
    .slice(0, 3)
    .map(({ name }) => name);
  return `Gesetz „${statute}“ gibt es im ${stand[edition]} nicht, erwartet zum Beispiel ${nearest.join(', ')}${elsewhere(statute, paragraphs[0].number, edition, norms)}`;
}

function unknownNorm(number: string, statute: string, edition: Edition, norms: Norms): string {
  const near = nearestNorms(number, statute, norms.editions[edition]);
  const known =
    near.length === 0
      ? `bekannt ist dort noch kein Paragraf des ${statute}`
      : `bekannt sind dort ${near.map((each) => `§ ${each}`).join(', ')} ${statute}`;
  return `§ ${number} ${statute} gibt es im ${stand[edition]} nicht, ${known}${elsewhere(statute, number, edition, norms)}`;
}

function elsewhere(statute: string, number: string, edition: Edition, norms: Norms): string {
  const there = norms.editions[other(edition)];
  const name = there.statuteByName.get(statute)?.abbreviation;
  if (name === undefined || !there.normByKey.has(normKey(name, number))) return '';
  return `; im ${stand[other(edition)]} gibt es § ${number} ${statute}, dann „${marker[other(edition)]}“ davor schreiben`;
}

/** The paragraphs around a number: those that share its digits, else its two neighbours. */
function nearestNorms(number: string, statute: string, { norms }: EditionIndex): string[] {
  const numbers = norms.filter((each) => each.statute === statute).map((each) => each.number);
  const family = numbers.filter((each) => Number.parseInt(each, 10) === Number.parseInt(number, 10));
  if (family.length > 0) return family;
  const after = numbers.findIndex((each) => compareNumbers(each, number) > 0);
  const at = after === -1 ? numbers.length : after;
  return numbers.slice(Math.max(0, at - 1), at + 1);
}

/** The index counts Absätze only: a lettered Absatz, a Satz, a Nummer cannot be checked. */
function wrongAbsaetze({ places }: Paragraph, { statute, number, absaetze }: Norm, edition: Edition): string[] {
  return places
    .flatMap(({ units }) => units.filter(({ kind }) => kind === 'Abs.').flatMap(({ values }) => values.map(({ value }) => value)))
    .filter((value) => absaetze === 0 || (/^\d+$/.test(value) && (value === '0' || Number(value) > absaetze)))
    .map((value) =>
      absaetze === 0
        ? `§ ${number} ${statute} ist im ${stand[edition]} nicht in Absätze gegliedert, zitiert ist Abs. ${value}`
        : `§ ${number} ${statute} hat im ${stand[edition]} ${absaetze} ${absaetze === 1 ? 'Absatz' : 'Absätze'}, zitiert ist Abs. ${value}`,
    );
}
