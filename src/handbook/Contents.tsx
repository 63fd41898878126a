import type { TOCItem } from '@docusaurus/mdx-loader';
import type { ReactNode } from 'react';

/** The sections of a page, two levels deep. Labels may carry inline markup from the heading. */
export function Contents({ toc }: { toc: readonly TOCItem[] }): ReactNode {
  const items: ReactNode[] = [];
  let index = 0;
  while (index < toc.length) {
    const { id, value, level } = toc[index++];
    const below: TOCItem[] = [];
    while (index < toc.length && toc[index].level > level) below.push(toc[index++]);
    items.push(
      <li key={id}>
        <a href={`#${id}`} dangerouslySetInnerHTML={{ __html: value }} />
        {below.length > 0 && <Contents toc={below} />}
      </li>,
    );
  }
  return <ul>{items}</ul>;
}
