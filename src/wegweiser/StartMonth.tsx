import { type ReactNode, useState } from 'react';
import styles from './OutcomeSheet.module.css';
import { type Contradiction, formatMonth } from './wegweiser.ts';

type Props = {
  /** The event that starts the waiting time, in the dative. */
  from: string;
  since: string | undefined;
  /** Month against which the start is held: the reader's, in the 2013 edition that of its Rechtsstand. */
  now: string;
  contradiction: Contradiction | undefined;
  earliest: string | undefined;
  isHistory: boolean;
  onSince: (month: string | undefined) => void;
};

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
const yearsOffered = 6;

/** Month and year as two lists: `<input type="month">` is a bare text field in Firefox and Safari. */
export function StartMonth({ from, since, now, contradiction, earliest, isHistory, onSince }: Props): ReactNode {
  const [half, setHalf] = useState({ year: '', month: '' });
  const [year = '', month = ''] = since?.split('-') ?? [half.year, half.month];
  const thisYear = Number(now.slice(0, 4));
  const years = Array.from({ length: yearsOffered }, (_, index) => String(thisYear - index));
  const choose = (next: { year: string; month: string }) => {
    const isWhole = next.year !== '' && next.month !== '';
    setHalf(isWhole ? { year: '', month: '' } : next);
    if (isWhole) onSince(`${next.year}-${next.month}`);
    else if (since !== undefined) onSince(undefined);
  };
  return (
    <fieldset className={styles.since} data-print="no">
      <legend>Seit wann? (freiwillig)</legend>
      <p>Gezählt wird ab {from}.</p>
      <label>
        <span>Monat</span>
        <select value={month} onChange={({ target }) => choose({ year, month: target.value })}>
          <option value="">bitte wählen</option>
          {months.map((each) => (
            <option key={each} value={each}>
              {formatMonth(`2000-${each}`).replace(' 2000', '')}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Jahr</span>
        <select value={year} onChange={({ target }) => choose({ year: target.value, month })}>
          <option value="">bitte wählen</option>
          {(year === '' || years.includes(year) ? years : [...years, year]).map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
      <div role="status">
        {contradiction !== undefined && (
          <p key={contradiction} className={styles.contradiction}>
            {contradictions(contradiction, isHistory ? now : undefined)}
          </p>
        )}
        {earliest !== undefined && (
          <p key={earliest}>
            <strong>Frühestens ab {formatMonth(earliest)}.</strong>
          </p>
        )}
      </div>
    </fieldset>
  );
}

function contradictions(kind: Contradiction, history: string | undefined): string {
  switch (kind) {
    case 'future':
      return history === undefined
        ? 'Dieser Monat liegt in der Zukunft. Bitte prüfen Sie die Angabe.'
        : `Dieser Monat liegt nach ${formatMonth(history)}, dem Stand dieser Ausgabe. Bitte prüfen Sie die Angabe.`;
    case 'longer':
      return 'Dieser Monat passt nicht zu Ihrer Antwort oben: Seither ist mehr Zeit vergangen. Bitte prüfen Sie beides.';
    case 'shorter':
      return 'Dieser Monat passt nicht zu Ihrer Antwort oben: Seither ist weniger Zeit vergangen. Bitte prüfen Sie beides.';
  }
}
