import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { PlainPage } from '../handbook/PlainPage.tsx';
import styles from './SiteMapPage.module.css';
import type { Section } from './site-map.ts';

type Props = { sections: Section[]; editions: { label: string; sections: Section[] }[] };

export default function SiteMapPage({ sections, editions }: Props): ReactNode {
  return (
    <PlainPage title="Alle Seiten" description="Jede Seite dieser Site auf einen Blick, nach Bereichen geordnet, in beiden Ausgaben.">
      <p>Jede Seite dieser Site, nach Bereichen geordnet.</p>
      <SectionList sections={sections} />
      {editions.map(({ label, sections }) => (
        <section key={label}>
          <h2 className={styles.edition}>Ausgabe: {label}</h2>
          <p>Nur zum Nachlesen: Diese Seiten geben den Stand von damals wieder.</p>
          <SectionList sections={sections} level="h3" />
        </section>
      ))}
    </PlainPage>
  );
}

function SectionList({ sections, level: Heading = 'h2' }: { sections: Section[]; level?: 'h2' | 'h3' }): ReactNode {
  return (
    <div className={styles.sections}>
      {sections.map(({ title, path, pages }) => (
        <section key={path ?? title}>
          <Heading className={styles.title}>{path === undefined ? title : <Link to={path}>{title}</Link>}</Heading>
          <ul>
            {pages.map((page) => (
              <li key={page.path}>
                <Link to={page.path}>{page.title}</Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
