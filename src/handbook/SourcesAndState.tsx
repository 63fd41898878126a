import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import network from '../network/network.yaml';
import { hasCome } from '../review/due.ts';
import { useToday } from '../review/useToday.tsx';
import { formatDate } from './dates.ts';
import type { FrontMatter, Source } from './front-matter.ts';
import styles from './SourcesAndState.module.css';

type State = Pick<FrontMatter, 'rechtsstand' | 'checkedAt' | 'checkedBy' | 'nextReview' | 'validUntil'>;
type Props = State & { sources?: Source[]; edition?: string };

/** Foot of every page: where it comes from, how old it is, who has looked at it. */
export function SourcesAndState({ sources = [], edition, ...state }: Props): ReactNode {
  return (
    <section className={styles.foot} aria-labelledby="quellen-und-stand">
      <h2 id="quellen-und-stand">Quellen und Stand</h2>
      <ul>
        {sources.map((source) => (
          <li key={source.label + (source.page ?? source.url ?? source.file)}>
            <SourceLine {...source} />
          </li>
        ))}
      </ul>
      <dl>
        {edition !== undefined && (
          <>
            <dt>Ausgabe</dt>
            <dd>{edition}</dd>
          </>
        )}
        <StateLines {...state} />
      </dl>
      {state.rechtsstand !== undefined && (
        <p className={styles.advice}>
          Diese Seite erklärt das Recht allgemein. Sie ist keine Rechtsberatung und ersetzt nicht die Prüfung des einzelnen Falls.
        </p>
      )}
    </section>
  );
}

function SourceLine({ label, page, url, file }: Source): ReactNode {
  if (url !== undefined) return <Link to={url}>{label}</Link>;
  if (page !== undefined)
    return (
      <>
        {label}, {page}
      </>
    );
  const { repository } = network.links;
  return repository === null ? (
    <>
      {label} (<code>{file}</code>)
    </>
  ) : (
    <Link to={`${repository}/${file}`}>{label}</Link>
  );
}

function StateLines({ rechtsstand, checkedAt, checkedBy, nextReview, validUntil }: State): ReactNode {
  const today = useToday();
  return (
    <>
      {rechtsstand !== undefined && (
        <>
          <dt>Rechtsstand</dt>
          <dd>{formatDate(rechtsstand)}</dd>
        </>
      )}
      {checkedAt !== undefined && (
        <>
          <dt>Fachliche Prüfung</dt>
          <dd>
            {checkedAt === null
              ? rechtsstand === undefined
                ? 'noch nicht geprüft'
                : 'aus dem Gesetzestext erarbeitet, fachlich noch nicht geprüft'
              : `${formatDate(checkedAt)}${checkedBy ? `, ${checkedBy}` : ''}`}
          </dd>
        </>
      )}
      {nextReview && (
        <>
          <dt>Nächste Prüfung</dt>
          <dd>
            {formatDate(nextReview)}
            {hasCome({ kind: 'reviewDue', day: nextReview }, today) && ', ist fällig'}
          </dd>
        </>
      )}
      {validUntil && (
        <>
          <dt>Gültig bis</dt>
          <dd>
            {formatDate(validUntil)}
            {hasCome({ kind: 'expired', day: validUntil }, today) && ', ist abgelaufen'}
          </dd>
        </>
      )}
    </>
  );
}
