import { Feed } from 'feed';
import { formatDate } from '../handbook/dates.ts';
import { plain } from '../norms/citation.ts';
import { dueTerms, isUnchecked, type Term, upcomingTerms } from './due.ts';
import type { ReviewItem } from './freshness.ts';
import { countsOf, makeReport } from './report.ts';
import { headlines, kindNames, noticeOf } from './words.ts';

export const reviewPath = '/pflege/';
export const jsonPath = '/pflege/pflege.json';
export const atomPath = '/pflege/atom.xml';

/** `site` is the address of the start page, with its slash at the end. */
type Site = { name: string; site: string; today: string };

const absolute = (site: string, address: string | null) => (address === null ? null : `${site}${address.slice(1)}`);

/** The report for machines. Dates stand beside what follows from them on `today`, so that anyone can work it out anew. */
export function reviewJson(items: readonly ReviewItem[], { name, site, today }: Site): object {
  const { upcoming: _upcoming, ...counts } = countsOf(makeReport(items, today));
  return {
    schema: 1,
    title: `${name}: Stand der Inhalte`,
    url: absolute(site, reviewPath),
    today,
    counts,
    items: items.map((item) => ({
      kind: item.kind,
      title: item.title,
      url: absolute(site, item.address),
      file: item.path,
      edition: item.edition,
      rechtsstand: item.rechtsstand ?? null,
      checkedAt: item.checkedAt ?? null,
      checkedBy: item.checkedBy ?? null,
      nextReview: item.nextReview ?? null,
      validUntil: item.validUntil ?? null,
      unchecked: isUnchecked(item),
      due: dueTerms(item, today).map(withPlainNorm),
      upcoming: upcomingTerms(item, today).map(withPlainNorm),
    })),
  };
}

function withPlainNorm(term: Term): Term {
  return term.kind === 'normChanged' ? { ...term, norm: plain(term.norm) } : term;
}

/** One entry for every content and reason. It keeps its id and date from build to build, so that a reader sees it once. */
export function reviewAtom(items: readonly ReviewItem[], { name, site, today }: Site): string {
  const page = `${site}${reviewPath.slice(1)}`;
  const feed = new Feed({
    id: page,
    link: page,
    title: `${name}: Stand der Inhalte`,
    description: 'Was abgelaufen, zur Prüfung fällig, von Rechtsänderungen berührt oder fachlich noch nicht geprüft ist',
    language: 'de',
    copyright: '',
    generator: name,
    author: { name },
    updated: instant(today),
    feedLinks: { atom: `${site}${atomPath.slice(1)}` },
  });
  const entries = items.flatMap((item) => [
    ...dueTerms(item, today).map((term) => ({ item, day: term.day, kind: term.kind, text: noticeOf(term), mark: markOf(term) })),
    ...(isUnchecked(item)
      ? [{ item, day: item.rechtsstand ?? today, kind: 'unchecked' as const, text: uncheckedText(item), mark: 'ungeprueft' }]
      : []),
  ]);
  for (const { item, day, kind, text, mark } of entries.sort((a, b) => b.day.localeCompare(a.day))) {
    const link = absolute(site, item.address) ?? page;
    feed.addItem({
      id: `${page}#${mark}:${item.path}`,
      link,
      title: `${headlines[kind]}: ${item.title}${item.edition === '2013' ? ' (Ausgabe 2013)' : ''}`,
      description: `${kindNames[item.kind]} „${item.title}“. ${text}`,
      date: instant(day),
    });
  }
  return feed.atom1();
}

function instant(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function markOf(term: Term): string {
  return `${term.kind}-${term.day}${term.kind === 'normChanged' ? `-${plain(term.norm).replaceAll(' ', '')}` : ''}`;
}

function uncheckedText({ rechtsstand }: ReviewItem): string {
  return rechtsstand === undefined
    ? 'Fachlich noch nicht geprüft.'
    : `Rechtsstand ${formatDate(rechtsstand)}, aus dem Gesetzestext erarbeitet, fachlich noch nicht geprüft.`;
}
