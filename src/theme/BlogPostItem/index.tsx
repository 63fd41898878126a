import Link from '@docusaurus/Link';
import { useBlogPost } from '@docusaurus/plugin-content-blog/client';
import { blogPostContainerID } from '@docusaurus/utils-common';
import MDXContent from '@theme/MDXContent';
import type { ReactNode } from 'react';
import { formatDate } from '../../handbook/dates.ts';
import type { FrontMatter } from '../../handbook/front-matter.ts';
import pageStyles from '../../handbook/PlainPage.module.css';
import { SourcesAndState } from '../../handbook/SourcesAndState.tsx';
import { Breadcrumbs } from '../../navigation/Breadcrumbs.tsx';
import { FreshnessNote } from '../../review/FreshnessNote.tsx';
import styles from './styles.module.css';

/** In the list: date, title, first paragraph. On its own page: the whole entry with its sources. */
export default function BlogPostItem({ children }: { children: ReactNode }): ReactNode {
  const { metadata, frontMatter, isBlogPostPage } = useBlogPost();
  const { sources, rechtsstand, checkedAt = null, checkedBy, nextReview, validUntil } = frontMatter as unknown as FrontMatter;
  const day = metadata.date.slice(0, 10);
  const date = (
    <p className={styles.date}>
      <time dateTime={day}>{formatDate(day)}</time>
    </p>
  );
  if (!isBlogPostPage)
    return (
      <article className={styles.entry}>
        {date}
        <div>
          <h2>
            <Link to={metadata.permalink} autoAddBaseUrl={false}>
              {metadata.title}
            </Link>
          </h2>
          <p>{metadata.description}</p>
        </div>
      </article>
    );
  return (
    <article>
      <Breadcrumbs crumbs={[{ label: 'Aktuelles', to: metadata.permalink.replace(/[^/]+\/$/, '') }]} />
      {date}
      <h1>{metadata.title}</h1>
      <FreshnessNote permalink={metadata.permalink} {...{ nextReview, validUntil }} />
      <div className={pageStyles.prose}>
        <div id={blogPostContainerID}>
          <MDXContent>{children}</MDXContent>
        </div>
        <SourcesAndState {...{ sources, rechtsstand, checkedAt, checkedBy, nextReview, validUntil }} />
      </div>
    </article>
  );
}
