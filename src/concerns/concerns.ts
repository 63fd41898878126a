import * as z from 'zod';
import { sourceSchema } from '../handbook/front-matter.ts';
import type { InstitutionTypeId, Network, Stelle } from '../network/network.ts';
import { findStelle } from '../network/stellen.ts';
import { parse } from '../norms/citation.ts';

/** Concerns of daily work and who is responsible for them. German texts speak of today's law; contacts live in the directory. */
const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const address = z.string().refine((value) => /^\/([a-z0-9-]+\/)+$/.test(value), {
  error: ({ input }) => `Adresse „${input}“, erwartet eine Seite des Handbuchs wie „/recht/duldung/“`,
});
const citation = z.string().superRefine((value, context) => {
  const { problem } = parse(value);
  if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
});

const responsible = z.strictObject({
  /** Id of a Stelle of the network or outside of it. */
  stelle: id,
  why: text,
  task: text,
  /** Who is documented to have done this where the region has no partner of this kind, in order of preference. */
  instead: z.array(id).default([]),
});

const concern = z.strictObject({
  id,
  title: text.max(40),
  /** The situation in a sentence, then the question; what a reader recognises the concern by. */
  question: text.max(140),
  /** What to do first, today. */
  urgent: text.optional(),
  /** Whom to ask, first to last. */
  responsible: z.array(responsible).min(1),
  /** What to bring. */
  documents: z.array(text).default([]),
  pages: z.array(address).min(1),
  /** Citations of today's law, one per entry, that the texts rest on. */
  norms: z.array(citation),
  sources: z.array(sourceSchema).min(1),
});

export type Concern = z.infer<typeof concern>;

const shape = z.strictObject({
  schema: z.literal(1),
  /** How to find a Stelle that the directory does not list, by its id. */
  nextSteps: z.record(id, text),
  concerns: z.array(concern).min(1),
});

export type Concerns = z.infer<typeof shape>;

export type ConcernsContext = {
  network: Pick<Network, 'stellen'>;
  /** Addresses of the pages of today's edition. */
  addresses: readonly string[];
};

/** The schema with everything that needs the network or the pages. Citations are looked up by the citation check. */
export function concernsSchema({ network, addresses }: ConcernsContext): z.ZodType<Concerns> {
  const stellen = network.stellen.map((stelle) => stelle.id);
  return shape.superRefine(({ concerns, nextSteps }, context) => {
    const report = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    const known = (what: string, value: string, expected: readonly string[], path: (string | number)[]) => {
      if (!expected.includes(value)) report(path, `${what} „${value}“, erwartet ${list(expected)}`);
    };
    const unique = (values: readonly string[], message: (value: string) => string, path: (index: number) => (string | number)[]) => {
      for (const [index, value] of values.entries()) if (values.indexOf(value) < index) report(path(index), message(value));
    };
    const asked = concerns.map((each) => each.responsible.map(({ stelle }) => stelle));
    for (const stelle of Object.keys(nextSteps)) {
      known('Unbekannte Stelle', stelle, stellen, ['nextSteps', stelle]);
      if (!asked.flat().includes(stelle))
        report(['nextSteps', stelle], `Nächster Schritt zu „${stelle}“, erwartet nur Stellen, die bei einem Anliegen stehen`);
    }
    unique(
      concerns.map((each) => each.id),
      (value) => `Anliegen „${value}“ gibt es schon, erwartet eine eigene Kennung`,
      (index) => ['concerns', index, 'id'],
    );
    for (const [index, { responsible: entries, pages }] of concerns.entries()) {
      const place = ['concerns', index];
      unique(
        asked[index],
        (value) => `Stelle „${value}“ steht zweimal bei diesem Anliegen, erwartet einmal`,
        (position) => [...place, 'responsible', position, 'stelle'],
      );
      for (const [position, { stelle, instead }] of entries.entries()) {
        const at = [...place, 'responsible', position];
        known('Unbekannte Stelle', stelle, stellen, [...at, 'stelle']);
        if (stellen.includes(stelle) && nextSteps[stelle] === undefined)
          report([...at, 'stelle'], `Stelle „${stelle}“ ohne nächsten Schritt, erwartet einen Eintrag in nextSteps`);
        for (const [number, substitute] of instead.entries()) {
          known('Unbekannte Stelle', substitute, stellen, [...at, 'instead', number]);
          if (asked[index].includes(substitute))
            report([...at, 'instead', number], `Stelle „${substitute}“ ist bei diesem Anliegen selbst zuständig, erwartet eine andere`);
        }
      }
      for (const [position, page] of pages.entries()) known('Unbekannte Seite', page, addresses, [...place, 'pages', position]);
    }
  });
}

/** What must be known of a partner to say where it helps. */
export type HelpingPartner = {
  slug: string;
  /** Ids of the regions it works for. */
  regions: readonly string[];
  /** Ids of the Stellen it consists of. */
  stellen: readonly string[];
  institutionType: InstitutionTypeId;
};

/** How a partner fits: it has the Stelle, is of the same institution type, is documented to have stood in, or there is none. */
export type Match = 'stelle' | 'institutionsart' | 'vertretung' | 'keiner' | 'ausserhalb';

export type Help<P extends HelpingPartner = HelpingPartner> = {
  stelle: Stelle;
  why: string;
  task: string;
  match: Match;
  /** Never empty if `match` is `stelle`, `institutionsart` or `vertretung`; else empty. */
  partners: P[];
  /** What the reader must know about the match; null if the partners have the Stelle itself. */
  note: string | null;
  /** How to find the Stelle all the same; null if the partners have the Stelle itself. */
  nextStep: string | null;
};

export const noPartner = 'In dieser Region ist kein Partner dieser Art verzeichnet.';

type Tables = Pick<Network, 'land' | 'regions' | 'stellen' | 'institutionTypes'>;

/**
 * Who is responsible for a concern and where that is in a region. A partner that works for the whole Land counts in
 * every region, but only for the Stelle it is.
 */
export function helpFor<P extends HelpingPartner>(
  { responsible: entries }: Pick<Concern, 'responsible'>,
  region: string,
  partners: readonly P[],
  { network, nextSteps }: { network: Tables; nextSteps: Concerns['nextSteps'] },
): Help<P>[] {
  const land = network.regions.find(({ label }) => label === network.land)?.id;
  const here = partners.filter(({ regions }) => regions.includes(region));
  const everywhere = partners.filter(({ regions }) => !regions.includes(region) && land !== undefined && regions.includes(land));
  const having = (stelle: string) => [...here, ...everywhere].filter((partner) => partner.stellen.includes(stelle));
  return entries.map(({ stelle: wanted, why, task, instead }) => {
    const stelle = findStelle(network, wanted);
    const entry = { stelle, why, task, nextStep: nextSteps[wanted] ?? null };
    if (stelle.type === 'ausserhalb')
      return {
        ...entry,
        match: 'ausserhalb',
        partners: [],
        note: 'Diese Stelle gehört nicht zum Netzwerk und steht nicht im Verzeichnis.',
      };
    const own = having(wanted);
    if (own.length > 0) return { ...entry, match: 'stelle', partners: own, note: null, nextStep: null };
    const alike = here.filter(({ institutionType }) => institutionType === stelle.type);
    if (alike.length > 0)
      return {
        ...entry,
        match: 'institutionsart',
        partners: alike,
        note: `Die Stelle „${stelle.label}“ ist in dieser Region nicht verzeichnet, wohl aber ein Partner derselben Art (${typeLabel(stelle, network)}).`,
      };
    const substitutes = instead.map((id) => ({ id, found: having(id) })).filter(({ found }) => found.length > 0);
    if (substitutes.length > 0)
      return {
        ...entry,
        match: 'vertretung',
        partners: [...new Set(substitutes.flatMap(({ found }) => found))],
        note: `${noPartner} Beratung und Begleitung ist hier dokumentiert für: ${substitutes.map(({ id }) => findStelle(network, id).label).join(', ')}.`,
      };
    return { ...entry, match: 'keiner', partners: [], note: noPartner };
  });
}

function typeLabel({ type }: Stelle, { institutionTypes }: Tables): string {
  return institutionTypes.find(({ id: typeId }) => typeId === type)?.label ?? type;
}

function list(values: readonly string[]): string {
  return values.map((value) => `„${value}“`).join(', ');
}
