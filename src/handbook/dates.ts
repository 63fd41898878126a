const months = new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** „19. August 2026“ for an ISO date. */
export function formatDate(isoDate: string): string {
  return months.format(new Date(`${isoDate.slice(0, 10)}T00:00:00Z`));
}
