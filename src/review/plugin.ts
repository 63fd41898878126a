import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { parse } from 'yaml';
import type { SourceFile } from '../content-check/finding.ts';
import { readProject } from '../content-check/plugin.ts';
import { networkSchema } from '../network/network.ts';
import { type Norms, normPaths } from '../norms/norm-data.ts';
import { loadNorms } from '../norms/plugin.ts';
import { atomPath, jsonPath, reviewAtom, reviewJson, reviewPath } from './feed.ts';
import type { NormChange, ReviewItem } from './freshness.ts';
import { pageKey } from './page-key.ts';
import { pageItems } from './pages.ts';
import { buildDay } from './today.ts';

export type ReviewData = {
  /** The day this build was made for. */
  builtOn: string;
  /** Changed norms by `pageKey`, only of pages that cite one. */
  changes: Record<string, readonly NormChange[]>;
};

/** Every file whose texts cite norms, and the norms. */
export function readContent(root: string): { files: SourceFile[]; norms: Norms } {
  const normFiles: readonly string[] = Object.values(normPaths);
  return { files: readProject(root).files.filter(({ path }) => !normFiles.includes(path)), norms: loadNorms(root) };
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
