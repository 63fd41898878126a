import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { parse } from 'yaml';
import { glossaryPath } from '../content-check/check.ts';
import { addressOf } from '../content-check/links.ts';
import { readProject } from '../content-check/plugin.ts';
import { entriesOf, glossarySchema } from '../glossary/glossary.ts';
import { splitFrontMatter } from '../handbook/front-matter.ts';
import { changesPath } from '../law-changes/changes.ts';
import { citationsOf } from './check-citations.ts';
import type { Edition } from './citation.ts';
import { type NormFiles, type Norms, normPaths, readNorms } from './norm-data.ts';
import { editionOf } from './read-citations.ts';
import { makeRegister, type RegisterPage } from './register.ts';
import type { CitationOptions } from './remark-citations.ts';

const dataFolder = 'src/norms/data';

/** Pages that show a data file, whose citations are theirs. */
const shownBy: Record<string, string> = { 'docs/recht/aenderungen.mdx': changesPath };

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
      const glossary = glossarySchema.parse(parse(readFileSync(join(siteDir, glossaryPath), 'utf8')));
      const definitions = (edition: Edition) =>
        entriesOf(glossary, edition)
          .map(({ definition }) => definition)
          .join('\n\n');
      const { files } = readProject(siteDir);
      const pages = files
        .filter(({ path }) => /\.mdx?$/.test(path))
        .map((file): RegisterPage => {
          const { title, slug } = headOf(file.text);
          const edition = editionOf(file.path);
          const text = file.text.includes('<Glossary />') ? definitions(edition) : file.text;
          return {
            page: addressOf({ path: file.path, slug }),
            title,
            edition,
            cited: [{ ...file, text }, ...files.filter(({ path }) => path === shownBy[file.path])].flatMap(
              (each) => citationsOf(each, edition, norms).cited,
            ),
          };
        });
      const register = makeRegister(pages, norms);
      await actions.createData('2013.json', register['2013']);
      await actions.createData('today.json', register.today);
    },
    getPathsToWatch: () => [`${dataFolder}/*.yaml`],
    configureWebpack: () => (process.env.DOCUSAURUS_NO_PERSISTENT_CACHE ? {} : { experiments: { cache: cacheDependingOn(siteDir) } }),
  };
}

/** Pages are compiled with the norm data and the glossary: when they change, what the bundler has kept of them is stale. */
function cacheDependingOn(root: string): { type: 'persistent'; buildDependencies: string[] } {
  const sources = ['src/norms', dataFolder, 'src/glossary'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(root, folder, name)),
  );
  return { type: 'persistent', buildDependencies: sources.filter((path) => /\.(ts|yaml)$/.test(path)) };
}

/** A partner's page is titled by its organisation. */
function headOf(text: string): { title: string; slug: string | undefined } {
  const { title, organisation, slug } = parse(splitFrontMatter(text).frontMatter ?? '') as Record<string, string | undefined>;
  return { title: title ?? organisation ?? '', slug };
}
