import type { LoadContext, Plugin } from '@docusaurus/types';
import { parse } from 'yaml';
import sidebars from '../../sidebars.ts';
import { networkPath } from '../content-check/check.ts';
import { readProject } from '../content-check/plugin.ts';
import { networkSchema } from '../network/network.ts';
import { findStelle } from '../network/stellen.ts';
import { type Comparison, comparePrimers } from './compare.ts';
import { comparedPrimers, comparisonAddress } from './primer.ts';
import { readPrimer } from './read-primer.ts';
import { type AreaCount, countAreas, type Summary } from './summary.ts';

export type Compared = { slug: string; comparison: Comparison };

type File = { path: string; text: string };

/** Every primer of both editions, compared, in the order of the area's menu. */
export function compareAll(files: readonly File[]): Compared[] {
  const network = networkSchema.parse(parse(files.find(({ path }) => path === networkPath)?.text ?? ''));
  const nameOf = (stelle: string) => findStelle(network, stelle).label;
  const order = JSON.stringify(sidebars);
  return comparedPrimers(files)
    .map(({ slug, past, today }) => ({
      slug,
      comparison: comparePrimers(readPrimer(past.text, nameOf), readPrimer(today.text, nameOf)),
    }))
    .sort((a, b) => order.indexOf(`"recht/${a.slug}"`) - order.indexOf(`"recht/${b.slug}"`));
}

/** One page per comparison; the counts alone go to `@generated/comparison/default/` for the page that imports them. */
export default function comparisonPlugin({ siteDir, baseUrl }: LoadContext): Plugin {
  return {
    name: 'comparison',
    async contentLoaded({ actions }) {
      const { files } = readProject(siteDir);
      const compared = compareAll(files);
      const summaries = compared.map(
        ({ slug, comparison: { title, counts } }): Summary => ({
          title,
          address: comparisonAddress(slug),
          page: `/recht/${slug}/`,
          counts,
        }),
      );
      const areas: AreaCount[] = countAreas(files);
      await actions.createData('summaries.json', summaries);
      await actions.createData('areas.json', areas);
      const route = (path: string, component: string, props: Record<string, unknown>) =>
        actions.addRoute({
          path: `${baseUrl}${path.slice(1)}`,
          component: `${siteDir}/src/comparison/${component}.tsx`,
          exact: true,
          props,
        });
      route('/ausgaben/vergleich/', 'ComparisonList', { summaries });
      for (const { slug, comparison } of compared) route(comparisonAddress(slug), 'ComparisonPage', { slug, comparison });
    },
    getPathsToWatch: () => ['docs/recht/*.mdx', 'versioned_docs/version-2013/recht/*.mdx'],
  };
}
