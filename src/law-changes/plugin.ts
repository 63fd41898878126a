import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BlogContent } from '@docusaurus/plugin-content-blog';
import type { LoadedContent as DocsContent } from '@docusaurus/plugin-content-docs';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { formatFinding } from '../content-check/finding.ts';
import { parseYaml } from '../content-check/yaml.ts';
import { type Norms, normPaths } from '../norms/norm-data.ts';
import { loadNorms } from '../norms/plugin.ts';
import { buildDay } from '../review/today.ts';
import { datedAhead, makeCalendar } from './calendar.ts';
import { type Change, changesPath, changesSchema } from './changes.ts';
import { ofTopic } from './filter.ts';
import { type ChangesData, type Place, prepareChange, toTable } from './prepare.ts';
import { dataFile } from './remark-law-changes.ts';

type Loaded = { changes: Change[]; norms: Norms; today: string };

const page = 'recht/aenderungen/';
const calendar = `${page}aenderungen.ics`;

/** Data for each page that shows changes of the law, made once per build, and the calendar of those to come. */
export default function lawChanges({ siteDir, baseUrl, siteConfig }: LoadContext): Plugin<Loaded> {
  return {
    name: 'law-changes',
    loadContent: () => Promise.resolve(load(siteDir)),
    async allContentLoaded({ allContent, actions }) {
      const { changes, norms, today } = allContent['law-changes'].default as Loaded;
      const posts = postsOf(allContent['docusaurus-plugin-content-blog'].default as BlogContent);
      const places = new Map(posts.map(({ slug, ...place }) => [slug, place]));
      const prepared = changes.map((change) => prepareChange(change, norms, places));
      const findings = prepared.flatMap((each, index) =>
        each.findings.map((finding) => `${changesPath} „${changes[index].id}“: ${finding}`),
      );
      if (findings.length > 0) throw new Error(findings.join('\n'));
      const shown = prepared.map((each) => each.shown);
      const topics = topicsOf(changes, (allContent['docusaurus-plugin-content-docs'] as Record<string, DocsContent>).default);
      const ahead = datedAhead(changes, today);
      const all: ChangesData = { changes: shown, topics, calendar: ahead.length === 0 ? null : `${baseUrl}${calendar}` };
      await actions.createData(dataFile.all, JSON.stringify(all));
      for (const { id } of topics) await actions.createData(dataFile.topic(id), JSON.stringify(ofTopic(shown, id).map(toTable)));
      for (const { slug, changes: told } of posts)
        await actions.createData(dataFile.post(slug), JSON.stringify(told.flatMap((id) => shown.find((each) => each.id === id) ?? [])));
    },
    postBuild({ outDir, content: { changes, today } }) {
      const ahead = datedAhead(changes, today);
      if (ahead.length === 0) return Promise.resolve();
      const name = `${siteConfig.title}: Änderungen im Recht`;
      mkdirSync(join(outDir, page), { recursive: true });
      writeFileSync(join(outDir, calendar), makeCalendar(ahead, { name, address: `${siteConfig.url}${baseUrl}${page}`, today }));
      return Promise.resolve();
    },
    getPathsToWatch: () => [changesPath, ...Object.values(normPaths)],
  };
}

function load(siteDir: string): Loaded {
  const { data, findings } = parseYaml({ path: changesPath, text: readFileSync(join(siteDir, changesPath), 'utf8') }, changesSchema);
  if (data === undefined) throw new Error(findings.map(formatFinding).join('\n'));
  return { changes: data.changes, norms: loadNorms(siteDir), today: buildDay(process.env, new Date()) };
}

type Post = Place & { slug: string; changes: string[] };

function postsOf({ blogPosts }: BlogContent): Post[] {
  return blogPosts.flatMap(({ metadata: { title, permalink, frontMatter } }) => {
    const { slug, changes } = frontMatter as { slug: string; changes?: string[] };
    return changes === undefined ? [] : [{ slug, changes, title: title ?? slug, path: permalink }];
  });
}

/** The primers that changes name, in the order of the area menu. */
function topicsOf(changes: readonly Change[], { loadedVersions }: DocsContent): ChangesData['topics'] {
  const { docs = [], sidebars = {} } = loadedVersions.find(({ versionName }) => versionName === 'current') ?? {};
  const order = JSON.stringify(sidebars);
  return [...new Set(changes.flatMap(({ topics }) => topics))]
    .flatMap((id) => {
      const doc = docs.find((each) => each.id === `recht/${id}`);
      return doc === undefined ? [] : [{ id, title: String(doc.frontMatter.sidebar_label ?? doc.title), path: doc.permalink }];
    })
    .sort((a, b) => order.indexOf(`"recht/${a.id}"`) - order.indexOf(`"recht/${b.id}"`));
}
