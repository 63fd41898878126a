import Link from '@docusaurus/Link';
import type { Props } from '@theme/BlogListPage';
import BlogPostItems from '@theme/BlogPostItems';
import type { ReactNode } from 'react';
import { PlainPage } from '../../handbook/PlainPage.tsx';

export default function BlogListPage({ metadata, items }: Props): ReactNode {
  return (
    <PlainPage title={metadata.blogTitle} description={metadata.blogDescription}>
      <p>
        Was sich im Aufenthalts- und Arbeitsrecht geändert hat und was das für die tägliche Arbeit heißt. Jeder Eintrag trägt das Datum der
        Änderung. Zum Abonnieren: <a href="atom.xml">Atom</a>, <a href="rss.xml">RSS</a>, <a href="feed.json">JSON</a>.
      </p>
      <p>
        Sie waren länger weg? Alle Änderungen seit einem Tag Ihrer Wahl zeigt die Seite{' '}
        <Link to="/recht/aenderungen/">Was ist neu, seit ich weg war?</Link>
      </p>
      <BlogPostItems items={items} />
    </PlainPage>
  );
}
