import type { ReactNode } from 'react';
import styles from './InstitutionSign.module.css';
import type { InstitutionTypeId, Shape } from './network.ts';
import network from './network.yaml';
import { findStelle } from './stellen.ts';

export const signPaths: Record<Shape, string> = {
  square: 'M2.5 2.5h11v11h-11z',
  circle: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 1 1 8 1.8z',
  diamond: 'M8 .8 15.2 8 8 15.2.8 8z',
  triangle: 'M8 1.6 15.2 14H.8z',
  hexagon: 'M4.4 1.6h7.2L15.2 8l-3.6 6.4H4.4L.8 8z',
};

/** The sign of an institution type. Decorative: its name always stands beside it. */
export function InstitutionSign({ type }: { type: InstitutionTypeId }): ReactNode {
  const found = network.institutionTypes.find(({ id }) => id === type);
  return (
    <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden="true" focusable="false" style={{ color: `var(--${type})` }}>
      {found && <path d={signPaths[found.shape]} fill="currentColor" />}
    </svg>
  );
}

/** Sign and name of a Stelle; the children replace the general name by a printed one. */
export function Institution({ of, children }: { of: string; children?: ReactNode }): ReactNode {
  const stelle = findStelle(network, of);
  return (
    <span className={styles.institution}>
      {stelle.type === 'ausserhalb' ? <span className={styles.outside} aria-hidden="true" /> : <InstitutionSign type={stelle.type} />}
      <span>{children ?? stelle.label}</span>
    </span>
  );
}

/** What each sign stands for. */
export function InstitutionLegend(): ReactNode {
  return (
    <ul className={styles.legend}>
      {network.institutionTypes.map(({ id, label }) => (
        <li key={id}>
          <InstitutionSign type={id} /> {label}
        </li>
      ))}
    </ul>
  );
}
