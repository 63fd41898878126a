import type { Dated, Freshness } from './freshness.ts';

/** A day on which a content stops being sound, whether it has come or not. */
export type Term =
  /** `day` is the last good day. */
  | { kind: 'expired'; day: string }
  /** `day` is the first day somebody has to look. */
  | { kind: 'reviewDue'; day: string }
  /** `day` is the first day of the new text. */
  | { kind: 'normChanged'; day: string; norm: string };

/** Every such day of a content, soonest first. Independent of today. */
export function termsOf({ validUntil, nextReview, changes }: Dated): Term[] {
  const terms: Term[] = [];
  if (validUntil) terms.push({ kind: 'expired', day: validUntil });
  if (nextReview) terms.push({ kind: 'reviewDue', day: nextReview });
  for (const { norm, changedAt } of changes) terms.push({ kind: 'normChanged', day: changedAt, norm });
  return terms.sort((a, b) => a.day.localeCompare(b.day));
}

/** ISO dates compare as text. */
export function hasCome({ kind, day }: Term, today: string): boolean {
  return kind === 'expired' ? day < today : day <= today;
}

export function dueTerms(content: Dated, today: string): Term[] {
  return termsOf(content).filter((term) => hasCome(term, today));
}

export function upcomingTerms(content: Dated, today: string): Term[] {
  return termsOf(content).filter((term) => !hasCome(term, today));
}

/** Nobody has done the expert review that this content needs. Whatever has a Rechtsstand needs one. */
export function isUnchecked({ rechtsstand, checkedAt }: Pick<Freshness, 'rechtsstand' | 'checkedAt'>): boolean {
  return checkedAt === null || (checkedAt === undefined && rechtsstand !== undefined);
}
