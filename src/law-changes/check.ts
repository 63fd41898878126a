import * as z from 'zod';
import type { Finding, SourceFile } from '../content-check/finding.ts';
import { parseYaml } from '../content-check/yaml.ts';
import { splitFrontMatter } from '../handbook/front-matter.ts';
import { type Change, changesPath, changesSchema, changesWithin, postSchema } from './changes.ts';

const use = /<LawChanges\s+topic="([^"]*)"/g;
const headSchema = z.looseObject({ slug: z.string(), changes: z.array(z.string()).default([]) });

/** Everything that does not fit between the list of changes, the primers that show it and the entries in Aktuelles. */
export function checkLawChanges(files: readonly SourceFile[]): Finding[] {
  const file = files.find(({ path }) => path === changesPath);
  const posts = files.filter(({ path }) => /^blog\/.*\.mdx?$/.test(path)).map(headOf);
  const heads = posts.flatMap((head) => parseYaml(head, headSchema).data ?? []);
  const uses = files.filter(({ path }) => /\.mdx?$/.test(path)).flatMap(usesIn);
  const primers = uses.filter(({ path, topic }) => path === `docs/recht/${topic}.mdx`).map(({ topic }) => topic);
  const own = file === undefined ? undefined : parseYaml(file, changesSchema);
  // The rules within the site add their findings only once the list by itself is sound.
  if (file !== undefined && own?.data === undefined) return own?.findings ?? [];
  const changes = own?.data?.changes ?? [];
  return [
    ...(file === undefined ? [] : parseYaml(file, changesWithin({ primers, posts: heads })).findings),
    ...posts.flatMap((head) => [...parseYaml(head, postSchema(changes), 2).findings, ...checkPlace(head)]),
    ...uses.flatMap((each) => checkUse(each, changes)),
  ];
}

type Head = SourceFile & { body: string };

function headOf({ path, text }: SourceFile): Head {
  const { frontMatter = '', body } = splitFrontMatter(text);
  return { path, text: frontMatter, body };
}

/** The box with the changes stands after the opening, which the truncation mark ends. */
function checkPlace({ path, text, body }: Head): Finding[] {
  if (!/^changes:/m.test(text) || /\{\/\*\s*truncate\s*\*\/\}/.test(body)) return [];
  return [
    { path, line: 1, column: 1, message: 'Beitrag nennt changes, erwartet nach dem ersten Absatz {/* truncate */}: dort steht der Kasten' },
  ];
}

type Use = Omit<Finding, 'message'> & { topic: string };

function usesIn({ path, text }: SourceFile): Use[] {
  return [...text.matchAll(use)].map(({ 1: topic, index }) => {
    const before = text.slice(0, index).split('\n');
    return { path, topic, line: before.length, column: before[before.length - 1].length + 1 };
  });
}

function checkUse({ topic, ...place }: Use, changes: readonly Change[]): Finding[] {
  const topics = [...new Set(changes.flatMap((each) => each.topics))].sort();
  if (topics.includes(topic)) return [];
  return [{ ...place, message: `Zum Thema „${topic}“ gibt es keine Änderung, erwartet ${topics.map((each) => `„${each}“`).join(', ')}` }];
}
