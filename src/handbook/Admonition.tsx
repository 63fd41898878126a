import type { Props } from '@theme/Admonition';
import type { ReactNode } from 'react';
import styles from './Admonition.module.css';

const titles: Record<string, string> = { note: 'Hinweis', info: 'Gut zu wissen', tip: 'Tipp', warning: 'Achtung', danger: 'Vorsicht' };

/** A boxed remark: a word for its kind instead of a picture. */
export function Admonition({ type, title, children }: Props): ReactNode {
  return (
    <aside className={`${styles.box} ${type === 'warning' || type === 'danger' ? styles.warning : ''}`}>
      <p className={styles.title}>{title ?? titles[type]}</p>
      {children}
    </aside>
  );
}
