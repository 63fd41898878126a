import { HtmlClassNameProvider, PageMetadata } from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import MDXContent from '@theme/MDXContent';
import type { Props } from '@theme/MDXPage';
import type { ReactNode } from 'react';
import type { FrontMatter } from '../../handbook/front-matter.ts';
import styles from '../../handbook/PlainPage.module.css';
import { SourcesAndState } from '../../handbook/SourcesAndState.tsx';
import { Breadcrumbs } from '../../navigation/Breadcrumbs.tsx';
import { FreshnessNote } from '../../review/FreshnessNote.tsx';

export default function MDXPage({ content: Content }: Props): ReactNode {
  const { metadata, frontMatter } = Content;
  const { sources, noindex, ...head } = frontMatter as unknown as FrontMatter;
  const { rechtsstand, checkedAt, checkedBy, nextReview, validUntil } = head;
  return (
    <HtmlClassNameProvider className="plainPage">
      <PageMetadata>{noindex && <meta name="robots" content="noindex" />}</PageMetadata>
      <Layout title={metadata.title} description={metadata.description}>
        <main className={styles.page}>
          <Breadcrumbs crumbs={[]} />
          <h1>{metadata.title}</h1>
          <FreshnessNote permalink={metadata.permalink} {...{ nextReview, validUntil }} />
          <div className={styles.prose}>
            <MDXContent>
              <Content />
            </MDXContent>
            {sources !== undefined && <SourcesAndState {...{ sources, rechtsstand, checkedAt, checkedBy, nextReview, validUntil }} />}
          </div>
        </main>
      </Layout>
    </HtmlClassNameProvider>
  );
}
