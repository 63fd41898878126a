import Link from '@docusaurus/Link';
import { useDocsSidebar } from '@docusaurus/plugin-content-docs/client';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';
import styles from './Glossary.module.css';

/** All terms of the edition; letters and entries come from remark-glossary. */
export function Glossary({ letters = '', children }: { letters?: string; children?: ReactNode }): ReactNode {
  return (
    <>
      <nav aria-label="Buchstaben">
        <ul className={styles.letters}>
          {[...letters].map((letter) => (
            <li key={letter}>
              <a href={`#buchstabe-${letter.toLowerCase()}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </>
  );
}

export function GlossaryList({ children }: { children: ReactNode }): ReactNode {
  return <dl className={styles.list}>{children}</dl>;
}

type EntryProps = { id: string; term: string; also?: string; english: string; historical?: boolean; primer?: string; children: ReactNode };

export function GlossaryEntry({ id, term, also, english, historical = false, primer, children }: EntryProps): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <div className={styles.entry} id={id}>
      <dt>
        {term} {historical && <span className={styles.historical}>historisch</span>}
      </dt>
      <dd>
        {also !== undefined && <p className={styles.names}>auch: {also}</p>}
        {children}
        <p className={styles.names}>
          Englisch: <span lang="en">{english}</span>
          {primer !== undefined && <PrimerLink primer={primer} />}
        </p>
      </dd>
    </div>
  );
}

/** The area menu knows the primer of the reader's own edition, its title and its address. */
function PrimerLink({ primer }: { primer: string }): ReactNode {
  const page = useDocsSidebar()?.items.find((item) => item.type === 'link' && item.docId === `recht/${primer}`);
  if (page?.type !== 'link') return null;
  return (
    <>
      {' · '}mehr dazu:{' '}
      <Link to={page.href} autoAddBaseUrl={false}>
        {page.label}
      </Link>
    </>
  );
}
