// Swedish writes a date as ISO does. Deadlines of the law end at midnight in Germany, wherever builder and reader are.
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', year: 'numeric', month: '2-digit', day: '2-digit' });

export function calendarDay(instant: Date): string {
  return day.format(instant);
}

/** The day a build is made for: SOURCE_DATE_EPOCH (seconds) if it is set, else now. */
export function buildDay(env: { SOURCE_DATE_EPOCH?: string }, now: Date): string {
  const epoch = env.SOURCE_DATE_EPOCH;
  return calendarDay(epoch !== undefined && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : now);
}

/** A reader's clock may be wrong, but it is never earlier than the build. */
export function laterDay(built: string, now: Date): string {
  const today = calendarDay(now);
  return today > built ? today : built;
}
