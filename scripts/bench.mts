import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import { VFile } from 'vfile';
import { readProject } from '../src/content-check/plugin.ts';
import { parser } from '../src/content-lint/preset.ts';
import { citationOptions } from '../src/norms/plugin.ts';
import { remarkCitations } from '../src/norms/remark-citations.ts';

/** Prints what was measured, on which machine and when, as one Markdown table. Nothing is asserted here. */
type Row = [what: string, size: string, result: string];

const root = process.cwd();
const pages = readProject(root).files.filter(({ path }) => /^(docs|versioned_docs|blog)\/.*\.mdx$/.test(path));

/** Median of an odd number of runs, in milliseconds. */
function median(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

function citations(times: number): Row {
  const pass = remarkCitations(citationOptions(root));
  const durations = Array.from({ length: 5 }, () => {
    const parsed = Array.from({ length: times }, () =>
      pages.map(({ path, text }) => ({ tree: parser.parse(text), file: new VFile({ path: `${root}/${path}`, value: text }) })),
    ).flat();
    const start = performance.now();
    for (const { tree, file } of parsed) pass(tree, file);
    return performance.now() - start;
  });
  const characters = times * pages.reduce((sum, { text }) => sum + text.length, 0);
  const ms = median(durations);
  return [
    `Citation pass, ${times}×`,
    `${times * pages.length} pages, ${(characters / 1e6).toFixed(2)} M characters`,
    `${ms.toFixed(0)} ms, ${((ms * 1e6) / characters).toFixed(0)} ns per character`,
  ];
}

citations(1);
const rows: Row[] = [1, 5, 20].map(citations);
const { model } = cpus()[0];
console.log(
  `Measured ${new Date().toISOString().slice(0, 16)}Z, Node ${process.version}, ${cpus().length} × ${model}; medians of 5 runs\n`,
);
console.log('| What | Size | Result |\n|---|---|---|');
for (const row of rows) console.log(`| ${row.join(' | ')} |`);
