import * as z from 'zod';
import { freshnessShape } from '../review/freshness.ts';

/** Head of every page. Dates are ISO dates of the calendar day; `null` means nobody has done it yet. */
const text = z.string().trim().min(1);
const date = z.iso.date();

/** A source is named and can be found again: by page of a printed work, by address, or by file in this project. */
export const sourceSchema = z
  .strictObject({
    label: text,
    page: text.optional(),
    url: z.url({ protocol: /^https?$/ }).optional(),
    file: text.optional(),
  })
  .refine((source) => [source.page, source.url, source.file].filter((place) => place !== undefined).length === 1, {
    message: 'Quelle braucht genau eines von page (Seite), url (Adresse) und file (Datei im Projekt)',
  });

export type Source = z.infer<typeof sourceSchema>;

const head = {
  title: text.max(90),
  description: text.min(40).max(200),
};

/** Terms of the glossary, by id, that are not linked on this page; `true`: none is. */
const glossaryOff = z.union([z.array(text).min(1), z.literal(true)]).optional();

const slug = z.string().regex(/^\/?[a-z0-9]*(-[a-z0-9]+)*$/);

export const collections = {
  docs: z.strictObject({
    ...head,
    sources: z.array(sourceSchema).min(1),
    sidebar_label: text.max(40).optional(),
    slug: slug.optional(),
    noindex: z.literal(true).optional(),
    glossaryOff,
    ...freshnessShape,
  }),
  blog: z.strictObject({
    ...head,
    slug,
    date,
    /** Ids of the changes of the law that the entry tells; the first gives it its date. */
    changes: z.array(text).min(1).optional(),
    sources: z.array(sourceSchema).min(1),
    ...freshnessShape,
    glossaryOff,
  }),
  pages: z.strictObject({
    ...head,
    sources: z.array(sourceSchema).optional(),
    noindex: z.literal(true).optional(),
    glossaryOff,
    ...freshnessShape,
  }),
} as const;

export type Collection = keyof typeof collections;
export type FrontMatter = z.infer<(typeof collections)['docs']>;

/** Splits a file into front matter and body; `bodyLine` is the 1-based line on which the body begins. */
export function splitFrontMatter(file: string): { frontMatter: string | undefined; body: string; bodyLine: number } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(file);
  if (match === null) return { frontMatter: undefined, body: file, bodyLine: 1 };
  return { frontMatter: match[1], body: file.slice(match[0].length), bodyLine: match[0].split('\n').length };
}
