import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { networkSchema } from '../network/network.ts';
import { type NormFiles, normPaths, readNorms } from '../norms/norm-data.ts';
import { linkNorms } from './norm-links.ts';
import { rulePaths, ruleTableSchema } from './rule-table.ts';

const read = (path: string) => ({ path, text: readFileSync(path, 'utf8') });
const { norms } = readNorms(Object.fromEntries(Object.entries(normPaths).map(([key, path]) => [key, read(path)])) as NormFiles);
const schema = ruleTableSchema(networkSchema.parse(parse(read('src/network/network.yaml').text)));
const tables = {
  today: schema.parse(parse(read(rulePaths.today).text)),
  '2013': schema.parse(parse(read(rulePaths['2013']).text)),
};

describe.each([tables.today, tables['2013']])('edition $edition', (rules) => {
  const links = linkNorms(rules, norms!);

  test.each(rules.rows)('row $id: each citation is set word for word and names what it cites', (row) => {
    for (const citation of row.norms) {
      const parts = links[citation]!;
      expect(parts.map(({ before, text }) => `${before}${text}`.replaceAll('\u00a0', ' ')).join('')).toBe(citation);
      expect(new Set(parts.map(({ text }) => text)).size).toBe(parts.length);
    }
  });
});

test("what was repealed is named but not linked, and a source outside the index bears the statute's name", () => {
  const [repealed] = linkNorms(tables['2013'], norms!)['§ 11 BeschVerfV']!;
  expect(repealed).toMatchObject({ heading: 'Versagung der Erlaubnis' });
  expect(repealed).not.toHaveProperty('url');
  const [regulation] = linkNorms(tables.today, norms!)['Art. 42 Abs. 1 Verordnung (EU) 2024/1348']!;
  expect(regulation).toMatchObject({ heading: 'Verordnung (EU) 2024/1348, Teil des Gemeinsamen Europäischen Asylsystems' });
});
