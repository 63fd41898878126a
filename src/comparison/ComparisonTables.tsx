import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { Table } from '../handbook/Table.tsx';
import network from '../network/network.yaml';
import type { AreaCount, Summary } from './summary.ts';

/** Every comparison with its counts. */
export function ComparisonTable({ summaries }: { summaries: readonly Summary[] }): ReactNode {
  return (
    <Table>
      <caption className="visuallyHidden">Vergleiche der Primer mit der Zahl ihrer Sätze</caption>
      <thead>
        <tr>
          <th scope="col">Vergleich</th>
          <th scope="col">neu</th>
          <th scope="col">entfallen</th>
          <th scope="col">geändert</th>
          <th scope="col">gleich</th>
        </tr>
      </thead>
      <tbody>
        {summaries.map(({ title, address, counts }) => (
          <tr key={address}>
            <th scope="row">
              <Link to={address}>{title}</Link>
            </th>
            <td>{counts.new}</td>
            <td>{counts.gone}</td>
            <td>{counts.changed}</td>
            <td>{counts.same}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** How many pages each area has in which edition. */
export function AreaTable({ areas }: { areas: readonly AreaCount[] }): ReactNode {
  const { today, history } = network.editions;
  return (
    <Table>
      <caption className="visuallyHidden">Seiten je Bereich und Ausgabe</caption>
      <thead>
        <tr>
          <th scope="col">Bereich</th>
          <th scope="col">{today.label}</th>
          <th scope="col">{history.label}</th>
          <th scope="col">in beiden Ausgaben</th>
        </tr>
      </thead>
      <tbody>
        {areas.map(({ area, title, past, today, both }) => (
          <tr key={area}>
            <th scope="row">
              <Link to={today > 0 ? `/${area}/` : `/${history.version}/${area}/`}>{title}</Link>
            </th>
            <td>{today === 0 ? 'keine' : today}</td>
            <td>{past === 0 ? 'keine' : past}</td>
            <td>{both === 0 ? 'keine' : both}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
