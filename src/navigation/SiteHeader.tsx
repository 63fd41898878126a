import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import useBaseUrl, { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import network from '../network/network.yaml';
import { useEditions } from './Edition.tsx';
import type { Place } from './menu.ts';
import styles from './SiteHeader.module.css';
import { useMenu } from './useMenu.tsx';

/**
 * Header in place of the stock navbar, whose menus need a running script. Links and popovers work as soon as the
 * HTML is there; on wide screens the outer popover is simply shown.
 */
export function SiteHeader(): ReactNode {
  const { header } = useMenu();
  const home = useBaseUrl('/');
  return (
    <header className={styles.header} data-site="">
      <div className={styles.bar}>
        <Link className={styles.brand} to={home}>
          <Mark />
          <span>{network.name}</span>
        </Link>
        <button type="button" className={styles.menuButton} popoverTarget="hauptmenue">
          Menü
        </button>
        <nav id="hauptmenue" popover="auto" className={styles.menu} aria-label="Hauptmenü">
          <button type="button" className={styles.close} popoverTarget="hauptmenue" popoverTargetAction="hide">
            Menü schließen
          </button>
          <ul>
            {header.map((group) => (
              <li key={group.id} className={styles.group}>
                {group.entries.length === 1 && group.entries[0].label === group.label ? (
                  <MenuLink {...group.entries[0]} />
                ) : (
                  <>
                    <button type="button" className={styles.groupButton} popoverTarget={`menue-${group.id}`}>
                      {group.label}
                      <Chevron />
                    </button>
                    <span className={styles.groupTitle}>{group.label}</span>
                    <ul id={`menue-${group.id}`} popover="auto" className={styles.panel} aria-label={group.label}>
                      {group.entries.map((entry) => (
                        <li key={entry.to}>
                          <MenuLink {...entry} />
                        </li>
                      ))}
                    </ul>
                  </>
                )}
              </li>
            ))}
          </ul>
        </nav>
        <EditionSwitch />
      </div>
    </header>
  );
}

function MenuLink({ to, label }: Place): ReactNode {
  const { pathname } = useLocation();
  const { withBaseUrl } = useBaseUrlUtils();
  const target = withBaseUrl(to);
  return (
    <Link to={to} aria-current={pathname === target ? 'page' : pathname.startsWith(target) ? 'true' : undefined}>
      {label}
    </Link>
  );
}

function EditionSwitch(): ReactNode {
  const editions = useEditions();
  const current = editions.find((edition) => edition.current);
  if (editions.length < 2) return null;
  return (
    <div className={styles.edition}>
      <button type="button" popoverTarget="ausgabe-waehlen" className={styles.editionButton}>
        <span className="visuallyHidden">Ausgabe wählen, jetzt: </span>
        {current?.label}
        <Chevron />
      </button>
      <ul id="ausgabe-waehlen" popover="auto" className={styles.panel} aria-label="Ausgabe wählen">
        {editions.map(({ name, label, to, current, samePage }) => (
          <li key={name}>
            <Link to={to} aria-current={current ? 'true' : undefined} autoAddBaseUrl={false}>
              {label}
              <small>{current ? 'Sie lesen diese Ausgabe' : samePage ? 'dieselbe Seite' : 'zur Startseite dieser Ausgabe'}</small>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Chevron(): ReactNode {
  return (
    <svg className={styles.chevron} viewBox="0 0 12 8" aria-hidden="true" focusable="false">
      <path d="m1.5 1.5 4.5 4.5 4.5-4.5" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

/** Three lines meet at a station. */
function Mark(): ReactNode {
  return (
    <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <g fill="none" strokeWidth="3.6" strokeLinecap="round" strokeLinejoin="round">
        <path stroke="var(--verwaltung)" d="M2 6h7l7 7" />
        <path stroke="var(--jobcenter)" d="M30 6h-7l-7 7" />
        <path stroke="var(--beratung)" d="M16 20v10" />
      </g>
      <circle cx="16" cy="16" r="5.6" fill="var(--flaeche)" stroke="var(--tinte)" strokeWidth="2.8" />
    </svg>
  );
}
