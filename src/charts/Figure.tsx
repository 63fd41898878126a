import type { ReactNode } from 'react';
import styles from './Figure.module.css';
import type { BarsData, FigureData } from './figures.ts';
import figures from './figures.yaml';
import { formatValue } from './format.ts';

/** A published figure by its id: a chart with its table where there are numbers, otherwise a list. */
export function Figure({ id }: { id: string }): ReactNode {
  const figure = figures.figures.find((each) => each.id === id);
  if (figure === undefined)
    throw new Error(`Unbekannte Zahl „${id}“, erwartet ${figures.figures.map((each) => `„${each.id}“`).join(', ')}`);
  return (
    <figure className={styles.figure}>
      <figcaption>
        <strong>{figure.title}</strong>
        <span>{[figure.period, figure.base].filter((part) => part !== undefined).join(' · ')}</span>
      </figcaption>
      <Body figure={figure} />
      {figure.note !== undefined && <p className={styles.note}>{figure.note}</p>}
    </figure>
  );
}

function Body({ figure }: { figure: FigureData }): ReactNode {
  switch (figure.kind) {
    case 'bars':
      return <BarChart figure={figure} />;
    case 'ranking':
      return (
        <ol className={styles.columns}>
          {figure.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ol>
      );
    case 'list':
      return (
        <ul className={figure.items.length > 4 ? styles.columns : undefined}>
          {figure.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
  }
}

const barHeight = 22;
const rowHeight = 40;

/** Bars are drawn for the eye; the table says the same in words and numbers. */
function BarChart({ figure: { bars, unit, approximate } }: { figure: BarsData }): ReactNode {
  const largest = unit === 'Prozent' ? 100 : Math.max(...bars.map(({ value }) => value));
  return (
    <>
      <svg
        className={styles.chart}
        viewBox={`0 0 400 ${bars.length * rowHeight - (rowHeight - barHeight)}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {bars.map(({ label, value }, index) => (
          <g key={label} transform={`translate(0 ${index * rowHeight})`}>
            <rect className={styles.track} width="400" height={barHeight} />
            <rect className={styles.bar} width={(400 * value) / largest} height={barHeight} />
          </g>
        ))}
      </svg>
      <table className={styles.values}>
        <thead>
          <tr>
            <th scope="col">Gruppe</th>
            <th scope="col">Wert</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ label, value, period, approximate: roughly = approximate }) => (
            <tr key={label}>
              <th scope="row">
                {label}
                {period !== undefined && <small>{period}</small>}
              </th>
              <td>{formatValue(value, unit, roughly)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
