import { type ReactNode, useState } from 'react';

/** The address carries the answers, so whoever gets it sees the same result. */
export function CopyAddress(): ReactNode {
  const [said, setSaid] = useState('');
  // Absent where the site is served without https.
  if (navigator.clipboard === undefined) return null;
  const copy = () =>
    navigator.clipboard.writeText(window.location.href).then(
      () => setSaid('Adresse kopiert'),
      () => setSaid('Kopieren nicht möglich, bitte aus der Adresszeile nehmen'),
    );
  return (
    <>
      <button type="button" onClick={copy}>
        Adresse kopieren
      </button>
      <span role="status">{said !== '' && <span key={said}>{said}</span>}</span>
    </>
  );
}
