import * as z from 'zod';
import { parse } from '../norms/citation.ts';
import { isDatePrefix, isDay, lastDay } from './period.ts';

/** Dated changes of the law: the one list that primers, Aktuelles, `/recht/aenderungen/` and its calendar show. */
export const changesPath = 'src/law-changes/changes.yaml';

const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const datePrefix = z.string().refine(isDatePrefix, {
  error: ({ input }) => `Datum ist „${input}“, erwartet Jahr, Monat oder Tag, so genau wie bekannt: 2016, 2016-07 oder 2016-07-01`,
});
const citation = z.string().superRefine((written, context) => {
  const { problem } = parse(written);
  if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
});

const change = z.strictObject({
  id,
  date: datePrefix,
  /** The day is unknown: the change came somewhere from `date` to this. */
  latest: datePrefix.optional(),
  /** The rule that began at `date` applied until this. */
  until: datePrefix.optional(),
  title: text.max(90),
  before: text.optional(),
  after: text,
  /** What it means for everyday work. */
  meaning: text,
  /** The legal act, as it is cited. */
  act: text.optional(),
  norms: z.array(citation).min(1),
  /** Names of the primers that show it: `duldung` for docs/recht/duldung.mdx. */
  topics: z.array(id).min(1),
  sources: z.array(z.strictObject({ label: text, url: z.url({ protocol: /^https?$/ }) })).min(1),
  /** What nobody has checked yet. */
  open: text.optional(),
  /** Slug of the entry in Aktuelles that tells it. */
  post: id.optional(),
});

export type Change = z.infer<typeof change>;
export type Changes = { schema: 1; changes: Change[] };

/** The list by itself: dates that make sense, in order, ids once. */
export const changesSchema = z
  .strictObject({ schema: z.literal(1), changes: z.array(change).min(1) })
  .superRefine(({ changes }, context) => {
    changes.forEach((entry, index) => {
      const issue = (key: keyof Change, message: string) =>
        context.addIssue({ code: 'custom', path: ['changes', index, key], message: `„${entry.id}“ ${message}` });
      const previous = changes[index - 1];
      if (previous !== undefined && previous.date > entry.date)
        issue('date', `beginnt ${entry.date}, steht aber nach ${previous.date}: Änderungen nach Tag ordnen`);
      if (changes.findIndex((other) => other.id === entry.id) !== index) issue('id', 'steht zweimal');
      const { latest, until } = entry;
      if (latest !== undefined && until !== undefined)
        issue('until', 'hat latest und until, erwartet eines: latest, wenn der Tag nicht bekannt ist, until, wenn die Regel endete');
      for (const [key, end] of Object.entries({ latest, until }) as ['latest' | 'until', string | undefined][])
        if (end !== undefined && lastDay(end) <= entry.date) issue(key, `endet mit ${key} ${end}, erwartet später als ${entry.date}`);
      if (latest !== undefined && entry.open === undefined) issue('latest', 'sagt nicht, was am Datum ungeprüft ist (open)');
    });
  });

export type Surroundings = {
  /** Pages in docs/recht that show the changes of their topic. */
  primers: readonly string[];
  posts: readonly { slug: string; changes: readonly string[] }[];
};

/** The list within the site: its topics are primers, its posts exist and name it in return. */
export function changesWithin({ primers, posts }: Surroundings): z.ZodType<Changes> {
  return changesSchema.superRefine(({ changes }, context) => {
    changes.forEach(({ id, topics, post: slug }, index) => {
      const issue = (path: PropertyKey[], message: string) =>
        context.addIssue({ code: 'custom', path: ['changes', index, ...path], message });
      topics.forEach((topic, position) => {
        if (!primers.includes(topic)) issue(['topics', position], `Thema „${topic}“ hat keinen Primer, erwartet ${quoted(primers)}`);
      });
      const post = posts.find((each) => each.slug === slug);
      if (slug === undefined) return;
      if (post === undefined) issue(['post'], `Beitrag „${slug}“ gibt es nicht, erwartet ${quoted(posts.map((each) => each.slug))}`);
      else if (!post.changes.includes(id))
        issue(
          ['post'],
          `„${id}“ nennt den Beitrag „${slug}“, dieser nennt sie nicht: dort ${id} in changes ergänzen oder hier post streichen`,
        );
    });
  });
}

/** Head of an entry in Aktuelles, as far as it speaks of changes: the first one named gives it its date. */
export function postSchema(changes: readonly Change[]) {
  return z.looseObject({ slug: z.string(), date: z.string(), changes: z.array(z.string()).default([]) }).superRefine((post, context) => {
    post.changes.forEach((id, index) => {
      const issue = (message: string) => context.addIssue({ code: 'custom', path: ['changes', index], message });
      const entry = changes.find((each) => each.id === id);
      if (entry === undefined) issue(`Änderung „${id}“ gibt es in ${changesPath} nicht`);
      else if (entry.post !== post.slug)
        issue(
          `Änderung „${id}“ nennt ${entry.post === undefined ? 'keinen Beitrag' : `den Beitrag „${entry.post}“`}, erwartet dort post: ${post.slug}`,
        );
      else if (index === 0 && (!isDay(entry.date) || entry.date !== post.date))
        issue(`„${id}“ trat ${entry.date} ein, der Beitrag trägt ${post.date}, erwartet zuerst eine Änderung dieses Tages`);
    });
  });
}

const quoted = (values: readonly string[]) => values.map((value) => `„${value}“`).join(', ');
