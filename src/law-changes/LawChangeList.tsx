import Link from '@docusaurus/Link';
import { useHistory, useLocation } from '@docusaurus/router';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { FormEvent, ReactNode } from 'react';
import { useToday } from '../review/useToday.tsx';
import { describeCount, groupChanges, type Query, readQuery, writeQuery } from './filter.ts';
import styles from './LawChangeList.module.css';
import { BeforeAfter, Norms, Sources } from './LawChanges.tsx';
import { formatPeriod, isDay } from './period.ts';
import type { ChangesData, ShownChange } from './prepare.ts';

const nothingAsked: Query = { seit: null, thema: null };

/** All changes of the law, what is coming first. Without JavaScript everything is shown; the address asks for less. */
export function LawChangeList({ data: { changes, topics, calendar } }: { data: ChangesData }): ReactNode {
  const { search } = useLocation();
  // The first render knows neither the reader's day nor the address: it is the one in the HTML.
  const isBrowser = useIsBrowser();
  const today = useToday();
  const ids = topics.map(({ id }) => id);
  const query = isBrowser ? readQuery(search, ids) : nothingAsked;
  const { coming, years, uncertain, count } = groupChanges(changes, query, today);
  const topicName = topics.find(({ id }) => id === query.thema)?.title ?? null;
  const entries = (shown: ShownChange[]) => shown.map((change) => <Entry key={change.id} change={change} topics={topics} />);
  return (
    <>
      <Filter query={query} topics={topics} />
      <p role="status" className={styles.count}>
        {describeCount(count, changes.length, query.seit, topicName)}
      </p>
      <nav aria-label="Zu einem Jahr springen" className={styles.jump}>
        <ul>
          {coming.length > 0 && (
            <li>
              <a href="#was-kommt">Was kommt</a>
            </li>
          )}
          {years.map(({ year }) => (
            <li key={year}>
              <a href={`#jahr-${year}`}>{year}</a>
            </li>
          ))}
          {uncertain.length > 0 && (
            <li>
              <a href="#jahr-nicht-geprueft">Jahr nicht geprüft</a>
            </li>
          )}
        </ul>
      </nav>
      {coming.length > 0 && (
        <section aria-labelledby="was-kommt">
          <GroupHeading id="was-kommt">Was kommt</GroupHeading>
          {calendar !== null && (
            <p data-print="no">
              <a href={calendar} download>
                Diese Termine für den eigenen Kalender (ICS-Datei)
              </a>
            </p>
          )}
          {entries(coming)}
        </section>
      )}
      {years.map(({ year, changes: shown }) => (
        <section key={year} aria-labelledby={`jahr-${year}`}>
          <GroupHeading id={`jahr-${year}`}>{year}</GroupHeading>
          {entries(shown)}
        </section>
      ))}
      {uncertain.length > 0 && (
        <section aria-labelledby="jahr-nicht-geprueft">
          <GroupHeading id="jahr-nicht-geprueft">Jahr nicht geprüft</GroupHeading>
          <p>
            Diese Änderungen kamen irgendwann in der genannten Zeit. Sie sind deshalb auch dann aufgeführt, wenn sie vor Ihrem Tag liegen
            können.
          </p>
          {entries(uncertain)}
        </section>
      )}
    </>
  );
}

function GroupHeading({ id, children }: { id: string; children: string }): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <h2 id={id} className={styles.group}>
      {children}
    </h2>
  );
}

type FilterProps = { query: Query; topics: ChangesData['topics'] };

/**
 * A plain GET form: its address can be shared. With JavaScript the page stays and Back returns to what was asked before;
 * fields begin anew with each address, button and link stay, so that the focus does.
 */
function Filter({ query, topics }: FilterProps): ReactNode {
  const history = useHistory();
  const { pathname } = useLocation();
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const seit = String(form.get('seit'));
    const thema = String(form.get('thema'));
    const next = { seit: isDay(seit) ? seit : null, thema: thema === '' ? null : thema };
    if (writeQuery(next) !== writeQuery(query)) history.push(`${pathname}${writeQuery(next)}`);
  };
  return (
    <form className={styles.filter} onSubmit={ask} data-print="no">
      <label>
        Ich war weg seit
        <input key={query.seit} type="date" name="seit" defaultValue={query.seit ?? ''} />
      </label>
      <label>
        Thema
        <select key={query.thema} name="thema" defaultValue={query.thema ?? ''}>
          <option value="">alle Themen</option>
          {topics.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">Zeigen</button>
      <Link to="/recht/aenderungen/">Alle zeigen</Link>
      <noscript>
        <p>Auswählen lässt sich nur mit JavaScript. Hier stehen alle Änderungen.</p>
      </noscript>
    </form>
  );
}

function Entry({ change, topics }: { change: ShownChange; topics: ChangesData['topics'] }): ReactNode {
  const { id, title, before, after, meaning, act, norms, sources, open, post } = change;
  useBrokenLinks().collectAnchor(id);
  return (
    <article className={styles.entry} aria-labelledby={id}>
      <p className={styles.when}>{formatPeriod(change)}</p>
      <h3 id={id}>{title}</h3>
      <BeforeAfter before={before} after={after} />
      <p>
        <strong>Was das heißt:</strong> {meaning}
      </p>
      <dl className={styles.grounds}>
        {act !== undefined && (
          <>
            <dt>Rechtsakt</dt>
            <dd>{act}</dd>
          </>
        )}
        <dt>Normen</dt>
        <dd>
          <Norms norms={norms} />
        </dd>
        {open !== undefined && (
          <>
            <dt>Noch offen</dt>
            <dd>{open}</dd>
          </>
        )}
        <dt>Beleg</dt>
        <dd>
          <Sources sources={sources} />
        </dd>
        <dt>Mehr dazu</dt>
        <dd>
          <ul>
            {post !== undefined && (
              <li>
                Beitrag:{' '}
                <Link to={post.path} autoAddBaseUrl={false}>
                  {post.title}
                </Link>
              </li>
            )}
            {topics
              .filter((topic) => change.topics.includes(topic.id))
              .map((topic) => (
                <li key={topic.id}>
                  Primer:{' '}
                  <Link to={topic.path} autoAddBaseUrl={false}>
                    {topic.title}
                  </Link>
                </li>
              ))}
          </ul>
        </dd>
      </dl>
    </article>
  );
}
