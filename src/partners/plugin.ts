import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { parse } from 'yaml';
import { formatFinding, type SourceFile } from '../content-check/finding.ts';
import { type Network, networkSchema } from '../network/network.ts';
import { makePlan, type PlanData } from '../network/plan.ts';
import type { Edition } from '../norms/citation.ts';
import { type Directory, readDirectory, topicsPath, withdrawnPath } from './check-partners.ts';
import type { ContactName } from './contact-names.ts';
import { partnerPlace } from './partner.ts';
import { type PartnerView, type Publication, partnerHead, publish, toView } from './publish.ts';

const folders = ['docs/partner', 'versioned_docs/version-2013/partner'];
const networkPath = 'src/network/network.yaml';

/** Everything the project says about partners, unpublished: for checks and for tools that write these files. */
export function loadDirectory(root: string): Directory & { network: Network } {
  const network = networkSchema.parse(parse(readFileSync(join(root, networkPath), 'utf8')));
  return { network, ...readDirectory(partnerFiles(root), network, new Date().toISOString().slice(0, 10)) };
}

function partnerFiles(root: string): SourceFile[] {
  const pages = folders.flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`));
  return [...pages.sort(), topicsPath, withdrawnPath].map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

function publicationOf({ network, withdrawn }: Pick<Directory, 'withdrawn'> & { network: Network }, edition: Edition): Publication {
  return { edition, withdrawn, showPersons: network.partners.showPersons2013 };
}

/** The published partners of one edition, by slug. This is the only door for pages, lists and exports. */
export function loadPartners(root: string, edition: Edition): PartnerView[] {
  const directory = loadDirectory(root);
  if (directory.findings.length > 0) throw new Error(directory.findings.map(formatFinding).join('\n'));
  return directory.entries
    .filter((entry) => entry.edition === edition)
    .map(({ slug, partner }) => toView(publish(partner, publicationOf(directory, edition)), { slug, edition }, directory));
}

/** The plan of lines of the start page: which kinds of institution each region has. */
function planOf(partners: readonly PartnerView[], { regions, institutionTypes }: Network): PlanData {
  const places = regions.map(({ id, label, short, position }) => {
    const kinds = new Set(partners.filter((partner) => partner.regions.includes(id)).map((partner) => partner.institutionType));
    return { id, label, short, ...position, kinds: institutionTypes.map((type) => type.id).filter((kind) => kinds.has(kind)) };
  });
  const shown = places.filter(({ kinds }) => kinds.length > 0);
  return {
    plan: makePlan(
      shown.map(({ label, short, ...place }) => ({ ...place, label: short ?? label })),
      institutionTypes.map(({ id }) => id),
    ),
    regions: shown.map(({ id, label, kinds }) => ({ id, label, kinds, to: `/partner/#region-${id}` })),
  };
}

export function contactNameOptions(root: string): { read: () => ContactName[] } {
  const { names } = loadDirectory(root);
  return { read: () => names };
}

/**
 * Front matter of a partner's page, reduced to what may be published; of any other page as it is. Docusaurus writes
 * front matter into the page's script. Of a file with errors nothing is kept but its name; the content check reports it.
 */
export function partnerFrontMatter(root: string): (filePath: string, frontMatter: Record<string, unknown>) => Record<string, unknown> {
  const directory = loadDirectory(root);
  return (filePath, frontMatter) => {
    const place = partnerPlace(filePath);
    if (place === undefined) return frontMatter;
    const entry = directory.entries.find(({ slug, edition }) => slug === place.slug && edition === place.edition);
    if (entry === undefined) return { title: place.slug, noindex: true, sources: [] };
    return partnerHead(entry.partner, place, publicationOf(directory, place.edition), directory);
  };
}

/** Writes the published partners of each edition, to be imported by its lists alone, as `@generated/partners/default/<edition>.json`. */
export default function partnersPlugin({ siteDir }: LoadContext): Plugin {
  return {
    name: 'partners',
    async contentLoaded({ actions }) {
      await actions.createData('2013.json', loadPartners(siteDir, '2013'));
      const today = loadPartners(siteDir, 'today');
      await actions.createData('today.json', today);
      await actions.createData('plan.json', planOf(today, loadDirectory(siteDir).network));
    },
    getPathsToWatch: () => [...folders.map((folder) => `${folder}/*.mdx`), topicsPath, withdrawnPath],
    configureWebpack: () => (process.env.DOCUSAURUS_NO_PERSISTENT_CACHE ? {} : { experiments: { cache: cacheDependingOn(siteDir) } }),
  };
}

/** Names are compiled into pages: when someone withdraws, what the bundler has kept of them is stale. */
function cacheDependingOn(root: string): { type: 'persistent'; buildDependencies: string[] } {
  const sources = readdirSync(join(root, 'src/partners')).filter((name) => /(?<!\.test)\.(ts|yaml)$/.test(name));
  const data = [...partnerFiles(root).map(({ path }) => path), networkPath, ...sources.map((name) => `src/partners/${name}`)];
  return { type: 'persistent', buildDependencies: [...new Set(data)].map((path) => join(root, path)) };
}
