import { readFileSync } from 'node:fs';
import type * as Blog from '@docusaurus/plugin-content-blog';
import type * as Preset from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';
import { parse } from 'yaml';
import { glossarySchema } from './src/glossary/glossary.ts';
import { type GlossaryOptions, remarkGlossary } from './src/glossary/remark-glossary.ts';
import { splitFrontMatter } from './src/handbook/front-matter.ts';
import { remarkLawChanges } from './src/law-changes/remark-law-changes.ts';
import { networkSchema } from './src/network/network.ts';
import { citationOptions } from './src/norms/plugin.ts';
import { editionOf } from './src/norms/read-citations.ts';
import { remarkCitations } from './src/norms/remark-citations.ts';
import { contactNameOptions, partnerFrontMatter } from './src/partners/plugin.ts';
import { remarkContactNames } from './src/partners/remark-contact-names.ts';

const network = networkSchema.parse(parse(readFileSync('src/network/network.yaml', 'utf8')));
const { today, history } = network.editions;
const glossary: GlossaryOptions = {
  glossary: glossarySchema.parse(parse(readFileSync('src/glossary/glossary.yaml', 'utf8'))),
  editionOf,
  pages: { today: '/recht/glossar/', '2013': `/${history.version}/recht/glossar/` },
};
const citations = citationOptions(process.cwd());
const contactNames = contactNameOptions(process.cwd());
/**
 * For every kind of page; the glossary first, since its page's definitions cite. Functions without options: what stands
 * in the options of a preset is part of the site's configuration and would come to every reader.
 */
const remarkPlugins = [
  () => remarkContactNames(contactNames),
  () => remarkGlossary(glossary),
  () => remarkCitations(citations),
  remarkLawChanges,
];
const published = partnerFrontMatter(process.cwd());

const config: Config = {
  title: network.name,
  tagline: network.claim,
  url: process.env.SITE_URL ?? 'http://localhost:3000',
  baseUrl: process.env.BASE_URL ?? '/',
  baseUrlIssueBanner: false,
  trailingSlash: true,
  favicon: 'img/zeichen.svg',
  storage: { namespace: network.name.toLowerCase() },
  i18n: { defaultLocale: 'de', locales: ['de'] },
  future: { v4: true, faster: true },
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' },
    // YAML 1.2 keeps a calendar day a string, so no time zone can move a Rechtsstand.
    parseFrontMatter: async ({ filePath, fileContent }) => {
      const { frontMatter, body } = splitFrontMatter(fileContent);
      return { frontMatter: published(filePath, parse(frontMatter ?? '') ?? {}), content: body };
    },
  },
  plugins: [
    './src/content-check/plugin.ts',
    './src/network/plugin.ts',
    './src/navigation/plugin.ts',
    './src/norms/plugin.ts',
    './src/review/plugin.ts',
    './src/glossary/plugin.ts',
    './src/comparison/plugin.ts',
    './src/law-changes/plugin.ts',
    './src/wegweiser/plugin.ts',
    './src/partners/plugin.ts',
    [
      '@docusaurus/plugin-content-docs',
      {
        id: 'training',
        path: 'training',
        routeBasePath: 'training',
        sidebarPath: './sidebars-training.ts',
        breadcrumbs: false,
        remarkPlugins,
      },
    ],
  ],
  clientModules: ['./src/navigation/route-focus.tsx'],
  presets: [
    [
      'classic',
      {
        docs: {
          routeBasePath: '/',
          sidebarPath: './sidebars.ts',
          breadcrumbs: false,
          lastVersion: 'current',
          remarkPlugins,
          versions: {
            current: { label: today.label, path: '', badge: false },
            [history.version]: {
              label: history.label,
              path: history.version,
              banner: 'none',
              badge: false,
              noIndex: true,
              className: 'historical',
            },
          },
        },
        blog: {
          routeBasePath: 'aktuelles',
          remarkPlugins,
          blogTitle: 'Aktuelles',
          blogDescription: 'Änderungen im Aufenthalts- und Arbeitsrecht und Neues im Handbuch, mit Quelle und Folge für den Arbeitsalltag.',
          archiveBasePath: null,
          blogSidebarCount: 0,
          postsPerPage: 'ALL',
          showReadingTime: false,
          onInlineTags: 'throw',
          onInlineAuthors: 'throw',
          onUntruncatedBlogPosts: 'ignore',
          feedOptions: {
            type: 'all',
            title: `${network.name}: Aktuelles`,
            description: 'Änderungen im Aufenthalts- und Arbeitsrecht',
            language: 'de',
            copyright: '',
          },
        } satisfies Blog.Options,
        pages: { remarkPlugins },
        theme: { customCss: ['./src/css/tokens.css', './src/css/base.css', './src/css/print.css'] },
        sitemap: { changefreq: null, priority: null, lastmod: null, ignorePatterns: [`/${history.version}/**`] },
      } satisfies Preset.Options,
    ],
  ],
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    navbar: { title: network.name },
    docs: { sidebar: { hideable: false } },
    tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
    metadata: [{ name: 'referrer', content: 'strict-origin-when-cross-origin' }],
  } satisfies Preset.ThemeConfig,
};

export default config;
