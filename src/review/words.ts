import { formatDate } from '../handbook/dates.ts';
import type { Term } from './due.ts';
import type { Kind } from './freshness.ts';

/** What a reader has to know about a day that has come. */
export function noticeOf(term: Term): string {
  switch (term.kind) {
    case 'expired':
      return `Die Angaben galten bis ${formatDate(term.day)}. Ob sie noch stimmen, hat seither niemand bestätigt.`;
    case 'reviewDue':
      return `Seit dem ${formatDate(term.day)} ist eine neue Prüfung fällig. Sie ist noch nicht geschehen.`;
    case 'normChanged':
      return `${term.norm} lautet seit dem ${formatDate(term.day)} anders. Hier steht noch der Stand davor.`;
  }
}

/** The same day in a list that looks ahead. */
export function outlookOf(term: Term): string {
  switch (term.kind) {
    case 'expired':
      return 'letzter Tag der Geltung';
    case 'reviewDue':
      return 'neue Prüfung fällig';
    case 'normChanged':
      return `${term.norm} lautet ab dann anders`;
  }
}

export const headlines = {
  expired: 'Abgelaufen',
  reviewDue: 'Prüfung fällig',
  normChanged: 'Von Rechtsänderungen berührt',
  unchecked: 'Fachlich noch nicht geprüft',
  upcoming: 'Nächste Termine',
} as const;

export const kindNames: Record<Kind, string> = { page: 'Seite', partner: 'Partner', question: 'Frage', data: 'Datendatei' };
