import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { Table } from '../handbook/Table.tsx';
import type { Edition } from './citation.ts';
import styles from './NormRegister.module.css';
import type { RegisterGroup } from './register.ts';

/** Every cited norm, by statute, with the pages that cite it. */
export function NormRegister({ register, edition }: { register: readonly RegisterGroup[]; edition: Edition }): ReactNode {
  return (
    <>
      <nav aria-label="Gesetze in diesem Register" data-print="no">
        <ul className={styles.statutes}>
          {register.map((group) => (
            <li key={groupId(group)}>
              <a href={`#${groupId(group)}`}>{groupLabel(group, edition)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {register.map((group) => (
        <section key={groupId(group)} aria-labelledby={groupId(group)}>
          <h3 id={groupId(group)}>
            {groupLabel(group, edition)}: {group.statuteName}
          </h3>
          {(group.note !== null || group.external) && (
            <p className={styles.note}>{[group.note, group.external && 'Nicht maschinell geprüft.'].filter(Boolean).join(' ')}</p>
          )}
          <Table>
            <thead>
              <tr>
                <th scope="col">Norm</th>
                <th scope="col">Überschrift</th>
                <th scope="col">Zitiert auf</th>
              </tr>
            </thead>
            <tbody>
              {group.entries.map((entry) => (
                <tr key={entry.number} id={`${groupId(group)}-${entry.number}`}>
                  <th scope="row" className={styles.norm}>
                    <NormLink {...entry} />
                    {entry.differs !== null && (
                      <span className="visuallyHidden"> ({entry.edition === '2013' ? 'heute' : '2013'} anderer Inhalt)</span>
                    )}
                  </th>
                  <td>
                    {entry.heading}
                    {entry.differs !== null && (
                      <p className={styles.differs}>
                        <strong>Achtung, andere Bedeutung:</strong> {entry.differs.reason}.
                      </p>
                    )}
                  </td>
                  <td>
                    <ul className={styles.pages}>
                      {entry.pages.map(({ page, title }) => (
                        <li key={page}>
                          <Link to={page}>{title}</Link>
                        </li>
                      ))}
                    </ul>
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
        </section>
      ))}
    </>
  );
}

function NormLink({ sign, number, statute, url }: RegisterGroup['entries'][number]): ReactNode {
  const text = `${sign}\u00a0${number} ${statute}`;
  return url === null ? text : <a href={url}>{text}</a>;
}

/** „AufenthG“, or „AufenthG (Stand 2013)“ where the register lists law of the other edition. */
function groupLabel({ statute, edition }: RegisterGroup, own: Edition): string {
  if (edition === own) return statute;
  return `${statute} (${edition === '2013' ? 'Stand 2013' : 'heute'})`;
}

function groupId({ statute, edition }: RegisterGroup): string {
  return `${edition === '2013' ? 'stand-2013-' : ''}${statute.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
}
