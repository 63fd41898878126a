import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import styles from '../../../handbook/PlainPage.module.css';
import { useMenu } from '../../../navigation/useMenu.tsx';

export default function NotFoundContent(): ReactNode {
  const { questions, ways } = useMenu();
  return (
    <main className={styles.page}>
      <h1>Diese Seite gibt es hier nicht</h1>
      <div className={styles.prose}>
        <p>
          Vielleicht hat sich die Adresse vertippt, oder die Seite ist umgezogen. Ein Blick in die{' '}
          <Link to="/inhalt/">Liste aller Seiten</Link> hilft meist weiter.
        </p>
        <h2>Oft gesucht</h2>
        <ul>
          {[...questions, ...ways].map(({ to, label, text }) => (
            <li key={to + label}>
              <Link to={to}>{label}</Link>: {text}
            </li>
          ))}
        </ul>
      </div>
    </main>
  );
}
