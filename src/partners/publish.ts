import type { Source } from '../handbook/front-matter.ts';
import type { InstitutionTypeId, Network } from '../network/network.ts';
import type { Edition } from '../norms/citation.ts';
import { type Contact, fullName, type Location, type Partner, type Person, type Topic } from './partner.ts';
import { areaCodeOf, type Phone, readPhone } from './phone.ts';

export type Publication = {
  edition: Edition;
  /** Ids of contacts who have withdrawn. */
  withdrawn: readonly string[];
  /** Whether persons known from the brochure alone are shown in the 2013 edition. */
  showPersons: boolean;
};

/**
 * What of a partner may leave the project. A contact who has withdrawn keeps only the function. A person who may not
 * be shown goes together with the personal mailbox; the printed number stays.
 */
export function publish(partner: Partner, publication: Publication): Partner {
  return { ...partner, contacts: partner.contacts.map((contact) => publishContact(contact, partner, publication)) };
}

function publishContact(contact: Contact, partner: Partner, publication: Publication): Contact {
  if (publication.withdrawn.includes(contact.id)) {
    const { person: _person, email: _email, ...rest } = contact;
    return { ...rest, phones: [] };
  }
  if (contact.person === undefined || mayShow(contact.person, partner, publication)) return contact;
  const { person: _person, email: _email, ...rest } = contact;
  return rest;
}

function mayShow({ basis }: Person, { confirmedAt }: Partner, { edition, showPersons }: Publication): boolean {
  if (basis === 'broschuere-2013') return edition === '2013' && showPersons;
  return edition === '2013' || confirmedAt !== null;
}

/** A partner as pages, exports and lists use it: published, with everything computed that is not in the file. */
export type PartnerView = Omit<Partner, 'locations' | 'contacts' | 'services' | 'sources' | 'description'> & {
  slug: string;
  edition: Edition;
  institutionType: InstitutionTypeId;
  /** Ids of all regions its locations work for. */
  regions: string[];
  locations: (Omit<Location, 'phones'> & { phones: PhoneView[] })[];
  contacts: ContactView[];
  services: Topic[];
};

export type ContactView = Omit<Contact, 'phones' | 'person'> & {
  phones: PhoneView[];
  person?: Pick<Person, 'honorific' | 'givenName' | 'familyName' | 'alternateNames' | 'basis'> & { name: string };
};

/** `expectedAreaCode`: set where the printed area code does not fit the place. */
export type PhoneView = Phone & { expectedAreaCode?: string };

type Tables = { network: Pick<Network, 'stellen' | 'areaCodes'>; topics: readonly Topic[] };

/** `partner` must be published already. */
export function toView(partner: Partner, { slug, edition }: { slug: string; edition: Edition }, { network, topics }: Tables): PartnerView {
  const { locations, contacts, services, sources: _sources, description: _description, ...rest } = partner;
  const cityOf = (locationId: string) => locations.find(({ id }) => id === locationId)?.city ?? '';
  return {
    ...rest,
    slug,
    edition,
    institutionType: institutionTypeOf(partner, network),
    services: topics.filter(({ id }) => services.includes(id)),
    regions: [...new Set(locations.flatMap(({ regions }) => regions))],
    locations: locations.map(({ phones, ...place }) => ({
      ...place,
      phones: phones.map((printed) => phoneView(printed, place.city, network)),
    })),
    contacts: contacts.map(({ phones, person, ...contact }) => ({
      ...contact,
      ...(person && { person: { ...person, name: fullName(person) } }),
      phones: phones.map((printed) => phoneView(printed, cityOf(contact.location), network)),
    })),
  };
}

export function institutionTypeOf({ stellen }: Pick<Partner, 'stellen'>, network: Pick<Network, 'stellen'>): InstitutionTypeId {
  const found = network.stellen.find(({ id }) => id === stellen[0]);
  if (found === undefined || found.type === 'ausserhalb') throw new Error(`Stelle „${stellen[0]}“ gehört zu keiner Institutionsart`);
  return found.type;
}

function phoneView(printed: string, city: string, { areaCodes }: Pick<Network, 'areaCodes'>): PhoneView {
  const phone = readPhone(printed);
  if (phone === undefined) throw new Error(`Telefonnummer „${printed}“ ist nicht lesbar`);
  const expected = areaCodes[city];
  const mobile = /^01[567]/.test(phone.din5008);
  return expected === undefined || mobile || areaCodeOf(phone) === expected ? phone : { ...phone, expectedAreaCode: expected };
}

export type AreaCodeNotice = { slug: string; edition: Edition; printed: string; expectedAreaCode: string; city: string };

/** For the maintainer: printed numbers whose area code does not fit the place. Nothing is changed. */
export function areaCodeNotices(partners: readonly PartnerView[]): AreaCodeNotice[] {
  return partners.flatMap(({ slug, edition, locations, contacts }) => {
    const places = locations.map(({ city, phones }) => ({ city, phones }));
    const persons = contacts.map(({ location, phones }) => ({ city: locations.find(({ id }) => id === location)?.city ?? '', phones }));
    return [...places, ...persons].flatMap(({ city, phones }) =>
      phones.flatMap(({ printed, expectedAreaCode }) =>
        expectedAreaCode === undefined ? [] : [{ slug, edition, printed, expectedAreaCode, city }],
      ),
    );
  });
}

/**
 * Front matter of a partner's page as it goes to the browser: `partner` is all that the page shows of the directory.
 * `personsIn2013`: whether today's page may point to the persons of the 2013 edition.
 */
export type PartnerHead = {
  title: string;
  sidebar_label: string;
  description: string;
  noindex: true;
  sources: Source[];
  partner?: PartnerView;
  personsIn2013?: boolean;
};

export function partnerHead(
  partner: Partner,
  place: { slug: string; edition: Edition },
  publication: Publication,
  tables: Tables,
): PartnerHead {
  const { organisation, shortName, description, sources } = partner;
  return {
    title: organisation,
    sidebar_label: shortName,
    description,
    noindex: true,
    sources,
    partner: toView(publish(partner, publication), place, tables),
    personsIn2013: publication.showPersons,
  };
}
