import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import { PlainPage } from '../handbook/PlainPage.tsx';
import styles from './Comparison.module.css';
import { ComparisonTable } from './ComparisonTables.tsx';
import type { Summary } from './summary.ts';

export default function ComparisonList({ summaries }: { summaries: Summary[] }): ReactNode {
  return (
    <PlainPage
      title="2013 und heute im Vergleich"
      description="Jeder Primer des Bereichs Recht in beiden Ausgaben, Satz für Satz verglichen: was neu ist, was entfallen ist, was gleich blieb."
      crumbs={[{ label: 'Ausgaben', to: useBaseUrl('/ausgaben/') }]}
    >
      <p>
        Jeder Primer aus dem Bereich Recht, den es in beiden Ausgaben gibt, ist hier Satz für Satz verglichen. Die Zahlen zählen Sätze; die
        Zeile einer Tabelle zählt als ein Satz.
      </p>
      <p>Ein neuer Satz ist nicht immer neues Recht: Manches ist heute nur anders oder ausführlicher erklärt.</p>
      <div className={styles.list}>
        <ComparisonTable summaries={summaries} />
      </div>
    </PlainPage>
  );
}
