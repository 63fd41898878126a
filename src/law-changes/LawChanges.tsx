import Link from '@docusaurus/Link';
import { Fragment, type ReactNode } from 'react';
import { Table } from '../handbook/Table.tsx';
import styles from './LawChanges.module.css';
import { formatPeriod } from './period.ts';
import type { ShownChange, TableChange } from './prepare.ts';

/** The changes of one primer's topic since the 2013 edition. `data` comes from the build. */
export function LawChanges({ topic, data }: { topic: string; data: TableChange[] }): ReactNode {
  return (
    <>
      <Table>
        <thead>
          <tr>
            <th scope="col">Wann</th>
            <th scope="col">Was sich geändert hat</th>
            <th scope="col">Norm, Rechtsakt oder Beleg</th>
          </tr>
        </thead>
        <tbody>
          {data.map((change) => (
            <tr key={change.id}>
              <td className={styles.when}>{formatPeriod(change)}</td>
              <td>
                <Link to={`/recht/aenderungen/#${change.id}`}>{change.title}</Link>
                <BeforeAfter before={change.before} after={change.after} />
              </td>
              <td className={styles.grounds}>
                <Norms norms={change.norms} />
                {change.act !== undefined && <p>{change.act}</p>}
                <Sources sources={change.sources} />
                {change.open !== undefined && <p>Offen: {change.open}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p data-print="no">
        <Link to={`/recht/aenderungen/?thema=${topic}`}>Was diese Änderungen für die Arbeit heißen</Link>
      </p>
    </>
  );
}

export function BeforeAfter({ before, after }: Pick<ShownChange, 'before' | 'after'>): ReactNode {
  return (
    <dl className={styles.turn}>
      {before !== undefined && (
        <div>
          <dt>Vorher</dt>
          <dd>{before}</dd>
        </div>
      )}
      <div className={styles.after}>
        <dt>Nachher</dt>
        <dd>{after}</dd>
      </div>
    </dl>
  );
}

export function Norms({ norms }: Pick<ShownChange, 'norms'>): ReactNode {
  return (
    <ul className={styles.norms}>
      {norms.map((pieces) => (
        <li key={pieces.map(({ text }) => text).join('')}>
          {pieces.map(({ text, url }) => (
            <Fragment key={text}>{url === undefined ? text : <a href={url}>{text}</a>}</Fragment>
          ))}
        </li>
      ))}
    </ul>
  );
}

export function Sources({ sources }: Pick<ShownChange, 'sources'>): ReactNode {
  return (
    <ul className={styles.sources}>
      {sources.map(({ label, url }) => (
        <li key={url}>
          <a href={url}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
