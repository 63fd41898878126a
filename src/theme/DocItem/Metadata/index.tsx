import { useDoc, useDocsVersion } from '@docusaurus/plugin-content-docs/client';
import { PageMetadata } from '@docusaurus/theme-common';
import type { ReactNode } from 'react';

/** Both editions have a page of the same name; in a list of tabs or search results they must not look alike. */
export default function DocItemMetadata(): ReactNode {
  const { metadata, frontMatter } = useDoc();
  const { version, label } = useDocsVersion();
  return (
    <PageMetadata title={version === 'current' ? metadata.title : `${metadata.title} (${label})`} description={metadata.description}>
      {'noindex' in frontMatter && <meta name="robots" content="noindex" />}
    </PageMetadata>
  );
}
