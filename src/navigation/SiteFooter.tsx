import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { GlossarySwitch } from '../glossary/GlossarySwitch.tsx';
import network from '../network/network.yaml';
import { ColourMode } from './ColourMode.tsx';
import styles from './SiteFooter.module.css';
import { useMenu } from './useMenu.tsx';

export function SiteFooter(): ReactNode {
  const { footer } = useMenu();
  const { today, history } = network.editions;
  return (
    <footer className={styles.footer} data-site="">
      <div className={styles.inner}>
        <nav aria-label="Fußzeile">
          <ul className={styles.links}>
            {footer.map(({ to, label }) => (
              <li key={to}>
                <Link to={to}>{label}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.below}>
          <p>
            {network.name} – {network.claim}. Das Netzwerk ist bis {history.date} dokumentiert; das Handbuch hat den {today.label}.
          </p>
          <ColourMode />
          <GlossarySwitch />
        </div>
      </div>
    </footer>
  );
}
