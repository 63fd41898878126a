import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import sidebars from '../../sidebars.ts';
import { comparedPrimers, comparisonAddress } from '../comparison/primer.ts';
import { changesPath } from '../law-changes/changes.ts';
import { generatedAddresses } from '../navigation/menu.ts';
import { normPaths } from '../norms/norm-data.ts';
import { topicsPath, withdrawnPath } from '../partners/check-partners.ts';
import { rulePaths } from '../wegweiser/rule-table.ts';
import { checkContent, type Project } from './check.ts';
import { formatFinding, type SourceFile } from './finding.ts';

const roots = ['docs', 'versioned_docs', 'blog', 'training', 'src/pages'];
const single = [
  'src/network/network.yaml',
  'src/charts/figures.yaml',
  'src/concerns/concerns.yaml',
  'src/glossary/glossary.yaml',
  changesPath,
  ...Object.values(rulePaths),
  ...Object.values(normPaths),
  topicsPath,
  withdrawnPath,
];

/** Reads every content file below `root` for the check. */
export function readProject(root: string): Project {
  const files = [...roots.flatMap((folder) => contentFiles(root, folder)), ...single.filter((path) => existsSync(join(root, path)))].map(
    (path): SourceFile => ({ path, text: readFileSync(join(root, path), 'utf8') }),
  );
  const tsxPages = list(root, 'src/pages')
    .filter((path) => path.endsWith('.tsx'))
    .map((path) => path.replace(/^src\/pages/, '').replace(/(index)?\.tsx$/, ''))
    .map((path) => (path.endsWith('/') ? path : `${path}/`));
  const statics = list(root, 'static').map((path) => path.replace(/^static/, ''));
  return {
    files,
    addresses: [...tsxPages, ...statics, ...generatedAddresses, ...comparedPrimers(files).map(({ slug }) => comparisonAddress(slug))],
    sidebars: Object.fromEntries([['docs', idsOf(sidebars)], ...versions(root)]),
    exists: (path) => existsSync(join(root, path)),
    today: new Date().toISOString().slice(0, 10),
  };
}

function versions(root: string): [string, string[]][] {
  const path = join(root, 'versions.json');
  if (!existsSync(path)) return [];
  return (JSON.parse(readFileSync(path, 'utf8')) as string[]).map((version) => [
    `versioned_docs/version-${version}`,
    idsOf(JSON.parse(readFileSync(join(root, `versioned_sidebars/version-${version}-sidebars.json`), 'utf8'))),
  ]);
}

/** Every page id in a sidebars file, whatever categories it is nested in. */
function idsOf(sidebar: unknown): string[] {
  if (typeof sidebar === 'string') return [sidebar];
  if (typeof sidebar !== 'object' || sidebar === null) return [];
  if ('type' in sidebar && sidebar.type === 'doc' && 'id' in sidebar) return [String(sidebar.id)];
  if ('type' in sidebar && 'items' in sidebar) return idsOf(sidebar.items);
  return Object.values(sidebar).flatMap(idsOf);
}

function list(root: string, folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );
}

function contentFiles(root: string, folder: string): string[] {
  return list(root, folder).filter((path) => /\.(mdx?|yaml)$/.test(path));
}

/** Second door to the same check: whoever calls the build directly gets the same list of what is wrong. */
export default function contentCheck({ siteDir }: LoadContext): Plugin {
  return {
    name: 'content-check',
    loadContent() {
      const findings = checkContent(readProject(siteDir));
      if (findings.length > 0) throw new Error(`${findings.length} Fehler im Inhalt\n${findings.map(formatFinding).join('\n')}`);
      return Promise.resolve();
    },
    getPathsToWatch: () => [...roots.map((folder) => `${folder}/**/*.{md,mdx,yaml}`), ...single],
  };
}
