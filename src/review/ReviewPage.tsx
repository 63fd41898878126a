import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import { formatDate } from '../handbook/dates.ts';
import { PlainPage } from '../handbook/PlainPage.tsx';
import { Table } from '../handbook/Table.tsx';
import type { ReviewItem } from './freshness.ts';
import styles from './ReviewPage.module.css';
import { countsOf, type Entry, makeReport, type Report } from './report.ts';
import { useReviewData, useToday } from './useToday.tsx';
import { headlines, outlookOf } from './words.ts';

/** What is due, expired, touched by a change of the law, or not checked by anyone yet. */
export default function ReviewPage({ items }: { items: ReviewItem[] }): ReactNode {
  const today = useToday();
  const report = makeReport(items, today);
  return (
    <PlainPage
      title="Stand der Inhalte"
      description="Welche Inhalte abgelaufen, zur Prüfung fällig, von einer Rechtsänderung berührt oder fachlich noch nicht geprüft sind."
    >
      <p>
        Hier steht, worauf Sie sich nicht ohne Nachsehen stützen sollten. Grundlage sind die Angaben, die jede Seite über Rechtsstand und
        Prüfung macht. Seiten ohne solche Angaben kommen hier nicht vor.
      </p>
      <p>
        <strong>Stand dieser Liste: {formatDate(today)}</strong>
      </p>
      <Overview report={report} />
      <Expired entries={report.expired} />
      <Due entries={report.reviewDue} />
      <ChangedNorms entries={report.normChanged} />
      <Upcoming entries={report.upcoming} />
      <Unchecked items={report.unchecked} />
      <Files />
    </PlainPage>
  );
}

const anchors = {
  expired: 'abgelaufen',
  reviewDue: 'pruefung-faellig',
  normChanged: 'rechtsaenderungen',
  upcoming: 'termine',
  unchecked: 'ungeprueft',
} as const satisfies Record<keyof Report, string>;

const kinds = Object.keys(anchors) as (keyof Report)[];

function Overview({ report }: { report: Report }): ReactNode {
  const counts = countsOf(report);
  return (
    <ul className={styles.overview}>
      {kinds.map((kind) => (
        <li key={kind}>
          <a href={`#${anchors[kind]}`}>
            {headlines[kind]}: <strong>{counts[kind]}</strong>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Section({ kind, none, count, children }: { kind: keyof Report; none: string; count: number; children: ReactNode }): ReactNode {
  return (
    <section className={styles.section} aria-labelledby={anchors[kind]}>
      <h2 id={anchors[kind]}>{headlines[kind]}</h2>
      {count === 0 ? <p>{none}</p> : children}
    </section>
  );
}

function Expired({ entries }: { entries: Entry[] }): ReactNode {
  return (
    <Section kind="expired" none="Kein Inhalt ist über sein bekanntes Ende hinaus." count={entries.length}>
      <p>Das Ende der Geltung ist vorbei. Ob die Angaben noch stimmen, hat niemand bestätigt.</p>
      <Table>
        <thead>
          <tr>
            <th scope="col">Inhalt</th>
            <th scope="col">galt bis</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ item, day }) => (
            <tr key={item.path}>
              <td>
                <Place item={item} />
              </td>
              <td>{formatDate(day)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}

function Due({ entries }: { entries: Entry[] }): ReactNode {
  return (
    <Section kind="reviewDue" none="Kein vereinbarter Prüftermin ist verstrichen." count={entries.length}>
      <p>Der vereinbarte Tag der nächsten Prüfung ist da oder vorbei.</p>
      <Table>
        <thead>
          <tr>
            <th scope="col">Inhalt</th>
            <th scope="col">fällig seit</th>
            <th scope="col">zuletzt geprüft</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ item, day }) => (
            <tr key={item.path}>
              <td>
                <Place item={item} />
              </td>
              <td>{formatDate(day)}</td>
              <td>{item.checkedAt ? `${formatDate(item.checkedAt)}, ${item.checkedBy ?? ''}` : 'noch nie'}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}

function ChangedNorms({ entries }: { entries: Report['normChanged'] }): ReactNode {
  return (
    <Section
      kind="normChanged"
      none="Keine zitierte Norm ist als geändert eingetragen. Das heißt nur, dass niemand eine Änderung eingetragen hat."
      count={entries.length}
    >
      <p>Diese Normen haben seit dem Rechtsstand der Inhalte, die sie zitieren, einen neuen Wortlaut.</p>
      <Table>
        <thead>
          <tr>
            <th scope="col">Norm</th>
            <th scope="col">geändert zum</th>
            <th scope="col">Inhalte mit älterem Rechtsstand</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ norm, day, items }) => (
            <tr key={`${norm} ${day}`}>
              <th scope="row">{norm}</th>
              <td>{formatDate(day)}</td>
              <td>
                <List items={items} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}

function Upcoming({ entries }: { entries: Report['upcoming'] }): ReactNode {
  return (
    <Section kind="upcoming" none="Kein Termin ist eingetragen." count={entries.length}>
      <Table>
        <thead>
          <tr>
            <th scope="col">Tag</th>
            <th scope="col">Inhalt</th>
            <th scope="col">Was dann ist</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ item, day, term }) => (
            <tr key={`${item.path} ${outlookOf(term)}`}>
              <td>{formatDate(day)}</td>
              <td>
                <Place item={item} />
              </td>
              <td>{outlookOf(term)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}

function Unchecked({ items }: { items: ReviewItem[] }): ReactNode {
  const groups = [
    { title: 'Heutige Ausgabe', members: items.filter(({ edition }) => edition === 'today') },
    { title: 'Ausgabe 2013, historisch', members: items.filter(({ edition }) => edition === '2013') },
  ].filter(({ members }) => members.length > 0);
  return (
    <Section kind="unchecked" none="Jeder Inhalt, der eine fachliche Prüfung braucht, hat eine." count={items.length}>
      <p>
        Diese Inhalte sind aus dem Gesetzestext und den genannten Quellen erarbeitet. Niemand mit juristischem Fachwissen hat sie bisher
        durchgesehen.
      </p>
      <div className={styles.groups}>
        {groups.map(({ title, members }) => (
          <div key={title}>
            <h3>{title}</h3>
            <List items={members} />
          </div>
        ))}
      </div>
    </Section>
  );
}

function List({ items }: { items: ReviewItem[] }): ReactNode {
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.path}>
          <Place item={item} />
          {item.rechtsstand !== undefined && <span className={styles.stand}>Rechtsstand {formatDate(item.rechtsstand)}</span>}
        </li>
      ))}
    </ul>
  );
}

function Place({ item: { address, title, path } }: { item: ReviewItem }): ReactNode {
  if (address !== null) return <Link to={address}>{title}</Link>;
  return (
    <>
      {title} (<code>{path}</code>)
    </>
  );
}

function Files(): ReactNode {
  const { builtOn } = useReviewData();
  const json = useBaseUrl('/pflege/pflege.json');
  const atom = useBaseUrl('/pflege/atom.xml');
  return (
    <section className={styles.section} aria-labelledby="weiterverwenden">
      <Head>
        <link rel="alternate" type="application/atom+xml" title="Stand der Inhalte" href={atom} />
      </Head>
      <h2 id="weiterverwenden">Abonnieren und weiterverwenden</h2>
      <p>
        Dieselbe Liste gibt es zum Abonnieren als <a href={atom}>Atom-Feed</a> und für Programme als <a href={json}>JSON-Datei</a>. Beide
        sind vom {formatDate(builtOn)}; neu gerechnet werden sie, wenn die Site das nächste Mal gebaut wird.
      </p>
      <p>
        Wie eine Seite nach einer Prüfung bestätigt wird, steht unter <Link to="/mitmachen/pruefungen/#bestaetigen">Prüfungen</Link>.
      </p>
    </section>
  );
}
