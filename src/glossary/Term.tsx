import { useStorageSlot } from '@docusaurus/theme-common';
import type { ReactNode } from 'react';
import { HoverCard } from '../handbook/HoverCard.tsx';
import { glossarySlot, off } from './setting.ts';
import styles from './Term.module.css';

type Props = { href: string; definition: string; children: ReactNode };

/** The first occurrence of a term on a page, put there by remark-glossary. Readers may have it as an ordinary word. */
export function Term({ href, definition, children }: Props): ReactNode {
  const [setting] = useStorageSlot(glossarySlot);
  if (setting === off) return children;
  return (
    <HoverCard href={href} card={definition} more="Im Glossar nachlesen" className={styles.term}>
      {children}
    </HoverCard>
  );
}
