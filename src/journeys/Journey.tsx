import type { ReactNode } from 'react';
import { Institution } from '../network/InstitutionSign.tsx';
import network from '../network/network.yaml';
import { findStelle } from '../network/stellen.ts';
import styles from './Journey.module.css';
import type { Journey as JourneyData, Station } from './journey.ts';
import { describeSummary, summarise } from './summary.ts';

const kindNames: Record<Station['kind'], string | undefined> = { schritt: undefined, huerde: 'Hürde', wendepunkt: 'Wendepunkt' };

/** The route of a case: an ordered list that also reads well without style sheet or colour. */
export function Journey({ data }: { data: JourneyData }): ReactNode {
  return (
    <figure className={styles.journey}>
      <figcaption>
        <strong>{data.title}</strong>
        <span>{describeSummary(summarise(data))}</span>
      </figcaption>
      <ol>
        {data.stations.map((station) => (
          <li
            key={station.when + station.title}
            className={styles.station}
            style={{ '--linie': lineColour(station) } as React.CSSProperties}
          >
            <p className={styles.when}>{station.when}</p>
            <StationSign kind={station.kind} />
            <div className={styles.what}>
              <p className={styles.title}>
                {kindNames[station.kind] !== undefined && <span className={styles.kind}>{kindNames[station.kind]}: </span>}
                {station.title}
              </p>
              <p>{station.text}</p>
              {station.funding !== undefined && <p className={styles.funding}>Finanzierung {station.funding}</p>}
              {station.by.length > 0 && (
                <ul aria-label="Beteiligt">
                  {station.by.map(({ stelle, name }) => (
                    <li key={stelle + (name ?? '')}>
                      <Institution of={stelle}>{name}</Institution>
                    </li>
                  ))}
                </ul>
              )}
            </div>
          </li>
        ))}
      </ol>
    </figure>
  );
}

/** The line takes the colour of the institution type that acted first; where only the person did, it stays ink. */
function lineColour({ by }: Station): string {
  const type = by[0] === undefined ? 'ausserhalb' : findStelle(network, by[0].stelle).type;
  return type === 'ausserhalb' ? 'var(--rand-fest)' : `var(--${type})`;
}

function StationSign({ kind }: { kind: Station['kind'] }): ReactNode {
  return (
    <svg className={styles.sign} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {kind === 'huerde' && <rect x="3.5" y="3.5" width="17" height="17" rx="2" />}
      {kind === 'schritt' && <circle cx="12" cy="12" r="7.5" />}
      {kind === 'wendepunkt' && (
        <>
          <circle cx="12" cy="12" r="9" />
          <circle cx="12" cy="12" r="3.6" className={styles.dot} />
        </>
      )}
    </svg>
  );
}
