import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { NormLink } from './norm-links.ts';

/** One citation; each paragraph it names leads to its text, where there is one. */
export function NormCitation({ parts }: { parts: readonly NormLink[] }): ReactNode {
  return (
    <span>
      {parts.map(({ before, text, url }) => (
        <span key={text}>
          {before}
          {url === undefined ? text : <Link to={url}>{text}</Link>}
        </span>
      ))}
    </span>
  );
}

/** „Erwerbstätigkeit“, or „§ 2: …; § 3: …“ where a citation names several paragraphs. */
export function headingsOf(parts: readonly NormLink[]): string {
  if (parts.length === 1) return parts[0]!.heading;
  return parts.map(({ text, heading }) => `§\u00a0${/\d+[a-z]?/.exec(text)?.[0]}: ${heading}`).join('; ');
}
