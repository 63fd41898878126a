import type { ReactNode } from 'react';
import data from './network.yaml?operator';

/** What the operator has said about itself; what nobody has said yet is shown as just that. */
const { operator, hosting, licences } = data;

function Fact({ label, value }: { label: string; value: string | number | null }): ReactNode {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value ?? <em>noch nicht angegeben</em>}</dd>
    </>
  );
}

const address = [operator.street, [operator.postcode, operator.city].filter(Boolean).join(' ')].filter(Boolean).join(', ') || null;

export function Imprint(): ReactNode {
  return (
    <dl className="facts">
      <Fact label="Betreiber" value={operator.name} />
      <Fact label="Rechtsform" value={operator.legalForm} />
      <Fact label="Vertreten durch" value={operator.representedBy} />
      <Fact label="Anschrift" value={address} />
      <Fact label="Telefon" value={operator.phone} />
      <Fact label="E-Mail" value={operator.email} />
      <Fact label="Registereintrag" value={operator.register} />
      <Fact label="Redaktionell verantwortlich" value={operator.editor} />
    </dl>
  );
}

export function Hosting(): ReactNode {
  return (
    <dl className="facts">
      <Fact label="Hoster" value={hosting.provider} />
      <Fact label="Land des Servers" value={hosting.country} />
      <Fact label="Löschfrist der Protokolle" value={hosting.logRetentionDays === null ? null : `${hosting.logRetentionDays} Tage`} />
    </dl>
  );
}

export function DataProtectionContact(): ReactNode {
  return (
    <dl className="facts">
      <Fact label="Verantwortlich" value={operator.name} />
      <Fact label="Anschrift" value={address} />
      <Fact label="E-Mail" value={operator.email} />
      <Fact label="Datenschutzbeauftragte" value={operator.dataProtectionOfficer} />
      <Fact label="Aufsichtsbehörde" value={operator.supervisoryAuthority} />
    </dl>
  );
}

export function AccessibilityContact(): ReactNode {
  return (
    <dl className="facts">
      <Fact label="Barrieren melden bei" value={operator.accessibilityContact} />
      <Fact label="E-Mail" value={operator.email} />
      <Fact label="Telefon" value={operator.phone} />
    </dl>
  );
}

export function Licences(): ReactNode {
  return (
    <dl className="facts">
      <Fact label="Programmcode" value={licences.code?.name ?? null} />
      <Fact label="Texte" value={licences.content?.name ?? null} />
      <Fact label="Schrift" value={licences.font.name} />
    </dl>
  );
}
