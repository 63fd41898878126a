import type { ReviewItem } from './freshness.ts';

/** A content for the tests of this folder: checked, without any date. */
export function exampleItem(more: Partial<ReviewItem> = {}): ReviewItem {
  const { title = 'Duldung' } = more;
  return {
    kind: 'page',
    title,
    path: `docs/recht/${title.toLowerCase()}.mdx`,
    address: `/recht/${title.toLowerCase()}/`,
    edition: 'today',
    rechtsstand: '2026-08-19',
    checkedAt: '2026-09-01',
    checkedBy: 'Fachanwältin für Migrationsrecht',
    changes: [],
    ...more,
  };
}
