import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { parse } from 'yaml';
import { formatFinding, type SourceFile } from '../content-check/finding.ts';
import { parseYaml } from '../content-check/yaml.ts';
import { networkSchema } from '../network/network.ts';
import { checkCitations } from '../norms/check-citations.ts';
import { type NormFiles, normPaths, readNorms } from '../norms/norm-data.ts';
import { linkNorms, type NormLinks } from './norm-links.ts';
import { type RuleTable, rulePaths, ruleTableSchema } from './rule-table.ts';

type Content = Record<RuleTable['edition'], NormLinks>;

/** Writes the norms of each rule table with heading and address; the page of an edition imports its own file only. */
export default function wegweiserPlugin({ siteDir }: LoadContext): Plugin<Content> {
  const read = (path: string): SourceFile => ({ path, text: readFileSync(join(siteDir, path), 'utf8') });
  return {
    name: 'wegweiser',
    loadContent() {
      const schema = ruleTableSchema(networkSchema.parse(parse(read('src/network/network.yaml').text)));
      const files = Object.fromEntries(Object.entries(normPaths).map(([key, path]) => [key, read(path)])) as NormFiles;
      const { norms, findings } = readNorms(files);
      const links = (edition: RuleTable['edition']): NormLinks => {
        const file = read(rulePaths[edition]);
        const table = parseYaml(file, schema);
        const wrong = norms === undefined ? findings : [...table.findings, ...checkCitations(file, edition, norms)];
        if (norms === undefined || table.data === undefined || wrong.length > 0) throw new Error(wrong.map(formatFinding).join('\n'));
        return linkNorms(table.data, norms);
      };
      return { today: links('today'), '2013': links('2013') };
    },
    async contentLoaded({ content, actions }) {
      for (const [edition, links] of Object.entries(content)) await actions.createData(`${edition}.json`, links);
    },
    getPathsToWatch: () => [...Object.values(rulePaths), ...Object.values(normPaths)],
  };
}
