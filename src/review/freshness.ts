import * as z from 'zod';
import type { Edition } from '../norms/citation.ts';

const text = z.string().trim().min(1);
const date = z.iso.date();

/**
 * How old a content is: the same keys for pages, partners and questions. Dates are calendar days; `null` means nobody
 * has done or said it yet.
 */
export const freshnessShape = {
  /** State of the law the content describes. */
  rechtsstand: date.optional(),
  /** Day of the last expert review, and the function (never the name) of who did it. */
  checkedAt: date.nullable().optional(),
  checkedBy: text.nullable().optional(),
  /** From this day on somebody has to look again. */
  nextReview: date.nullable().optional(),
  /** Last day on which the content holds. */
  validUntil: date.nullable().optional(),
};

const freshness = z.object(freshnessShape);
export type Freshness = z.infer<typeof freshness>;

/** A cited norm that reads differently from `changedAt` on, later than the content's Rechtsstand. */
export type NormChange = { norm: string; changedAt: string };

export type Dated = Pick<Freshness, 'nextReview' | 'validUntil'> & { changes: readonly NormChange[] };

/** `data` is a file several pages are made of, such as the rules of the Wegweiser. */
export type Kind = 'page' | 'partner' | 'question' | 'data';

/** One content that ages. Every subject that has such contents makes a list of these. */
export type ReviewItem = Freshness &
  Dated & {
    kind: Kind;
    title: string;
    /** File in the project. */
    path: string;
    /** Where it shows, without base URL; null if it has no page of its own. */
    address: string | null;
    edition: Edition;
  };
