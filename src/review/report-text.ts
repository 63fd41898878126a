import { formatDate } from '../handbook/dates.ts';
import type { ReviewItem } from './freshness.ts';
import type { Report } from './report.ts';
import { headlines, outlookOf } from './words.ts';

/** The report as a terminal shows it. */
export function reportText({ expired, reviewDue, normChanged, unchecked, upcoming }: Report, today: string): string {
  return [
    `Stand der Inhalte am ${formatDate(today)}`,
    section(
      headlines.expired,
      expired.map(({ item, day }) => `${place(item)}, galt bis ${formatDate(day)}`),
    ),
    section(
      headlines.reviewDue,
      reviewDue.map(({ item, day }) => `${place(item)}, seit ${formatDate(day)}`),
    ),
    section(
      headlines.normChanged,
      normChanged.flatMap(({ norm, day, items }) => items.map((item) => `${place(item)}: ${norm}, geändert zum ${formatDate(day)}`)),
    ),
    section(headlines.unchecked, unchecked.map(place)),
    section(
      headlines.upcoming,
      upcoming.map(({ item, day, term }) => `${formatDate(day)} ${place(item)}, ${outlookOf(term)}`),
    ),
  ].join('\n\n');
}

function section(title: string, lines: string[]): string {
  return [`${title}: ${lines.length}`, ...lines.map((line) => `  ${line}`)].join('\n');
}

function place({ path, title }: ReviewItem): string {
  return `${path} „${title}“`;
}
