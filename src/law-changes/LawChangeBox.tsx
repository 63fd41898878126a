import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import styles from './LawChangeBox.module.css';
import { BeforeAfter } from './LawChanges.tsx';
import { formatPeriod } from './period.ts';
import type { ShownChange } from './prepare.ts';

/** What an entry in Aktuelles tells, in short. The first change gives the entry its date. `data` comes from the build. */
export function LawChangeBox({ data }: { data: ShownChange[] }): ReactNode {
  const [{ date }] = data;
  return (
    <aside className={styles.box} aria-labelledby="vorher-nachher">
      <p id="vorher-nachher" className={styles.name}>
        Vorher und nachher
      </p>
      <ul>
        {data.map((change) => (
          <li key={change.id}>
            <p className={styles.title}>
              <Link to={`/recht/aenderungen/#${change.id}`}>{change.title}</Link>
              {formatPeriod(change) !== formatPeriod({ date }) && <small>{formatPeriod(change)}</small>}
            </p>
            <BeforeAfter before={change.before} after={change.after} />
          </li>
        ))}
      </ul>
      <p className={styles.since} data-print="no">
        <Link to={`/recht/aenderungen/?seit=${date}`}>Alle Änderungen seit diesem Tag</Link>
      </p>
    </aside>
  );
}
