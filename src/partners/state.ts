import { formatDate } from '../handbook/dates.ts';
import type { Partner } from './partner.ts';

const month = new Intl.DateTimeFormat('de-DE', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** „2013“, „Januar 2013“ or „31. Januar 2013“ for a date known to the year, month or day. */
export function formatAsOf(asOf: string): string {
  if (asOf.length === 4) return asOf;
  return asOf.length === 7 ? month.format(new Date(`${asOf}-01T00:00:00Z`)) : formatDate(asOf);
}

/** How far an entry can be trusted. Goes with it wherever it is shown or exported. */
export function describeState({ asOf, confirmedAt, status }: Pick<Partner, 'asOf' | 'confirmedAt' | 'status'>): string {
  if (confirmedAt === null) return `Stand ${formatAsOf(asOf)}, nicht neu bestätigt`;
  const confirmed = `bestätigt am ${formatDate(confirmedAt)}`;
  return status === 'beendet' ? `besteht nicht mehr, ${confirmed}` : `Stand ${formatAsOf(asOf)}, ${confirmed}`;
}

export const roleLabels: Record<Partner['networkRole']['role'], string> = {
  operativ: 'operativ',
  strategisch: 'strategisch',
  koordination: 'Koordination des Netzwerks',
};

export const basisLabels = {
  einwilligung: 'mit Einwilligung veröffentlicht',
  'dienstliche-funktion': 'in dienstlicher Funktion genannt',
  'broschuere-2013': 'in der Broschüre von Januar 2013 veröffentlicht, seither nicht neu gefragt',
} as const;

/** Role and, where a source says so, its time: „operativ (2009 bis 2013)“. */
export function describeRole({ role, from, until }: Partner['networkRole']): string {
  const time = [from && `ab ${formatAsOf(from)}`, until && `bis ${formatAsOf(until)}`].filter(Boolean).join(' ');
  return time === '' ? roleLabels[role] : `${roleLabels[role]} (${time})`;
}
