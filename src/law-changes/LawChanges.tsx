import Link from '@docusaurus/Link';
import { Fragment, type ReactNode } from 'react';
import styles from './LawChanges.module.css';
import { formatPeriod } from './period.ts';
import type { ShownChange, TableChange } from './prepare.ts';

/** The changes of one primer's topic since the 2013 edition, newest first. `data` comes from the build. */
export function LawChanges({ topic, data }: { topic: string; data: TableChange[] }): ReactNode {
  return (
    <>
      <ol className={styles.changes}>
        {data.map((change) => (
          <li key={change.id}>
            <p className={styles.when}>{formatPeriod(change)}</p>
            <div>
              <p className={styles.title}>
                <Link to={`/recht/aenderungen/#${change.id}`}>{change.title}</Link>
              </p>
              <BeforeAfter before={change.before} after={change.after} />
              <div className={styles.grounds}>
                <Norms norms={change.norms} />
                {change.act !== undefined && <p>{change.act}</p>}
                <p>
                  Beleg: <Sources sources={change.sources} />
                </p>
                {change.open !== undefined && <p>Noch offen: {change.open}</p>}
              </div>
            </div>
          </li>
        ))}
      </ol>
      <p data-print="no">
        <Link to={`/recht/aenderungen/?thema=${topic}`}>Was diese Änderungen für die Arbeit heißen</Link>
      </p>
    </>
  );
}

export function BeforeAfter({ before, after }: Pick<ShownChange, 'before' | 'after'>): ReactNode {
  if (before === undefined) return <p className={styles.after}>{after}</p>;
  return (
    <dl className={styles.turn}>
      <div className={styles.before}>
        <dt>Vorher:</dt> <dd>{before}</dd>
      </div>
      <div className={styles.after}>
        <dt>Nachher:</dt> <dd>{after}</dd>
      </div>
    </dl>
  );
}

export function Norms({ norms }: Pick<ShownChange, 'norms'>): ReactNode {
  return (
    <p className={styles.norms}>
      {norms.map((pieces, index) => (
        <Fragment key={pieces.map(({ text }) => text).join('')}>
          {index > 0 && '; '}
          {pieces.map(({ text, url }) => (
            <Fragment key={text}>{url === undefined ? text : <a href={url}>{text}</a>}</Fragment>
          ))}
        </Fragment>
      ))}
    </p>
  );
}

export function Sources({ sources }: Pick<ShownChange, 'sources'>): ReactNode {
  return (
    <span className={styles.sources}>
      {sources.map(({ label, url }, index) => (
        <Fragment key={url}>
          {index > 0 && '; '}
          <a href={url}>{label}</a>
        </Fragment>
      ))}
    </span>
  );
}
