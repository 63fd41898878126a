import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import { HtmlClassNameProvider } from '@docusaurus/theme-common';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { type ReactNode, useEffect } from 'react';
import { formatDate } from '../handbook/dates.ts';
import { PlainPage } from '../handbook/PlainPage.tsx';
import network from '../network/network.yaml';
import styles from './Comparison.module.css';
import type { Comparison, Counts, SectionDiff } from './compare.ts';
import { SectionText } from './SectionText.tsx';
import { countWords } from './words.ts';

const { version } = network.editions.history;

type Props = { slug: string; comparison: Comparison };

/** Both editions of one primer, section by section. */
export default function ComparisonPage({ slug, comparison }: Props): ReactNode {
  const { title, counts, sections, past, today } = comparison;
  const addresses = { past: `/${version}/recht/${slug}/`, today: `/recht/${slug}/` };
  const crumbs = [
    { label: 'Ausgaben', to: useBaseUrl('/ausgaben/') },
    { label: 'Vergleich', to: useBaseUrl('/ausgaben/vergleich/') },
  ];
  const changes = sections.find(({ id }) => id === `seit-${version}`);
  useOpenInPrint();
  return (
    <HtmlClassNameProvider className="comparison">
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <PlainPage
        title={`${title}: ${version} und heute im Vergleich`}
        description={`Der Primer „${title}“ in den Ausgaben ${version} und heute, Satz für Satz verglichen: was neu ist, was entfallen ist, was gleich blieb.`}
        crumbs={crumbs}
      >
        <CountList counts={counts} />
        <aside className={styles.warning} aria-label="Hinweis zum Vergleich">
          <p>
            <strong>Der Text von {version} ist historisch und nicht anzuwenden.</strong> Er steht hier nur zum Vergleich und ist überall als
            „{version}, historisch“ oder „entfallen“ bezeichnet. Diese Seite ist keine Rechtsberatung.
          </p>
        </aside>
        <p>
          Verglichen wird der Wortlaut des Handbuchs. Ein neuer Satz ist nicht immer neues Recht: Manches ist heute nur anders oder
          ausführlicher erklärt.
          {changes !== undefined && (
            <>
              {' '}
              Welche Änderungen im Recht belegt sind, mit Datum und Rechtsakt, steht im heutigen Primer unter{' '}
              <Link to={`${addresses.today}#${changes.id}`}>„{changes.title}“</Link>.
            </>
          )}
        </p>
        <dl className="facts">
          <dt>{version}, historisch</dt>
          <dd>
            <Link to={addresses.past}>
              {title}, Ausgabe {version}
            </Link>
            , Rechtsstand {formatDate(past.rechtsstand)}
          </dd>
          <dt>heute</dt>
          <dd>
            <Link to={addresses.today}>
              {title}, {network.editions.today.label}
            </Link>
            , Rechtsstand {formatDate(today.rechtsstand)}
            {today.checkedAt === null && ', fachlich noch nicht geprüft'}
          </dd>
        </dl>
        <Legend />
        <nav className={styles.contents} aria-labelledby="abschnitte">
          <p id="abschnitte">Abschnitte und was sich in ihnen geändert hat</p>
          <ul>
            {sections.map((section) => (
              <li key={section.id} className={section.depth === 3 ? styles.below : undefined}>
                <a href={`#${anchor(section)}`}>{section.title}</a> <small>{summary(section)}</small>
              </li>
            ))}
          </ul>
        </nav>
        {sections.map((section) => (
          <ComparedSection key={section.id} section={section} addresses={addresses} />
        ))}
      </PlainPage>
    </HtmlClassNameProvider>
  );
}

function CountList({ counts }: { counts: Counts }): ReactNode {
  return (
    <div className={styles.counts}>
      <ul aria-label="Zahl der Sätze">
        {countWords(counts, { all: true }).map(({ status, count, word }, index) => (
          <li key={status} className={styles[status]}>
            <strong>{count}</strong> {index === 0 ? `${count === 1 ? 'Satz' : 'Sätze'} ${word}` : word}
          </li>
        ))}
      </ul>
      <p>Die Zeile einer Tabelle zählt als ein Satz.</p>
    </div>
  );
}

function Legend(): ReactNode {
  return (
    <p className={styles.legend}>
      So lesen Sie den Vergleich: Wo sich einzelne Wörter geändert haben, stehen sie im Satz, etwa „nach{' '}
      <del>
        <span className={styles.tag}>entfallen</span>einem Jahr
      </del>{' '}
      <ins>
        <span className={styles.tag}>neu</span>drei Monaten
      </ins>
      “. Wo sich ein Abschnitt stark geändert hat, stehen beide Texte nebeneinander. Was gleich blieb, ist eingeklappt.
    </p>
  );
}

type Addresses = { past: string; today: string };

function ComparedSection({ section, addresses }: { section: SectionDiff; addresses: Addresses }): ReactNode {
  const Heading = section.depth === 2 ? 'h2' : 'h3';
  const id = anchor(section);
  const hash = section.id === '' ? '' : `#${section.id}`;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Heading id={id}>{section.title}</Heading>
      {section.pastTitle !== null && (
        <p className={styles.pastTitle}>
          {version}, historisch: „{section.pastTitle}“
        </p>
      )}
      <p className={styles.status}>
        <span>{summary(section)}</span>
        {section.in !== 'past' && (
          <Link to={`${addresses.today}${hash}`} data-print="no">
            heutige Ausgabe<span className="visuallyHidden"> (Abschnitt „{section.title}“)</span>
          </Link>
        )}
        {section.in !== 'today' && (
          <Link to={`${addresses.past}${hash}`} data-print="no">
            Ausgabe {version}
            <span className="visuallyHidden"> (Abschnitt „{section.pastTitle ?? section.title}“)</span>
          </Link>
        )}
      </p>
      <SectionText section={section} />
    </section>
  );
}

/** The introduction has no id in the editions. */
function anchor({ id }: SectionDiff): string {
  return id === '' ? 'einleitung' : id;
}

function summary({ in: where, counts, blocks }: SectionDiff): string {
  if (where === 'today') return `nur heute: ${countWords(counts)[0]?.count ?? 0} neu`;
  if (where === 'past') return `nur ${version}: ${countWords(counts)[0]?.count ?? 0} entfallen`;
  if (blocks.every(({ status }) => status === 'same')) return blocks.length === 0 ? 'siehe die Unterabschnitte' : 'unverändert';
  return countWords(counts)
    .map(({ count, word }) => `${count} ${word}`)
    .join(', ');
}

/** Where the style sheet cannot open what is folded, as in browsers before `::details-content`, this opens it for the print. */
function useOpenInPrint(): void {
  useEffect(() => {
    const opened: HTMLDetailsElement[] = [];
    const open = () => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>(`.${styles.fold}:not([open])`)) {
        details.open = true;
        opened.push(details);
      }
    };
    const close = () => {
      for (const details of opened.splice(0)) details.open = false;
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', close);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', close);
    };
  }, []);
}
