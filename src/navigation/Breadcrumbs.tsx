import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import styles from './Breadcrumbs.module.css';

export type Crumb = { label: string; to: string };

/** The way from the start page; the page itself is the h1 below and is not repeated. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }): ReactNode {
  return (
    <nav className={styles.crumbs} aria-label="Brotkrumen">
      <ol>
        <li>
          <Link to="/">Start</Link>
        </li>
        {crumbs.map(({ label, to }) => (
          <li key={to}>
            <Link to={to} autoAddBaseUrl={false}>
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
