import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { figuresSchema } from '../charts/figures.ts';
import { contactName } from '../content-lint/contact-name.ts';
import { headingId } from '../content-lint/heading-id.ts';
import { linter } from '../content-lint/preset.ts';
import { entriesOf, type Glossary, glossarySchema, unchangedSince2013 } from '../glossary/glossary.ts';
import { type Collection, collections, splitFrontMatter } from '../handbook/front-matter.ts';
import { journeySchema } from '../journeys/journey.ts';
import { checkLawChanges } from '../law-changes/check.ts';
import { type Network, networkSchema } from '../network/network.ts';
import { checkOrphans as checkNormOrphans, citationsOf } from '../norms/check-citations.ts';
import type { Edition } from '../norms/citation.ts';
import { type NormFiles, normPaths, readNorms } from '../norms/norm-data.ts';
import { editionOf } from '../norms/read-citations.ts';
import type { CitedNorm } from '../norms/resolve.ts';
import { readDirectory } from '../partners/check-partners.ts';
import { type ContactName, nameFinder } from '../partners/contact-names.ts';
import { partnerPlace } from '../partners/partner.ts';
import { rulePaths, ruleTableSchema } from '../wegweiser/rule-table.ts';
import { type Finding, type SourceFile, sortFindings } from './finding.ts';
import { checkLinks, type Link, type Page } from './links.ts';
import { parseYaml } from './yaml.ts';

export type Project = {
  /** Every content file, path relative to the project root with forward slashes. */
  files: SourceFile[];
  /** Addresses that no content file makes: routes of plugins, pages in TSX, static files. */
  addresses: string[];
  /** Ids of the pages that a sidebar shows, by docs folder (`docs`, `versioned_docs/version-2013`). */
  sidebars: Record<string, string[]>;
  exists: (path: string) => boolean;
  /** ISO day of the check. */
  today: string;
};

export const networkPath = 'src/network/network.yaml';
export const figuresPath = 'src/charts/figures.yaml';
export const glossaryPath = 'src/glossary/glossary.yaml';

/** Everything that is wrong with the content, sorted by place. Empty means sound. */
export function checkContent(project: Project): Finding[] {
  const findings: Finding[] = [];
  const network = readNetwork(project, findings);
  const law = readLaw(project, findings);
  const glossary = readGlossary(project, findings, law);
  const names = readNames(project, network, findings);
  const pages: Page[] = [];
  const links: Link[] = [];
  for (const file of project.files) {
    if (/\.mdx?$/.test(file.path)) checkPage(file, project, findings, pages, links, law, glossary, names);
    else if (file.path === figuresPath) findings.push(...parseYaml(file, figuresSchema).findings);
    else if (file.path.endsWith('.journey.yaml') && network !== undefined)
      findings.push(...parseYaml(file, journeySchema(network)).findings);
    else if (Object.values<string>(rulePaths).includes(file.path) && network !== undefined)
      findings.push(...parseYaml(file, ruleTableSchema(network)).findings);
    if (citingData.test(file.path)) law?.read(file);
    if (file.path.endsWith('.yaml')) checkNames(file, names, findings);
    checkPath(file, findings);
  }
  law?.finish();
  findings.push(...checkLinks(pages, links, project), ...checkOrphans(pages, project), ...checkLawChanges(project.files));
  return sortFindings(findings);
}

/** Data files whose texts cite norms. */
const citingData = /^src\/(concerns|law-changes|glossary|wegweiser\/rules)\/[^/]+\.yaml$/;

/** Collects every citation, reports the wrong ones, and in the end the norms that nothing cites. */
type Law = { read(file: SourceFile, tree?: Root, edition?: Edition): void; finish(): void };

function readLaw({ files }: Project, findings: Finding[]): Law | undefined {
  const data = Object.entries(normPaths).map(([key, path]) => [key, files.find((file) => file.path === path)] as const);
  if (data.some(([, file]) => file === undefined)) return undefined;
  const normFiles = Object.fromEntries(data) as NormFiles;
  const { norms, findings: wrong } = readNorms(normFiles);
  findings.push(...wrong);
  if (norms === undefined) return undefined;
  const cited: CitedNorm[] = [];
  return {
    read(file, tree, edition = editionOf(file.path)) {
      const found = citationsOf(file, edition, norms, tree);
      cited.push(...found.cited);
      findings.push(...found.findings);
    },
    finish() {
      findings.push(...checkNormOrphans(normFiles, cited));
    },
  };
}

function readNetwork(project: Project, findings: Finding[]): Network | undefined {
  const file = project.files.find(({ path }) => path === networkPath);
  if (file === undefined) {
    findings.push({ path: networkPath, line: 1, column: 1, message: 'Datei fehlt, erwartet die Angaben zum Netzwerk' });
    return undefined;
  }
  const parsed = parseYaml(file, networkSchema);
  findings.push(...parsed.findings);
  return parsed.data;
}

function readGlossary(project: Project, findings: Finding[], law: Law | undefined): Glossary | undefined {
  const file = project.files.find(({ path }) => path === glossaryPath);
  if (file === undefined) return undefined;
  const parsed = parseYaml(file, glossarySchema);
  law?.read({ ...file, text: unchangedSince2013(file.text) }, undefined, '2013');
  findings.push(...parsed.findings);
  const primers = new Set(project.files.map(({ path }) => /^docs\/recht\/(.*)\.mdx$/.exec(path)?.[1]));
  for (const { primer } of parsed.data?.terms ?? [])
    if (primer !== undefined && !primers.has(primer))
      findings.push({
        path: glossaryPath,
        line: lineOf(file.text, `primer: ${primer}\n`),
        column: 1,
        message: `Seite „${primer}“ gibt es in docs/recht nicht`,
      });
  return parsed.data;
}

/** Reads the partner directory; its persons are what prose may not name. */
function readNames({ files, today }: Project, network: Network | undefined, findings: Finding[]): ContactName[] {
  if (network === undefined) return [];
  const directory = readDirectory(files, network, today);
  findings.push(...directory.findings);
  return directory.names;
}

/** Data says institutions and functions; a name in it would outlive a withdrawal. */
function checkNames({ path, text }: SourceFile, names: readonly ContactName[], findings: Finding[]): void {
  for (const { name, index } of nameFinder(names)(text))
    findings.push({
      path,
      line: text.slice(0, index).split('\n').length,
      column: 1,
      message: `Name „${name}“ in Daten, erwartet Stelle und Funktion`,
    });
}

export function collectionOf(path: string): Collection {
  if (path.startsWith('blog/')) return 'blog';
  return path.startsWith('src/pages/') ? 'pages' : 'docs';
}

function checkPage(
  { path, text }: SourceFile,
  project: Project,
  findings: Finding[],
  pages: Page[],
  links: Link[],
  law: Law | undefined,
  glossary: Glossary | undefined,
  names: readonly ContactName[],
): void {
  const terms = glossary === undefined ? [] : entriesOf(glossary, editionOf(path));
  const { frontMatter } = splitFrontMatter(text);
  let slug: string | undefined;
  if (frontMatter === undefined)
    findings.push({ path, line: 1, column: 1, message: 'Seitenkopf fehlt, erwartet „---“ mit title, description und sources' });
  else if (partnerPlace(path) === undefined) {
    const parsed = parseYaml({ path, text: frontMatter }, collections[collectionOf(path)], 2);
    findings.push(...parsed.findings);
    slug = (parsed.data as { slug?: string } | undefined)?.slug;
    const { glossaryOff } = parsed.data ?? {};
    for (const off of Array.isArray(glossaryOff) ? glossaryOff : [])
      if (!terms.some(({ id }) => id === off))
        findings.push({
          path,
          line: lineOf(text, off),
          column: 1,
          message: `„glossaryOff“ nennt „${off}“, erwartet Kennungen aus ${glossaryPath}`,
        });
    for (const [index, source] of (parsed.data?.sources ?? []).entries())
      if (source.file !== undefined && !project.exists(source.file))
        findings.push({
          path,
          line: lineOf(text, source.file),
          column: 1,
          message: `Quelle ${index + 1}: Datei „${source.file}“ gibt es nicht`,
        });
  }
  const file = new VFile({ path, value: text });
  const ids = new Set<string>();
  try {
    const tree = linter.parse(file) as Root;
    linter().use(contactName, { names }).runSync(tree, file);
    law?.read({ path, text }, tree);
    visit(tree, (node) => {
      if (node.type === 'heading') {
        const id = headingId(node);
        if (id !== undefined) ids.add(id);
      }
      if (node.type === 'mdxJsxFlowElement' && node.name === 'Glossary') for (const { id } of terms) ids.add(id);
      if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
        links.push({ path, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1, url: node.url });
    });
  } catch (error) {
    findings.push({ path, ...mdxError(error) });
  }
  for (const { line, column, message } of file.messages.map((entry) => ({
    line: entry.line ?? 1,
    column: entry.column ?? 1,
    message: entry.reason,
  })))
    findings.push({ path, line, column, message });
  pages.push({ path, slug, ids });
}

/** The parser puts the place into the message where it knows only the end of the file; the message's wins. */
function mdxError(error: unknown): Omit<Finding, 'path'> {
  const { line, column, reason } = error as { line?: number; column?: number; reason?: string };
  const place = /\((\d+):(\d+)-/.exec(reason ?? '');
  return {
    line: Number(place?.[1] ?? line ?? 1),
    column: Number(place?.[2] ?? column ?? 1),
    message: `MDX ist nicht lesbar: ${reason ?? String(error)}`,
  };
}

function lineOf(text: string, part: string): number {
  return text.slice(0, Math.max(0, text.indexOf(part))).split('\n').length;
}

function checkPath({ path }: SourceFile, findings: Finding[]): void {
  if (!/^(docs|blog|training|versioned_docs|src\/pages)\//.test(path)) return;
  const name = path.split('/').at(-1) ?? '';
  if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/.test(name))
    findings.push({ path, line: 1, column: 1, message: `Dateiname „${name}“, erwartet nur a–z, 0–9 und Bindestrich (ä wird ae)` });
}

function checkOrphans(pages: Page[], { sidebars }: Project): Finding[] {
  const findings: Finding[] = [];
  for (const [folder, shown] of Object.entries(sidebars)) {
    const ids = pages
      .filter(({ path }) => path.startsWith(`${folder}/`))
      .map(({ path }) => path.slice(folder.length + 1).replace(/\.mdx?$/, ''));
    for (const id of ids.filter((each) => !shown.includes(each)))
      findings.push({
        path: `${folder}/${id}.mdx`,
        line: 1,
        column: 1,
        message: 'Seite steht in keinem Bereichsmenü, erwartet einen Eintrag in der Sidebar',
      });
    for (const id of shown.filter((each) => !ids.includes(each)))
      findings.push({ path: folder, line: 1, column: 1, message: `Bereichsmenü nennt „${id}“, die Datei dazu fehlt` });
  }
  return findings;
}
