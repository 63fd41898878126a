import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compareNorms, comparisonText, filesCiting, normListSchema } from '../src/norms/compare.ts';
import { readContent } from '../src/review/plugin.ts';
import { calendarDay } from '../src/review/today.ts';

/** Compares our norms with a newer norm list: npm run normen -- --gegen <file.json> [--stand 2026-12-01] */
const { values } = parseArgs({ options: { gegen: { type: 'string' }, stand: { type: 'string', default: calendarDay(new Date()) } } });

if (values.gegen === undefined || !/^\d{4}-\d\d-\d\d$/.test(values.stand)) {
  console.error('Aufruf: npm run normen -- --gegen <Normenliste.json> [--stand <Tag der Gesetzestexte, Form 2026-08-19>]');
  process.exitCode = 1;
} else
  try {
    const list = normListSchema.safeParse(JSON.parse(readFileSync(values.gegen, 'utf8')));
    if (list.success) {
      const { files, norms } = readContent(process.cwd());
      const comparison = compareNorms(norms.editions.today, list.data, values.stand);
      const differing = comparison.differences.map(({ norm }) => norm);
      console.log(comparisonText(comparison, filesCiting(differing, files, norms)));
    } else {
      for (const { path, message } of list.error.issues.slice(0, 10))
        console.error(`${values.gegen}: ${path.join('.') || 'Datei'} passt nicht zur Form der Normenliste: ${message}`);
      process.exitCode = 1;
    }
  } catch (error) {
    console.error(`${values.gegen}: ${(error as Error).message}`);
    process.exitCode = 1;
  }
