import Link from '@docusaurus/Link';
import { type ReactNode, useState } from 'react';
import { useMenu } from '../navigation/useMenu.tsx';
import network from '../network/network.yaml';
import styles from './OutcomeSheet.module.css';

const whoHelps = '/partner/wer-hilft/';

/** The way to the contacts of a region, as soon as the site has them. The choice is not kept. */
export function WhoHelps({ concern }: { concern: string }): ReactNode {
  const [region, setRegion] = useState('');
  const { header } = useMenu();
  const exists = header.some(({ entries }) => entries.some(({ to }) => to === whoHelps));
  if (!exists) return null;
  return (
    <div className={styles.help} data-print="no">
      <label>
        <span>Wer hilft in der Region</span>
        <select value={region} onChange={({ target }) => setRegion(target.value)}>
          <option value="">alle Regionen</option>
          {network.regions.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <Link to={`${whoHelps}${concern}/${region && `?region=${region}`}`}>Ansprechstellen zeigen</Link>
    </div>
  );
}
