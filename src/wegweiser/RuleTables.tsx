import { Fragment, type ReactNode } from 'react';
import { Table } from '../handbook/Table.tsx';
import { Institution } from '../network/InstitutionSign.tsx';
import { NormCitation } from './NormCitation.tsx';
import type { NormLinks } from './norm-links.ts';
import { OutcomeSign } from './OutcomeSign.tsx';
import styles from './RuleTables.module.css';
import type { Row, RuleTable } from './rule-table.ts';
import { conditionsOf, consentLabels, outcomeLabels, rowsByFirstAnswer, strengthLabels, unbroken, waitOf } from './wegweiser.ts';

type Props = { rules: RuleTable; norms: NormLinks };

/** The whole rule table, one part per paper: what the questions know, readable without them. */
export function RuleTables({ rules, norms }: Props): ReactNode {
  const parts = rowsByFirstAnswer(rules);
  return (
    <div className={styles.rules}>
      <nav aria-label="Regeln nach Papier">
        <ul>
          {parts.map(({ answer }) => (
            <li key={answer.id}>
              <a href={`#regeln-${answer.id}`}>{unbroken(answer.label)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(({ answer, rows }) => (
        <Fragment key={answer.id}>
          <h3 id={`regeln-${answer.id}`}>{unbroken(answer.label)}</h3>
          <Table>
            <thead>
              <tr>
                <th scope="col">Wenn</th>
                <th scope="col">Dann</th>
                <th scope="col">Normen</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <tr key={row.id}>
                  <th scope="row">
                    <Conditions rules={rules} row={row} isOnly={rows.length === 1} isLast={index === rows.length - 1} />
                  </th>
                  <td>
                    <Result row={row} />
                  </td>
                  <td>
                    <ul>
                      {row.norms.map((citation) => (
                        <li key={citation}>
                          <NormCitation parts={norms[citation]!} />
                        </li>
                      ))}
                    </ul>
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
        </Fragment>
      ))}
    </div>
  );
}

function Conditions({ rules, row, isOnly, isLast }: { rules: RuleTable; row: Row; isOnly: boolean; isLast: boolean }): ReactNode {
  const conditions = conditionsOf(rules, row).filter(({ question }) => question !== rules.questions[0]);
  if (conditions.length === 0) return isOnly ? 'immer' : isLast ? 'in allen anderen Fällen' : 'immer, wenn keine Zeile darüber passt';
  return (
    <ul>
      {conditions.map(({ question, answers }) => (
        <li key={question.id}>
          <strong>{question.short}:</strong> {unbroken(answers.map(({ label }) => label).join(' oder '))}
        </li>
      ))}
    </ul>
  );
}

function Result({ row }: { row: Row }): ReactNode {
  return (
    <>
      <p className={styles.outcome} data-outcome={row.outcome}>
        <OutcomeSign outcome={row.outcome} />
        <strong>{outcomeLabels[row.outcome]}</strong>
      </p>
      <p>{row.headline}</p>
      <ul>
        {row.outcome === 'mit-erlaubnis' && <li>{strengthLabels[row.strength]}</li>}
        {row.outcome === 'noch-nicht' && <li>Wartezeit: {waitOf(row.wait)}</li>}
        <li>Zustimmung der Bundesagentur für Arbeit: {consentLabels[row.consent]}</li>
        <li>
          Es entscheidet:{' '}
          {row.decides.map((stelle) => (
            <span key={stelle} className={styles.stelle}>
              <Institution of={stelle} />
            </span>
          ))}
        </li>
        <li>Nächster Schritt: {row.nextStep}</li>
      </ul>
    </>
  );
}
