import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { NormLink } from './norm-links.ts';

/** One citation; each paragraph it names leads to its text, where there is one. */
export function NormCitation({ parts }: { parts: readonly NormLink[] }): ReactNode {
  return (
    <span>
      {parts.map(({ text, url }) =>
        url === undefined ? (
          <span key={text}>{text}</span>
        ) : (
          <Link key={text} to={url}>
            {text}
          </Link>
        ),
      )}
    </span>
  );
}

/** „Erwerbstätigkeit“, or „§ 2: …; § 3: …“ where a citation names several paragraphs. */
export function headingsOf(parts: readonly NormLink[]): string {
  const named = parts.flatMap(({ text, heading }) => (heading === undefined ? [] : [{ number: /\d+[a-z]?/.exec(text)?.[0], heading }]));
  return named.length === 1 ? named[0]!.heading : named.map(({ number, heading }) => `§\u00a0${number}: ${heading}`).join('; ');
}
