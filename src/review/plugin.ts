import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { parse } from 'yaml';
import { formatFinding, type SourceFile } from '../content-check/finding.ts';
import { readProject } from '../content-check/plugin.ts';
import { networkSchema } from '../network/network.ts';
import { type NormFiles, type Norms, normPaths, readNorms } from '../norms/norm-data.ts';
import { atomPath, jsonPath, reviewAtom, reviewJson, reviewPath } from './feed.ts';
import type { NormChange, ReviewItem } from './freshness.ts';
import { pageKey } from './page-key.ts';
import { dataTitles, pageItems } from './pages.ts';
import { buildDay } from './today.ts';

export type ReviewData = {
  /** The day this build was made for. */
  builtOn: string;
  /** Changed norms by `pageKey`, only of pages that cite one. */
  changes: Record<string, readonly NormChange[]>;
};

/** Every content file, and the norms they cite. */
export function readContent(root: string): { files: SourceFile[]; norms: Norms } {
  const read = (path: string): SourceFile => ({ path, text: readFileSync(join(root, path), 'utf8') });
  const { norms, findings } = readNorms(Object.fromEntries(Object.entries(normPaths).map(([key, path]) => [key, read(path)])) as NormFiles);
  if (norms === undefined) throw new Error(findings.map(formatFinding).join('\n'));
  const { files } = readProject(root);
  const data = Object.keys(dataTitles).filter((path) => existsSync(join(root, path)) && !files.some((file) => file.path === path));
  return { files: [...files, ...data.map(read)], norms };
}

/** All that ages, from every subject that has such contents. */
export function readReviewItems(root: string): ReviewItem[] {
  const { files, norms } = readContent(root);
  const { editions } = networkSchema.parse(parse(readFileSync(join(root, 'src/network/network.yaml'), 'utf8')));
  return pageItems(files, norms, editions.today.rechtsstand);
}

/** The list of what is due, as page, JSON and Atom, and what a page needs to say that it is past its date. */
export default function review({ siteDir, siteConfig, baseUrl }: LoadContext): Plugin<ReviewItem[]> {
  const builtOn = buildDay(process.env, new Date());
  const permalink = (address: string) => `${baseUrl}${address.slice(1)}`;
  return {
    name: 'review',
    loadContent: async () => readReviewItems(siteDir),
    contentLoaded({ content, actions }) {
      const changes = content.flatMap(({ address, changes }) =>
        address === null || changes.length === 0 ? [] : [[pageKey(permalink(address)), changes]],
      );
      actions.setGlobalData({ builtOn, changes: Object.fromEntries(changes) } satisfies ReviewData);
      actions.addRoute({
        path: permalink(reviewPath),
        component: `${siteDir}/src/review/ReviewPage.tsx`,
        exact: true,
        props: { items: content },
      });
    },
    async postBuild({ content, outDir }) {
      const site = { name: siteConfig.title, site: `${siteConfig.url}${baseUrl}`, today: builtOn };
      mkdirSync(join(outDir, reviewPath), { recursive: true });
      writeFileSync(join(outDir, jsonPath), `${JSON.stringify(reviewJson(content, site), undefined, 2)}\n`);
      writeFileSync(join(outDir, atomPath), reviewAtom(content, site));
    },
    getPathsToWatch: () => [...Object.values(normPaths), 'docs/**/*.mdx', 'versioned_docs/**/*.mdx', 'blog/**/*.mdx', 'src/pages/**/*.mdx'],
  };
}
