import Link from '@docusaurus/Link';
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import type { ReactNode } from 'react';
import { useEditions } from '../navigation/Edition.tsx';
import styles from './ComparisonLink.module.css';
import { comparisonAddress, primerSlug } from './primer.ts';

/** Foot of a primer that both editions have: the way to their comparison. */
export function ComparisonLink(): ReactNode {
  const { metadata, frontMatter, toc } = useDoc();
  const slug = primerSlug({
    id: metadata.id,
    rechtsstand: (frontMatter as { rechtsstand?: string }).rechtsstand,
    headingIds: toc.map(({ id }) => id),
  });
  const inEveryEdition = useEditions().every(({ current, samePage }) => current || samePage);
  if (slug === undefined || !inEveryEdition) return null;
  return (
    <p className={styles.link} data-print="no">
      <Link to={comparisonAddress(slug)}>Diese Seite 2013 und heute im Vergleich</Link>
      <span>Satz für Satz: was neu ist, was entfallen ist, was gleich blieb</span>
    </p>
  );
}
