import { fullName, type Partner } from './partner.ts';
import { type Publication, publish } from './publish.ts';

/** A contact with a name, as prose may mention it. */
export type ContactName = {
  id: string;
  familyNames: string[];
  /** Every full spelling; none if the person is not published. */
  spellings: string[];
};

export const withheld = '[Name nicht veröffentlicht]';

/** The persons of the directory, from the partners of the 2013 edition. */
export function contactNames(partners: readonly Partner[], publication: Omit<Publication, 'edition'>): ContactName[] {
  return partners.flatMap((partner) => {
    const published = publish(partner, { ...publication, edition: '2013' });
    return partner.contacts.flatMap(({ id, person }, index): ContactName[] => {
      if (person === undefined) return [];
      const shown = published.contacts[index].person;
      return [
        {
          id,
          familyNames: [person.familyName, ...person.alternateNames.map((name) => name.split(' ').at(-1) ?? name)],
          spellings: shown === undefined ? [] : [fullName(shown), ...shown.alternateNames],
        },
      ];
    });
  });
}

/** What `<ContactName id="…" />` prints; with `variants` every spelling of the source. */
export function printName(name: ContactName, variants: boolean): string {
  const [first, ...others] = name.spellings;
  if (first === undefined) return withheld;
  return variants && others.length > 0 ? `${first} (auch „${others.join('“, „')}“)` : first;
}

export type FoundName = { id: string; name: string; index: number };

/** Finds family names of the directory in a text, with the contact's id and the place in the text. */
export function nameFinder(names: readonly ContactName[]): (text: string) => FoundName[] {
  const idOf = new Map(names.flatMap(({ id, familyNames }) => familyNames.map((name) => [name, id] as const)));
  if (idOf.size === 0) return () => [];
  const pattern = new RegExp(`(?<![\\p{L}-])(${[...idOf.keys()].join('|')})s?(?![\\p{L}-])`, 'gu');
  return (text) => [...text.matchAll(pattern)].map(({ 0: name, 1: bare, index }) => ({ id: idOf.get(bare) ?? '', name, index }));
}
