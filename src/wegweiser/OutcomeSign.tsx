import type { ReactNode } from 'react';
import styles from './OutcomeSign.module.css';
import type { OutcomeKind } from './rule-table.ts';

/** Each outcome has its own shape. Decorative: the word always stands beside it. */
export function OutcomeSign({ outcome }: { outcome: OutcomeKind }): ReactNode {
  return (
    <svg className={styles.sign} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {shapes[outcome]}
    </svg>
  );
}

const shapes: Record<OutcomeKind, ReactNode> = {
  erlaubt: (
    <>
      <circle cx="12" cy="12" r="10" />
      <path d="m7.3 12.4 3.2 3.2 6.2-6.6" />
    </>
  ),
  'mit-erlaubnis': (
    <>
      <path d="M5 2.5h9.5L19 7v14.5H5z" />
      <path d="m8.4 13.6 2.5 2.5 4.7-5" />
    </>
  ),
  'noch-nicht': (
    <>
      <circle cx="12" cy="12" r="10" />
      <path d="M12 6.3V12l4 2.6" />
    </>
  ),
  verboten: (
    <>
      <circle cx="12" cy="12" r="10" />
      <path d="M6.8 12h10.4" />
    </>
  ),
  'im-einzelfall-klaeren': (
    <>
      <path d="M3 3.5h18v13.5h-8.5L8 21.5V17H3z" />
      <path d="M9.6 8.4c.2-1.3 1.2-2 2.5-2 1.4 0 2.5.9 2.5 2.1 0 1.7-2.4 1.7-2.4 3.3M12.2 13.9v.3" />
    </>
  ),
};
