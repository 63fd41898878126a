import { dueTerms, isUnchecked, type Term, upcomingTerms } from './due.ts';
import type { ReviewItem } from './freshness.ts';

export type Report = {
  expired: Entry[];
  reviewDue: Entry[];
  /** One entry per norm and day, with everything it touches. */
  normChanged: { norm: string; day: string; items: ReviewItem[] }[];
  unchecked: ReviewItem[];
  upcoming: (Entry & { term: Term })[];
};
export type Entry = { item: ReviewItem; day: string };

/** Who has to look at what on a given day; longest overdue first, what is to come soonest first. */
export function makeReport(items: readonly ReviewItem[], today: string): Report {
  const due = entries(items, (item) => dueTerms(item, today));
  const norms = new Map<string, Report['normChanged'][number]>();
  for (const { item, term } of due)
    if (term.kind === 'normChanged') {
      const key = `${term.day} ${term.norm}`;
      const entry = norms.get(key) ?? { norm: term.norm, day: term.day, items: [] };
      norms.set(key, { ...entry, items: [...entry.items, item] });
    }
  return {
    expired: due.filter(({ term }) => term.kind === 'expired'),
    reviewDue: due.filter(({ term }) => term.kind === 'reviewDue'),
    normChanged: [...norms.values()],
    unchecked: items.filter(isUnchecked),
    upcoming: entries(items, (item) => upcomingTerms(item, today)),
  };
}

/** How many contents there are under each heading; one content may stand under several norms and counts once. */
export function countsOf(report: Report): Record<keyof Report, number> {
  return {
    expired: report.expired.length,
    reviewDue: report.reviewDue.length,
    normChanged: new Set(report.normChanged.flatMap(({ items }) => items)).size,
    upcoming: report.upcoming.length,
    unchecked: report.unchecked.length,
  };
}

/** A day has passed. What nobody has checked yet has no such day and does not count. */
export function somethingIsDue({ expired, reviewDue, normChanged }: Report): boolean {
  return expired.length + reviewDue.length + normChanged.length > 0;
}

function entries(items: readonly ReviewItem[], terms: (item: ReviewItem) => Term[]): Report['upcoming'] {
  return items
    .flatMap((item) => terms(item).map((term) => ({ item, term, day: term.day })))
    .sort((a, b) => a.day.localeCompare(b.day) || a.item.title.localeCompare(b.item.title, 'de'));
}
