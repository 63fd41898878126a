import Link from '@docusaurus/Link';
import type { PropSidebarItem } from '@docusaurus/plugin-content-docs';
import { useDocsSidebar } from '@docusaurus/plugin-content-docs/client';
import { useLocation } from '@docusaurus/router';
import { isSamePath } from '@docusaurus/theme-common/internal';
import type { ReactNode } from 'react';
import styles from './AreaLayout.module.css';

/**
 * Area menu beside the page. One list for every width: on narrow screens it is a native popover, on wide ones
 * simply shown. Replaces the stock sidebar, which cannot open before the script runs.
 */
export function AreaLayout({ children }: { children: ReactNode }): ReactNode {
  const items = useDocsSidebar()?.items ?? [];
  const home = items.find((item) => item.type === 'link');
  const label = home?.type === 'link' ? home.label : '';
  if (items.length < 2) return <div className={styles.single}>{children}</div>;
  return (
    <div className={styles.area}>
      <div className={styles.side} data-print="no">
        <button type="button" className={styles.open} popoverTarget="bereich">
          Seiten im Bereich {label}
        </button>
        <nav id="bereich" popover="auto" className={styles.nav} aria-label={`Bereich ${label}`}>
          <ul>
            {items.map((item) => (
              <AreaItem key={'href' in item ? item.href : 'label' in item ? item.label : ''} item={item} />
            ))}
          </ul>
        </nav>
      </div>
      {children}
    </div>
  );
}

function AreaItem({ item }: { item: PropSidebarItem }): ReactNode {
  const { pathname } = useLocation();
  if (item.type === 'category')
    return (
      <li>
        <span className={styles.category}>{item.label}</span>
        <ul>
          {item.items.map((child) => (
            <AreaItem key={'href' in child ? child.href : 'label' in child ? child.label : ''} item={child} />
          ))}
        </ul>
      </li>
    );
  if (item.type !== 'link') return null;
  return (
    <li>
      <Link to={item.href} autoAddBaseUrl={false} aria-current={isSamePath(item.href, pathname) ? 'page' : undefined}>
        {item.label}
      </Link>
    </li>
  );
}
