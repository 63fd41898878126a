import Link from '@docusaurus/Link';
import { useActivePlugin, useDoc, useDocsSidebar, useDocsVersion } from '@docusaurus/plugin-content-docs/client';
import MDXContent from '@theme/MDXContent';
import type { ReactNode } from 'react';
import { ComparisonLink } from '../comparison/ComparisonLink.tsx';
import { Breadcrumbs, type Crumb } from '../navigation/Breadcrumbs.tsx';
import { useEditions } from '../navigation/Edition.tsx';
import network from '../network/network.yaml';
import { PartnerDetails } from '../partners/PartnerDetails.tsx';
import type { PartnerHead } from '../partners/publish.ts';
import { isUnchecked } from '../review/due.ts';
import { FreshnessNote } from '../review/FreshnessNote.tsx';
import { Contents } from './Contents.tsx';
import { formatDate } from './dates.ts';
import type { FrontMatter } from './front-matter.ts';
import styles from './HandbookPage.module.css';
import { SourcesAndState } from './SourcesAndState.tsx';

/** One page of the handbook: way, banner of the edition, title, contents, text, sources and state, neighbours. */
export function HandbookPage({ children }: { children: ReactNode }): ReactNode {
  const { metadata, toc, frontMatter } = useDoc();
  const { sources, rechtsstand, checkedAt, checkedBy, nextReview, validUntil } = frontMatter as unknown as FrontMatter;
  const { partner, personsIn2013 } = frontMatter as unknown as Partial<PartnerHead>;
  const { label } = useDocsVersion();
  const historical = useIsHistorical();
  const isHandbook = useActivePlugin()?.pluginId === 'default';
  return (
    <main className={styles.page} data-historical={historical ? '' : undefined}>
      {historical && <HistoricalBanner />}
      <article className={styles.article}>
        <header className={styles.head}>
          <Breadcrumbs crumbs={useCrumbs()} />
          <h1>{metadata.title}</h1>
          {rechtsstand !== undefined && (
            <p className={styles.state}>
              Rechtsstand {formatDate(rechtsstand)}
              {isUnchecked({ rechtsstand, checkedAt }) && ' · aus dem Gesetzestext erarbeitet, fachlich noch nicht geprüft'}
              {checkedAt && ` · fachlich geprüft am ${formatDate(checkedAt)}`}
              {historical && ' · Links auf Paragrafen öffnen den heutigen Text'}
            </p>
          )}
          <FreshnessNote permalink={metadata.permalink} {...{ nextReview, validUntil }} />
        </header>
        {toc.length > 1 && (
          <nav className={styles.toc} aria-labelledby="auf-dieser-seite">
            <p id="auf-dieser-seite">Auf dieser Seite</p>
            <Contents toc={toc} />
          </nav>
        )}
        <div className={styles.text}>
          {partner !== undefined && <PartnerDetails partner={partner} personsIn2013={personsIn2013 === true} />}
          <MDXContent>{children}</MDXContent>
          {isHandbook && <ComparisonLink />}
          <SourcesAndState
            sources={sources}
            edition={isHandbook ? label : undefined}
            {...{ rechtsstand, checkedAt, checkedBy, nextReview, validUntil }}
          />
          <Neighbours />
        </div>
      </article>
    </main>
  );
}

function useIsHistorical(): boolean {
  return useDocsVersion().version === network.editions.history.version;
}

function useCrumbs(): Crumb[] {
  const { metadata } = useDoc();
  const historical = useIsHistorical();
  const edition = useEditions().find(({ current }) => current);
  const area = useDocsSidebar()?.items.find((item) => item.type === 'link');
  return [
    ...(historical && edition !== undefined && metadata.slug !== '/'
      ? [{ label: `Ausgabe ${network.editions.history.version}`, to: edition.home }]
      : []),
    ...(area?.type === 'link' && area.docId !== metadata.id ? [{ label: area.label, to: area.href }] : []),
  ];
}

function HistoricalBanner(): ReactNode {
  const today = useEditions().find(({ name }) => name === 'current');
  return (
    <aside className={styles.banner} aria-label="Hinweis zur Ausgabe">
      <p>
        <strong>Historischer Stand {network.editions.history.date}, nicht anwenden.</strong> Recht, Zuständigkeiten und Kontakte haben sich
        seither geändert.
      </p>
      {today !== undefined && (
        <p data-print="no">
          <Link to={today.to} autoAddBaseUrl={false}>
            {today.samePage ? `Diese Seite im ${today.label}` : `Zum Handbuch im ${today.label}`}
          </Link>
        </p>
      )}
    </aside>
  );
}

function Neighbours(): ReactNode {
  const { previous, next } = useDoc().metadata;
  if (previous === undefined && next === undefined) return null;
  return (
    <nav className={styles.neighbours} aria-label="Vorige und nächste Seite">
      {previous && (
        <Link to={previous.permalink} autoAddBaseUrl={false}>
          <span>Vorige Seite</span>
          {previous.title}
        </Link>
      )}
      {next && (
        <Link to={next.permalink} autoAddBaseUrl={false} className={styles.next}>
          <span>Nächste Seite</span>
          {next.title}
        </Link>
      )}
    </nav>
  );
}
