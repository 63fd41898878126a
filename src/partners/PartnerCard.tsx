import Link from '@docusaurus/Link';
import type { CSSProperties, ReactNode } from 'react';
import { InstitutionSign } from '../network/InstitutionSign.tsx';
import network from '../network/network.yaml';
import { partnerAddress } from './address.ts';
import styles from './PartnerCard.module.css';
import type { PartnerView } from './publish.ts';
import { MailLink, PersonName, PhoneLink } from './Reach.tsx';
import { describeRole, describeState } from './state.ts';

type Props = {
  partner: PartnerView;
  /** Shows only the locations that work for this region. */
  region?: string;
  as?: 'h2' | 'h3' | 'h4';
};

/** One partner in a list: sign, name, whom to call, where, and how far the entry can be trusted. */
export function PartnerCard({ partner, region, as: Heading = 'h3' }: Props): ReactNode {
  const { edition, organisation } = partner;
  const locations = partner.locations.filter(({ regions }) => region === undefined || regions.includes(region));
  const contacts = partner.contacts.filter(({ location }) => locations.some(({ id }) => id === location));
  const mails = [...new Set([...locations, ...contacts].flatMap(({ email }) => (email === undefined ? [] : [email])))];
  const unit = (stelle: string | undefined) => network.stellen.find(({ id }) => id === stelle)?.label;
  return (
    <article className={styles.card} style={{ '--linie': `var(--${partner.institutionType})` } as CSSProperties}>
      <p className={styles.kind}>
        <InstitutionSign type={partner.institutionType} />
        <span>
          {[typeLabel(partner), regionLabel(region === undefined ? partner.regions : [region]), describeRole(partner.networkRole)].join(
            ' · ',
          )}
        </span>
      </p>
      <Heading className={styles.name}>
        <Link to={partnerAddress(partner)}>{organisation}</Link>
      </Heading>
      <dl className={styles.facts}>
        {contacts.some(({ person }) => person !== undefined) && <dt>Kontakt</dt>}
        {contacts.map(
          ({ id, person }) =>
            person !== undefined && (
              <dd key={id}>
                <PersonName person={person} />
              </dd>
            ),
        )}
        <dt>Telefon</dt>
        {locations
          .flatMap(({ phones }) => phones)
          .map((phone) => (
            <dd key={phone.e164}>
              <PhoneLink phone={phone} edition={edition} />
            </dd>
          ))}
        {contacts.flatMap(({ id, phones, stelle }) =>
          phones.map((phone) => (
            <dd key={id + phone.e164}>
              <PhoneLink phone={phone} edition={edition} />
              {partner.stellen.length > 1 && stelle !== undefined && <span className={styles.unit}> {unit(stelle)}</span>}
            </dd>
          )),
        )}
        {[...locations, ...contacts].every(({ phones }) => phones.length === 0) && (
          <dd className={styles.none}>keine Nummer in der Quelle</dd>
        )}
        {mails.length > 0 && <dt>E-Mail</dt>}
        {mails.map((email) => (
          <dd key={email}>
            <MailLink email={email} />
          </dd>
        ))}
        <dt>Anschrift</dt>
        {locations.map(({ id, street, postcode, city }) => (
          <dd key={id}>
            {street}, {postcode} {city}
          </dd>
        ))}
      </dl>
      <p className={styles.state}>{describeState(partner)}</p>
    </article>
  );
}

export function typeLabel({ institutionType }: PartnerView): string {
  return network.institutionTypes.find(({ id }) => id === institutionType)?.label ?? institutionType;
}

export function regionLabel(regions: readonly string[]): string {
  return network.regions
    .filter(({ id }) => regions.includes(id))
    .map(({ label }) => label)
    .join(' und ');
}
