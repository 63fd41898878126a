/**
 * When a change came. A date is as precise as known: year, month or day. With `latest` the day is unknown and lies
 * somewhere from `date` to `latest`; with `until` the rule began at `date` and applied until then.
 */
export type Period = { date: string; latest?: string; until?: string };

/** `2016`, `2016-07` or `2016-07-01`, of a day that exists. */
export function isDatePrefix(text: string): boolean {
  if (!/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(text)) return false;
  return text.length < 10 || isDay(text);
}

/** `2016-07-01`, of a day that exists. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

export function firstDay(prefix: string): string {
  return `${prefix}${'-01-01'.slice(prefix.length - 4)}`;
}

export function lastDay(prefix: string): string {
  if (prefix.length === 10) return prefix;
  const [year, month = 12] = prefix.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The last day on which the change can have come. */
function latestDay({ date, latest = date }: Period): string {
  return lastDay(latest);
}

/** Even the earliest possible day is still to come. */
export function isComing(period: Period, today: string): boolean {
  return firstDay(period.date) > today;
}

/** The change came on or after this day, or may have: who was away is rather told too much. */
export function mayBeSince(period: Period, day: string): boolean {
  return latestDay(period) >= day;
}

/** The year in which the change came, null if that is not known. */
export function yearOf({ date, latest = date }: Period): string | null {
  const year = date.slice(0, 4);
  return latest.startsWith(year) ? year : null;
}

/** Newest first, by the last possible day, then by the first. */
export function byNewest(a: Period, b: Period): number {
  return latestDay(b).localeCompare(latestDay(a)) || firstDay(b.date).localeCompare(firstDay(a.date));
}

const parts = ['year', 'month', 'day'] as const;

/** „2016“, „Juli 2016“, „1. Juli 2016“ */
export function formatPrefix(prefix: string): string {
  const known = parts.slice(0, prefix.split('-').length);
  const options = Object.fromEntries(known.map((part) => [part, part === 'month' ? 'long' : 'numeric']));
  return new Intl.DateTimeFormat('de-DE', { ...options, timeZone: 'UTC' }).format(new Date(`${firstDay(prefix)}T00:00:00Z`));
}

/** „zwischen 2013 und April 2021“, „Juli 2016 bis 6. August 2019“, „1. Juli 2013“ */
export function formatPeriod({ date, latest, until }: Period): string {
  if (latest !== undefined) return `zwischen ${formatPrefix(date)} und ${formatPrefix(latest)}`;
  return until === undefined ? formatPrefix(date) : `${formatPrefix(date)} bis ${formatPrefix(until)}`;
}
