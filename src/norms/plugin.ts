import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { parse } from 'yaml';
import { addressOf } from '../content-check/links.ts';
import { readProject } from '../content-check/plugin.ts';
import { splitFrontMatter } from '../handbook/front-matter.ts';
import { citationsOf } from './check-citations.ts';
import { type NormFiles, type Norms, normPaths, readNorms } from './norm-data.ts';
import { editionOf } from './read-citations.ts';
import { makeRegister, type RegisterPage } from './register.ts';
import type { CitationOptions } from './remark-citations.ts';

const dataFolder = 'src/norms/data';

export function readNormFiles(root: string): NormFiles {
  return Object.fromEntries(
    Object.entries(normPaths).map(([key, path]) => [key, { path, text: readFileSync(join(root, path), 'utf8') }]),
  ) as NormFiles;
}

/** The norm data as the content check has found it sound. */
export function loadNorms(root: string): Norms {
  const { norms, findings } = readNorms(readNormFiles(root));
  if (norms === undefined) throw new Error(findings.map(({ path, line, message }) => `${path}:${line} ${message}`).join('\n'));
  return norms;
}

export function citationOptions(root: string): CitationOptions {
  return { norms: loadNorms(root), editionOf };
}

/** Writes the register of each edition, to be imported by its page alone, as `@generated/norms/default/<edition>.json`. */
export default function normsPlugin({ siteDir }: LoadContext): Plugin {
  return {
    name: 'norms',
    async contentLoaded({ actions }) {
      const norms = loadNorms(siteDir);
      const pages = readProject(siteDir)
        .files.filter(({ path }) => /\.mdx?$/.test(path))
        .map((file): RegisterPage => {
          const { title, slug } = headOf(file.text);
          const edition = editionOf(file.path);
          return { page: addressOf({ path: file.path, slug }), title, edition, cited: citationsOf(file, edition, norms).cited };
        });
      const register = makeRegister(pages, norms);
      await actions.createData('2013.json', register['2013']);
      await actions.createData('today.json', register.today);
    },
    getPathsToWatch: () => [`${dataFolder}/*.yaml`],
    configureWebpack: () => (process.env.DOCUSAURUS_NO_PERSISTENT_CACHE ? {} : { experiments: { cache: cacheDependingOn(siteDir) } }),
  };
}

/** Pages are compiled with the norm data: when it changes, what the bundler has kept of them is stale. */
function cacheDependingOn(root: string): { type: 'persistent'; buildDependencies: string[] } {
  const sources = ['src/norms', dataFolder].flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)));
  return { type: 'persistent', buildDependencies: sources.filter((path) => /\.(ts|yaml)$/.test(path)) };
}

/** A partner's page is titled by its organisation. */
function headOf(text: string): { title: string; slug: string | undefined } {
  const { title, organisation, slug } = parse(splitFrontMatter(text).frontMatter ?? '') as Record<string, string | undefined>;
  return { title: title ?? organisation ?? '', slug };
}
