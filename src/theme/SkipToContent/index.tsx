import { SkipToContentFallbackId } from '@docusaurus/theme-common';
import type { ReactNode } from 'react';

/** A plain link: it works before any script runs and, unlike the stock one, leaves the focus to the new page's h1. */
export default function SkipToContent(): ReactNode {
  return (
    <a className="skipLink" href={`#${SkipToContentFallbackId}`}>
      Zum Hauptinhalt springen
    </a>
  );
}
