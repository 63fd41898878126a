import { Fragment, type ReactNode } from 'react';
import type { Edition } from '../norms/citation.ts';
import type { ContactView, PhoneView } from './publish.ts';

/** A number to call: as printed in the 2013 edition, set after DIN 5008 in today's. */
export function PhoneLink({ phone, edition }: { phone: PhoneView; edition: Edition }): ReactNode {
  return <a href={`tel:${phone.e164}`}>{(edition === '2013' ? phone.printed : phone.din5008).replaceAll(' ', '\u00a0')}</a>;
}

/** May break after the at sign and before the dots, never needs a scroll bar. */
export function MailLink({ email }: { email: string }): ReactNode {
  const [local, host] = email.split('@');
  return (
    <a href={`mailto:${email}`}>
      {local}
      <wbr />@
      {host.split('.').map((label, index) => (
        <Fragment key={label}>
          {index > 0 && (
            <>
              <wbr />.
            </>
          )}
          {label}
        </Fragment>
      ))}
    </a>
  );
}

/** The name, with the other spellings of the source. */
export function PersonName({ person }: { person: NonNullable<ContactView['person']> }): ReactNode {
  return (
    <>
      {person.name}
      {person.alternateNames.length > 0 && <> (auch „{person.alternateNames.join('“, „')}“)</>}
    </>
  );
}
