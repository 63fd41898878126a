import type { BlogContent } from '@docusaurus/plugin-content-blog';
import type { LoadedContent as DocsContent } from '@docusaurus/plugin-content-docs';
import type { LoadedContent as PagesContent } from '@docusaurus/plugin-content-pages';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { comparedPrimers, comparisonAddress } from '../comparison/primer.ts';
import { readProject } from '../content-check/plugin.ts';
import { generatedAddresses, resolveMenu } from './menu.ts';
import { groupByArea, type Section, type SitePage } from './site-map.ts';

/** Menus and the list of all pages, made from what the site really has. */
export default function navigation({ baseUrl, siteDir }: LoadContext): Plugin {
  const local = (permalink: string) => `/${permalink.slice(baseUrl.length)}/`.replace(/\/+$/, '/');
  return {
    name: 'navigation',
    allContentLoaded({ allContent, actions }) {
      const instances = allContent['docusaurus-plugin-content-docs'] as Record<string, DocsContent>;
      const versions = instances.default.loadedVersions.map((version) => ({
        name: version.versionName,
        root: local(version.path === baseUrl ? baseUrl : `${version.path}/`),
        label: version.label,
        pages: pagesInOrder(version, local),
      }));
      const training = instances.training.loadedVersions.flatMap((version) => pagesInOrder(version, local));
      const blog = (allContent['docusaurus-plugin-content-blog'].default as BlogContent).blogPosts.map(({ metadata }) => ({
        path: local(metadata.permalink),
        title: metadata.title ?? '',
        description: metadata.description ?? '',
        date: metadata.date.toISOString().slice(0, 10),
      }));
      const single = (allContent['docusaurus-plugin-content-pages'].default as PagesContent).flatMap((page): SitePage[] =>
        page.type === 'mdx' ? [{ path: local(page.permalink), title: page.title ?? '', description: page.description }] : [],
      );
      const comparisons: SitePage[] = [
        { path: '/ausgaben/vergleich/', title: '2013 und heute im Vergleich' },
        ...comparedPrimers(readProject(siteDir).files).map(({ slug }) => ({
          path: comparisonAddress(slug),
          title: `${versions.find(({ root }) => root === '/')?.pages.find(({ path }) => path === `/recht/${slug}/`)?.title ?? slug}: 2013 und heute`,
        })),
      ];
      const addresses = new Set([
        ...[...versions.flatMap(({ pages }) => pages), ...training, ...blog, ...single].map(({ path }) => path),
        ...generatedAddresses,
      ]);
      const sections: Section[] = [
        ...versions.filter(({ root }) => root === '/').flatMap(({ pages }) => groupByArea(pages)),
        ...groupByArea(training),
        { title: 'Aktuelles', path: '/aktuelles/', pages: blog },
        { title: 'Ausgaben', path: '/ausgaben/', pages: comparisons },
        { title: 'Über diese Site', pages: single.filter(({ path }) => path !== '/ausgaben/') },
      ];
      const editions = versions
        .filter(({ root }) => root !== '/')
        .map(({ label, pages, root }) => ({ label, sections: groupByArea(pages, root) }));
      actions.setGlobalData({
        menus: Object.fromEntries(versions.map(({ name, root }) => [name, resolveMenu(addresses, root.slice(0, -1))])),
        recent: blog.slice(0, 3),
      });
      actions.addRoute({
        path: `${baseUrl}inhalt/`,
        component: `${siteDir}/src/navigation/SiteMapPage.tsx`,
        exact: true,
        props: { sections, editions },
      });
    },
  };
}

type Version = DocsContent['loadedVersions'][number];

/** Sidebars give the reading order; pages outside any sidebar come last. */
function pagesInOrder({ docs, sidebars }: Version, local: (permalink: string) => string): SitePage[] {
  const order = JSON.stringify(sidebars);
  const position = (id: string) => {
    const found = order.indexOf(`"id":"${id}"`);
    return found === -1 ? Number.POSITIVE_INFINITY : found;
  };
  return [...docs]
    .sort((a, b) => position(a.id) - position(b.id))
    .map(({ permalink, title, description }) => ({ path: local(permalink), title, description }));
}
