import { useDoc } from '@docusaurus/plugin-content-docs/client';
import type { ReactNode } from 'react';
import { formatDate } from '../handbook/dates.ts';
import { useEditions } from '../navigation/Edition.tsx';
import { Institution } from '../network/InstitutionSign.tsx';
import network from '../network/network.yaml';
import { CopyAddress } from './CopyAddress.tsx';
import { headingsOf, NormCitation } from './NormCitation.tsx';
import type { NormLinks } from './norm-links.ts';
import styles from './OutcomeSheet.module.css';
import type { RuleTable } from './rule-table.ts';
import { StartMonth } from './StartMonth.tsx';
import { WhoHelps } from './WhoHelps.tsx';
import { type Answers, consentLabels, contradictionOf, formatMonth, type Outcome, strengthLabels, unbroken, waitOf } from './wegweiser.ts';

type Props = {
  rules: RuleTable;
  norms: NormLinks;
  answers: Answers;
  since: string | undefined;
  outcome: Outcome;
  fragment: string;
  /** Question and answer in words, as they led here. */
  given: [question: string, answer: string][];
  onSince: (month: string | undefined) => void;
};

/** What follows from an answer. On paper one sheet: above for the person, below for the office. */
export function OutcomeSheet({ rules, norms, answers, since, outcome, fragment, given, onSince }: Props): ReactNode {
  // The calendar day where the reader is, as 2026-08-19.
  const today = new Date().toLocaleDateString('sv-SE');
  const isHistory = rules.edition === '2013';
  const now = (isHistory ? rules.rechtsstand : today).slice(0, 7);
  const contradiction = outcome.earliest === undefined || since === undefined ? undefined : contradictionOf(rules, answers, since, now);
  const earliest = contradiction === undefined ? outcome.earliest : undefined;
  const hasLinks = outcome.norms.some((citation) => norms[citation]!.some(({ url }) => url !== undefined));
  const started: [string, string][] = earliest === undefined || since === undefined ? [] : [['Wartezeit seit', formatMonth(since)]];
  return (
    <>
      <div className={styles.paperHead}>
        <p className={styles.paperTitle}>{isHistory ? 'Durfte ich 2013 arbeiten?' : 'Darf ich arbeiten?'}</p>
        <p>gedruckt am {formatDate(today)}</p>
        {isHistory && <p className={styles.historical}>Historischer Stand {network.editions.history.date}, nicht anwenden</p>}
      </div>

      <section className={styles.person} aria-labelledby="fuer-die-person">
        <h3 id="fuer-die-person">Für die Person, in einfachen Worten</h3>
        <p>{outcome.simple}</p>
        {earliest !== undefined && !isHistory && <p key={earliest}>{`Frühestens ab ${formatMonth(earliest)}.`}</p>}
      </section>

      <section className={styles.office} aria-labelledby="fuer-die-stelle">
        <h3 id="fuer-die-stelle">Für die Stelle</h3>
        <p className={styles.paperHeadline}>{outcome.headline}</p>
        <p>{unbroken(outcome.reason)}</p>
        {outcome.outcome === 'noch-nicht' && (
          <StartMonth from={outcome.wait.from} since={since} now={now} onSince={onSince} {...{ contradiction, earliest, isHistory }} />
        )}
        <dl className="facts">
          {outcome.outcome === 'mit-erlaubnis' && <Fact name="Verbindlichkeit">{strengthLabels[outcome.strength]}</Fact>}
          {outcome.outcome === 'noch-nicht' && (
            <Fact name="Wartezeit">
              <span>{waitOf(outcome.wait)}</span>
              {earliest !== undefined && (
                <span key={earliest}>
                  , frühestens ab <strong>{formatMonth(earliest)}</strong>
                </span>
              )}
            </Fact>
          )}
          <Fact name="Zustimmung der Bundesagentur für Arbeit">{consentLabels[outcome.consent]}</Fact>
          <Fact name="Es entscheidet">
            <ul className={styles.stellen}>
              {outcome.decides.map((stelle) => (
                <li key={stelle}>
                  <Institution of={stelle} />
                </li>
              ))}
            </ul>
          </Fact>
          <Fact name="Nächster Schritt">{unbroken(outcome.nextStep)}</Fact>
          <Fact name="Normen">
            <ul className={styles.norms}>
              {outcome.norms.map((citation) => (
                <li key={citation}>
                  <NormCitation parts={norms[citation]!} /> <span className={styles.heading}>{`(${headingsOf(norms[citation]!)})`}</span>
                </li>
              ))}
            </ul>
            {isHistory && hasLinks && (
              <p className={styles.note} data-print="no">
                Die Links öffnen den heutigen Gesetzestext, nicht den von 2013.
              </p>
            )}
          </Fact>
        </dl>
        <p className={styles.paperGiven}>Grundlage dieser Antwort:</p>
        <dl className={styles.given}>
          {[...given, ...started].map(([question, label]) => (
            <div key={question}>
              <dt>{question}</dt>
              <dd>{unbroken(label)}</dd>
            </div>
          ))}
        </dl>
      </section>

      {isHistory ? <TodaysAnswer fragment={fragment} /> : <WhoHelps concern={outcome.concern} />}

      <State rechtsstand={rules.rechtsstand} />

      <div className={styles.actions} data-print="no">
        <button type="button" onClick={() => window.print()}>
          Auf einem Blatt drucken
        </button>
        <CopyAddress />
      </div>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }): ReactNode {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** The 2013 edition sends nobody to an office, but to the same question under the law of today. */
function TodaysAnswer({ fragment }: { fragment: string }): ReactNode {
  const today = useEditions().find(({ name }) => name === 'current');
  if (today?.samePage !== true) return null;
  return (
    <p className={styles.today} data-print="no">
      {/* A full load, because a fragment that is no place on the page would leave the reader where she was. */}
      <a href={`${today.to}#${fragment}`}>Dieselben Angaben im {network.editions.today.label} prüfen</a>
    </p>
  );
}

function State({ rechtsstand }: { rechtsstand: string }): ReactNode {
  const { checkedAt } = useDoc().frontMatter as { checkedAt?: string | null };
  return (
    <p className={styles.state}>
      Rechtsstand {formatDate(rechtsstand)}
      {checkedAt === null && ', aus dem Gesetzestext erarbeitet, fachlich noch nicht geprüft'}. Das ist eine allgemeine Auskunft und keine
      Rechtsberatung.
    </p>
  );
}
