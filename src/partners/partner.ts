import * as z from 'zod';
import { sourceSchema } from '../handbook/front-matter.ts';
import type { Network } from '../network/network.ts';
import type { Edition } from '../norms/citation.ts';
import { readPhone } from './phone.ts';

/**
 * Front matter of `partner/<slug>.mdx`. One file is one organisation in one edition; its slug is the file's name.
 * Dates are ISO dates of the calendar day or, where only month or year is known, their prefix. Today's edition
 * holds no person until somebody has confirmed the entry; the persons of the brochure stand in the 2013 edition.
 */
const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const day = z.iso.date();
const partialDate = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const asOf = z.string().refine((value) => partialDate.test(value), {
  error: ({ input }) => `Zeitangabe „${input}“, erwartet Jahr, Jahr und Monat oder Tag: "2013", "2013-01", "2013-01-31"`,
});

export const networkRoles = ['operativ', 'strategisch', 'koordination'] as const;
export const statuses = ['unbestaetigt', 'aktiv', 'beendet'] as const;

/** Why a person's name may stand here; `broschuere-2013`: published then, not asked again. */
export const bases = ['einwilligung', 'dienstliche-funktion', 'broschuere-2013'] as const;

const phone = z.string().refine((value) => readPhone(value) !== undefined, {
  error: ({ input }) => `Telefonnummer „${input}“, erwartet eine vollständige Nummer mit Vorwahl wie „0671 / 84 59 152“`,
});

const email = z.string().refine((value) => z.email().safeParse(value).success, {
  error: ({ input }) => `E-Mail „${input}“, erwartet eine Adresse wie „beratung@example.org“`,
});

const web = z.string().refine((value) => /^(https:\/\/)?[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(\/\S*)?$/.test(value), {
  error: ({ input }) => `Webadresse „${input}“, erwartet „www.example.org“ wie gedruckt oder „https://…“`,
});

/** Where an organisation is found. Number and mailbox here belong to the house, not to a person. */
const location = z.strictObject({
  id,
  street: text,
  postcode: z.string().refine((value) => /^\d{5}$/.test(value), {
    error: ({ input }) => `Postleitzahl „${input}“, erwartet fünf Ziffern in Anführungszeichen`,
  }),
  city: text,
  /** Ids of the regions this place works for. */
  regions: z.array(id).min(1),
  phones: z.array(phone).default([]),
  email: email.optional(),
});

const person = z.strictObject({
  honorific: text.optional(),
  givenName: text,
  familyName: text,
  /** Other spellings in the source, given name and family name. */
  alternateNames: z.array(text).default([]),
  basis: z.enum(bases),
});

/**
 * Whom to call. `function` is the source's word, „Ansprechperson“ where it has none. Numbers are the direct ones;
 * the mailbox is a personal one if a person is named. A new person gets a new id: withdrawals go by id.
 */
const contact = z.strictObject({
  id,
  function: text,
  /** The unit of the house, if it has several. */
  stelle: id.optional(),
  /** Id of a location of this organisation. */
  location: id,
  person: person.optional(),
  phones: z.array(phone).default([]),
  email: email.optional(),
});

const shape = z.strictObject({
  /** The name the organisation gives itself: title of its page. */
  organisation: text.max(110),
  /** For menus and tables. */
  shortName: text.max(40),
  /** Earlier names and other spellings of the source. */
  alternateNames: z.array(text).default([]),
  description: text.min(40).max(200),
  /** Ids of the units this organisation consists of, all of one institution type. */
  stellen: z.array(id).min(1),
  /** `from`, `until`: since and until when in this role; null where no source says so. */
  networkRole: z.strictObject({ role: z.enum(networkRoles), from: asOf.nullable(), until: asOf.nullable() }),
  locations: z.array(location).min(1),
  contacts: z.array(contact).min(1),
  /** Ids of topics.yaml. */
  services: z.array(id),
  web: z.array(web).default([]),
  sources: z.array(sourceSchema).min(1),
  /** State of the printed data. */
  asOf,
  /** Day on which the organisation itself last said that all of this is right; null: nobody has asked. */
  confirmedAt: day.nullable(),
  status: z.enum(statuses),
});

export type Partner = z.infer<typeof shape>;
export type Contact = Partner['contacts'][number];
export type Person = z.infer<typeof person>;
export type Location = Partner['locations'][number];

export const topicsSchema = z.strictObject({ schema: z.literal(1), topics: z.array(z.strictObject({ id, label: text })).min(1) });
export type Topic = z.infer<typeof topicsSchema>['topics'][number];

export type PartnerContext = {
  network: Pick<Network, 'regions' | 'stellen'>;
  topics: readonly Pick<Topic, 'id'>[];
  edition: Edition;
  /** ISO day on which the data is checked. */
  today: string;
};

/** The schema with everything that needs the network, the topics, the edition or the calendar. */
export function partnerSchema({ network, topics, edition, today }: PartnerContext): z.ZodType<Partner> {
  const ids = (entries: readonly { id: string }[]) => entries.map((entry) => entry.id);
  const own = network.stellen.filter(({ type }) => type !== 'ausserhalb');
  return shape.superRefine((partner, context) => {
    const report = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    const known = (what: string, value: string, expected: readonly string[], path: (string | number)[]) => {
      if (!expected.includes(value)) report(path, `${what} „${value}“, erwartet ${list(expected)}`);
    };
    partner.stellen.forEach((stelle, index) => {
      known('Unbekannte Stelle', stelle, ids(own), ['stellen', index]);
    });
    const types = new Set(own.filter((stelle) => partner.stellen.includes(stelle.id)).map(({ type }) => type));
    if (types.size > 1)
      report(['stellen'], `Stellen verschiedener Institutionsarten (${[...types].join(', ')}), erwartet eine Art je Partner`);
    partner.locations.forEach((place, index) => {
      place.regions.forEach((region, position) => {
        known('Unbekannte Region', region, ids(network.regions), ['locations', index, 'regions', position]);
      });
      const person = partner.contacts.find(
        (each) => each.person !== undefined && place.email !== undefined && isNamed(place.email, each.person),
      );
      if (person !== undefined)
        report(
          ['locations', index, 'email'],
          `Postfach „${place.email}“ trägt den Namen einer Person, erwartet beim Kontakt „${person.id}“`,
        );
    });
    partner.services.forEach((topic, index) => {
      known('Unbekanntes Thema', topic, ids(topics), ['services', index]);
    });
    for (const key of ['locations', 'contacts'] as const)
      partner[key].forEach((entry, index) => {
        if (partner[key].findIndex((each) => each.id === entry.id) < index)
          report([key, index, 'id'], `Kennung „${entry.id}“ steht zweimal in ${key}`);
      });
    partner.contacts.forEach((each, index) => {
      known('Unbekannter Standort', each.location, ids(partner.locations), ['contacts', index, 'location']);
      if (each.stelle !== undefined) known('Unbekannte Stelle', each.stelle, partner.stellen, ['contacts', index, 'stelle']);
      if (edition === 'today' && each.person?.basis === 'broschuere-2013')
        report(
          ['contacts', index, 'person', 'basis'],
          'Person mit der Grundlage „broschuere-2013“ in der heutigen Ausgabe, erwartet nur in der Ausgabe 2013 oder „einwilligung“, „dienstliche-funktion“',
        );
      if (edition === 'today' && each.person !== undefined && partner.confirmedAt === null)
        report(['contacts', index, 'person'], 'Person in einem nicht bestätigten Eintrag, erwartet erst confirmedAt, dann den Namen');
    });
    if (partner.confirmedAt !== null && partner.confirmedAt > today)
      report(['confirmedAt'], `Bestätigt am ${partner.confirmedAt}, das liegt in der Zukunft, erwartet höchstens ${today}`);
    if (partner.confirmedAt !== null && edition === '2013')
      report(['confirmedAt'], `Bestätigt am ${partner.confirmedAt}, erwartet null: die Ausgabe 2013 ist Geschichte`);
    if ((partner.status === 'unbestaetigt') !== (partner.confirmedAt === null))
      report(
        ['status'],
        `Status „${partner.status}“ passt nicht zu confirmedAt ${partner.confirmedAt}, erwartet „unbestaetigt“ genau bei null`,
      );
  });
}

/** Which partner a file describes, if it is one: `docs/partner/<slug>.mdx` or the same page of another edition, under any root. */
export function partnerPlace(path: string): { edition: Edition; slug: string } | undefined {
  const found = /(?:^|\/)(docs|versioned_docs\/version-2013)\/partner\/([^/]+)\.mdx?$/.exec(path.replaceAll('\\', '/'));
  if (found === null || found[2] === 'index') return undefined;
  return { edition: found[1] === 'docs' ? 'today' : '2013', slug: found[2] };
}

export function fullName({ honorific, givenName, familyName }: Pick<Person, 'honorific' | 'givenName' | 'familyName'>): string {
  return [honorific, givenName, familyName].filter(Boolean).join(' ');
}

/** Whether an id or the local part of a mailbox gives a person's family name away. */
export function isNamed(address: string, { familyName }: Pick<Person, 'familyName'>): boolean {
  return `-${fold(address.split('@')[0])}-`.includes(`-${fold(familyName)}-`);
}

/** Words of a name or address, as addresses write them: „erzberger-ries“, „mueller“. */
function fold(name: string): string {
  const letters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
  return name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => letters[letter])
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');
}

function list(values: readonly string[]): string {
  return values.map((value) => `„${value}“`).join(', ');
}
