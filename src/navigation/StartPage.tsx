import Link from '@docusaurus/Link';
import { useVersions } from '@docusaurus/plugin-content-docs/client';
import planData from '@generated/partners/default/plan.json';
import type { ReactNode } from 'react';
import { formatDate } from '../handbook/dates.ts';
import { NetworkPlan } from '../network/NetworkPlan.tsx';
import network from '../network/network.yaml';
import type { PlanData } from '../network/plan.ts';
import type { Place } from './menu.ts';
import styles from './StartPage.module.css';
import { useMenu, useNavigation } from './useMenu.tsx';

const plan = planData as unknown as PlanData;

export function StartPage(): ReactNode {
  const { questions, ways } = useMenu();
  const { recent } = useNavigation();
  const history = useVersions('default').find(({ name }) => name === network.editions.history.version);
  return (
    <main className={styles.start}>
      <div className={styles.top}>
        <div className={styles.hero}>
          <h1>Wege der Kooperation – für Menschen, die hier Schutz suchen</h1>
          <p className={styles.lead}>
            Ein Handbuch für alle, die gemeinsam dafür sorgen, dass geflüchtete Menschen Arbeit finden: im Jobcenter, in der
            Ausländerbehörde, in Beratung und Bildung.
          </p>
        </div>
        <section aria-labelledby="fragen" className={styles.first}>
          <h2 id="fragen" className="visuallyHidden">
            Die zwei Fragen jedes Arbeitstags
          </h2>
          <Cards places={questions} className={styles.questions} />
        </section>
        <div className={styles.plan}>
          <NetworkPlan {...plan} />
        </div>
      </div>

      <section aria-labelledby="anlass">
        <h2 id="anlass">Was führt Sie her?</h2>
        <Cards places={ways} className={styles.ways} />
      </section>

      <div className={styles.pair}>
        <section aria-labelledby="netzwerk">
          <h2 id="netzwerk">Was dahintersteht</h2>
          <p>
            Von {network.documented.from} an halfen in {network.land} Ausländerbehörden, Jobcenter, Sozialamt, kirchliche Träger,
            Bildungsträger und ein Forschungsinstitut im <Link to="/netzwerk/">Netzwerk {network.name}</Link> gemeinsam Menschen mit
            Fluchtgeschichte in Arbeit. Belegt ist das bis {network.editions.history.date}
            {history !== undefined && (
              <>
                , nachzulesen in der{' '}
                <Link to={`${history.path}/`} autoAddBaseUrl={false}>
                  Ausgabe {network.editions.history.version}
                </Link>
              </>
            )}
            . Die heutige Ausgabe führt weiter, was davon zeitlos ist, und beschreibt das Recht im {network.editions.today.label}.
          </p>
          <p>
            Das Netzwerk nannte sich „{network.claim}“. Arbeit allein reicht dafür nicht: Wer bleiben darf, entscheidet sich nach den{' '}
            <Link to="/recht/bleiberecht/">Voraussetzungen im Aufenthaltsrecht</Link>.
          </p>
        </section>
        <section aria-labelledby="neues">
          <h2 id="neues">Aktuelles</h2>
          <ul className={styles.recent}>
            {recent.map(({ path, title, date }) => (
              <li key={path}>
                <time dateTime={date}>{formatDate(date)}</time>
                <Link to={path}>{title}</Link>
              </li>
            ))}
          </ul>
          <p>
            <Link to="/aktuelles/">Alle Einträge in Aktuelles</Link>
          </p>
        </section>
      </div>
    </main>
  );
}

function Cards({ places, className }: { places: readonly Place[]; className: string }): ReactNode {
  return (
    <ul className={className}>
      {places.map(({ to, label, text }) => (
        <li key={label}>
          <Link to={to}>{label}</Link>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  );
}
