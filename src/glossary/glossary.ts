import * as z from 'zod';
import { type Edition, findCitations, format } from '../norms/citation.ts';

const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const termSchema = z.strictObject({
  id,
  term: text,
  /** Other names; shown and linked. */
  also: z.array(text).min(1).optional(),
  /** Inflected spellings beyond the simple endings; linked, not shown. */
  forms: z.array(text).min(1).optional(),
  /** Other names too general to be linked in running text; shown only. */
  general: z.array(text).min(1).optional(),
  english: text,
  /** Meaning today; for what is history today, what it was. */
  definition: text.max(260),
  historical: z.literal(true).optional(),
  notYet2013: z.literal(true).optional(),
  /** Meaning in January 2013 where it, its limits or its norm differ. */
  definition2013: text.max(260).optional(),
  /** Name of the page in `recht/` that explains more. */
  primer: id.optional(),
});

export type GlossaryTerm = z.infer<typeof termSchema>;
export type Glossary = z.infer<typeof glossarySchema>;

const collator = new Intl.Collator('de');

export const glossarySchema = z
  .strictObject({ schema: z.literal(1), terms: z.array(termSchema).min(1) })
  .superRefine(({ terms }, context) => {
    const ids = new Set<string>();
    const names = new Map<string, string>();
    terms.forEach((term, index) => {
      const report = (key: keyof GlossaryTerm, message: string) =>
        context.addIssue({ code: 'custom', path: ['terms', index, key], message });
      if (ids.has(term.id)) report('id', `Kennung „${term.id}“ steht zweimal`);
      ids.add(term.id);
      for (const key of ['term', 'also', 'forms', 'general'] as const)
        for (const name of [term[key] ?? []].flat()) {
          const other = names.get(name);
          if (other !== undefined) report(key, `„${name}“ nennt schon „${other}“, erwartet jeden Namen nur einmal`);
          names.set(name, term.id);
        }
      const before = terms[index - 1];
      if (before !== undefined && collator.compare(before.term, term.term) > 0)
        report('term', `„${term.term}“ steht nach „${before.term}“, erwartet die Reihenfolge des Alphabets`);
      if (term.notYet2013 && term.definition2013 !== undefined)
        report('definition2013', `„${term.term}“ gab es 2013 noch nicht (notYet2013), erwartet keine Bedeutung von 2013`);
      if (term.notYet2013 && term.historical)
        report('historical', `„${term.term}“ ist zugleich historisch und nach 2013 entstanden, erwartet höchstens eines von beiden`);
      if (!term.notYet2013 && term.definition2013 === undefined && /\bdamals\b|\bheute\b/.test(term.definition))
        report('definition', `„${term.term}“ unterscheidet damals und heute, erwartet eine eigene definition2013`);
    });
  });

/** A term as one edition knows it. */
export type Entry = {
  id: string;
  term: string;
  also: string[];
  /** What is linked in running text, whatever simple ending it has. */
  linked: string[];
  english: string;
  definition: string;
  historical: boolean;
  primer: string | undefined;
};

export function entriesOf({ terms }: Glossary, edition: Edition): Entry[] {
  return terms
    .filter(({ notYet2013 }) => edition === 'today' || !notYet2013)
    .map(({ id, term, also = [], forms = [], general = [], english, definition, definition2013, historical = false, primer }) => ({
      id,
      term,
      also: [...also, ...general],
      linked: [...(term.includes('(') ? [] : [term]), ...also, ...forms],
      english,
      definition: edition === '2013' ? (definition2013 ?? definition) : definition,
      historical: historical && edition === 'today',
      primer,
    }));
}

/** The data file with nothing but the terms whose definition holds in both editions; lines and columns stay. */
export function unchangedSince2013(yaml: string): string {
  return yaml
    .split(/^(?= {2}- id:)/m)
    .map((term) => (/^ {4}(?:definition2013|notYet2013):/m.test(term) ? term.replace(/[^\n]/g, '') : term))
    .join('');
}

/** Entries, which come in alphabetical order, by their letter; umlauts count as their vowel. */
export function byLetter(entries: readonly Entry[]): { letter: string; entries: Entry[] }[] {
  const groups: { letter: string; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const letter = entry.term.normalize('NFD').charAt(0).toUpperCase();
    const last = groups.at(-1);
    if (last?.letter === letter) last.entries.push(entry);
    else groups.push({ letter, entries: [entry] });
  }
  return groups;
}

/** The text with every citation set as on the pages. */
export function setCitations(definition: string): string {
  return findCitations(definition).reduceRight(
    (rest, { start, end, citation }) => (citation === undefined ? rest : rest.slice(0, start) + format(citation) + rest.slice(end)),
    definition,
  );
}
