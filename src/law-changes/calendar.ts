import { createEvents } from 'ics';
import type { Change } from './changes.ts';
import { isComing, isDay } from './period.ts';

/** Coming changes whose day is known. */
export function datedAhead<T extends Pick<Change, 'date' | 'latest'>>(changes: readonly T[], today: string): T[] {
  return changes.filter((change) => change.latest === undefined && isDay(change.date) && isComing(change, today));
}

/** One all-day event for each change, in iCalendar form. `address`: of the page that lists them. */
export function makeCalendar(
  changes: readonly Change[],
  { name, address, today }: { name: string; address: string; today: string },
): string {
  const { value, error } = createEvents(
    changes.map(({ id, date, title, before, after, meaning, norms, open }) => {
      const event = {
        uid: `${id}@${new URL(address).hostname}`,
        start: dayNumbers(date),
        end: dayNumbers(new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10)),
        title,
        description: [
          ...(before === undefined ? [after] : [`Vorher: ${before}`, `Nachher: ${after}`]),
          meaning,
          norms.join('; '),
          ...(open === undefined ? [] : [`Noch offen: ${open}`]),
          'Keine Rechtsberatung.',
        ].join('\n\n'),
        url: `${address}#${id}`,
        transp: 'TRANSPARENT' as const,
        // Not in the types of ics 3.12; without it every build would give another file.
        timestamp: Date.parse(today),
      };
      return event;
    }),
    { calName: name, productId: `-//${name}//DE` },
  );
  if (value === null) throw error ?? new Error('The calendar is empty.');
  return value;
}

function dayNumbers(day: string): [number, number, number] {
  const [year, month, date] = day.split('-').map(Number);
  return [year, month, date];
}
