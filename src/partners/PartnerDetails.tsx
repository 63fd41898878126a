import Link from '@docusaurus/Link';
import type { CSSProperties, ReactNode } from 'react';
import { Institution, InstitutionSign } from '../network/InstitutionSign.tsx';
import network from '../network/network.yaml';
import { partnerAddress } from './address.ts';
import { regionLabel, typeLabel } from './PartnerCard.tsx';
import styles from './PartnerDetails.module.css';
import type { ContactView, PartnerView, PhoneView } from './publish.ts';
import { MailLink, PersonName, PhoneLink } from './Reach.tsx';
import { basisLabels, describeRole, describeState, formatAsOf } from './state.ts';

/** Whom to reach at one partner, above the text of its page. `personsIn2013`: whether the 2013 edition may name persons. */
export function PartnerDetails({ partner, personsIn2013 }: { partner: PartnerView; personsIn2013: boolean }): ReactNode {
  const { edition, contacts, locations } = partner;
  const persons = contacts.flatMap(({ person }) => (person === undefined ? [] : [person]));
  const reachable = contacts.filter((contact) => contact.person !== undefined || contact.phones.length > 0 || contact.email !== undefined);
  return (
    <section className={styles.details} aria-label="Kontakt" style={{ '--linie': `var(--${partner.institutionType})` } as CSSProperties}>
      <p className={styles.kind}>
        <InstitutionSign type={partner.institutionType} />
        <span>{[typeLabel(partner), regionLabel(partner.regions), describeRole(partner.networkRole)].join(' · ')}</span>
      </p>
      <p className={styles.state}>{describeState(partner)}</p>
      <dl className={styles.facts}>
        {locations.map((place) => (
          <div key={place.id}>
            <dt>{locations.length > 1 ? `Standort ${place.city}` : 'Anschrift'}</dt>
            <dd>
              {place.street}, {place.postcode} {place.city}
            </dd>
            <Reach {...place} partner={partner} />
          </div>
        ))}
        {reachable.map((contact) => (
          <div key={contact.id}>
            <dt>{contactLabel(contact, partner)}</dt>
            {contact.person !== undefined && (
              <dd>
                <PersonName person={contact.person} />
              </dd>
            )}
            <Reach {...contact} partner={partner} />
          </div>
        ))}
        {[...locations, ...contacts].every(({ phones }) => phones.length === 0) && (
          <div>
            <dt>Telefon</dt>
            <dd>keine Nummer in der Quelle</dd>
          </div>
        )}
        <div>
          <dt>{partner.stellen.length > 1 ? 'Beteiligte Stellen' : 'Stelle'}</dt>
          {partner.stellen.map((stelle) => (
            <dd key={stelle}>
              <Institution of={stelle} />
            </dd>
          ))}
        </div>
        {partner.services.length > 0 && (
          <div>
            <dt>Themen</dt>
            <dd>{partner.services.map(({ label }) => label).join(' · ')}</dd>
          </div>
        )}
        {partner.web.length > 0 && (
          <div>
            <dt>Web ({formatAsOf(partner.asOf)})</dt>
            {partner.web.map((address) => (
              <dd key={address}>
                {partner.confirmedAt !== null && address.startsWith('https:') ? <a href={address}>{address}</a> : address}
              </dd>
            ))}
          </div>
        )}
        {partner.alternateNames.length > 0 && (
          <div>
            <dt>Auch genannt</dt>
            {partner.alternateNames.map((name) => (
              <dd key={name}>{name}</dd>
            ))}
          </div>
        )}
      </dl>
      {persons.length > 0 && (
        <p className={styles.basis}>Namen: {[...new Set(persons.map(({ basis }) => basisLabels[basis]))].join('; ')}.</p>
      )}
      {edition === 'today' && partner.confirmedAt === null && personsIn2013 && (
        <p className={styles.basis}>
          <Link to={partnerAddress({ ...partner, edition: '2013' })}>Ansprechpersonen von 2013</Link> stehen in der historischen Ausgabe:{' '}
          {basisLabels['broschuere-2013']}.
        </p>
      )}
    </section>
  );
}

function Reach({ phones, email, partner }: { phones: PhoneView[]; email?: string; partner: PartnerView }): ReactNode {
  return (
    <>
      {phones.map((phone) => (
        <dd key={phone.e164}>
          <PhoneLink phone={phone} edition={partner.edition} />
          {partner.edition === 'today' && partner.confirmedAt === null && (
            <span className={styles.printed}>
              {' '}
              (gedruckt {formatAsOf(partner.asOf)}: {phone.printed})
            </span>
          )}
          {phone.expectedAreaCode !== undefined && (
            <span className={styles.printed}>
              {' '}
              Die Vorwahl passt nicht zum Ort (erwartet {phone.expectedAreaCode}); sie steht so in der Quelle und ist nicht geändert.
            </span>
          )}
        </dd>
      ))}
      {email !== undefined && (
        <dd>
          <MailLink email={email} />
        </dd>
      )}
    </>
  );
}

/** The function, and the unit and town where the house has several. */
function contactLabel({ function: role, stelle, location }: ContactView, { stellen, locations }: PartnerView): string {
  const unit = network.stellen.find(({ id }) => id === stelle)?.label;
  const city = locations.length > 1 ? locations.find(({ id }) => id === location)?.city : undefined;
  return [role, stellen.length > 1 && unit !== role ? unit : undefined, city].filter((part) => part !== undefined).join(', ');
}
