import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { dueTerms } from './due.ts';
import styles from './FreshnessNote.module.css';
import type { Freshness } from './freshness.ts';
import { pageKey } from './page-key.ts';
import { useReviewData, useToday } from './useToday.tsx';
import { noticeOf } from './words.ts';

type Props = Pick<Freshness, 'nextReview' | 'validUntil'> & { permalink: string };

/** Says on a page that its date has passed. Nothing where none has. */
export function FreshnessNote({ permalink, nextReview, validUntil }: Props): ReactNode {
  const changes = useReviewData().changes[pageKey(permalink)] ?? [];
  const notices = dueTerms({ nextReview, validUntil, changes }, useToday()).map(noticeOf);
  if (notices.length === 0) return null;
  return (
    <aside className={styles.note} aria-labelledby="stand-ueberholt">
      <p id="stand-ueberholt" className={styles.title}>
        Diese Seite kann überholt sein
      </p>
      <ul>
        {notices.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </ul>
      <p>
        Sehen Sie im Gesetz oder bei der zuständigen Stelle nach, bevor Sie sich darauf stützen.{' '}
        <Link to="/pflege/" data-print="no">
          Was sonst noch zu prüfen ist
        </Link>
      </p>
    </aside>
  );
}
