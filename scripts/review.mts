import { readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { answers, type Confirmation, confirmPage, prompts } from '../src/review/confirm.ts';
import { readReviewItems } from '../src/review/plugin.ts';
import { makeReport, somethingIsDue } from '../src/review/report.ts';
import { reportText } from '../src/review/report-text.ts';
import { calendarDay } from '../src/review/today.ts';

/**
 * Says what is due: npm run review [-- --strict] [--today 2027-07-01]
 * For a person after an expert's review: npm run review -- confirm <page> [--by <function>] [--on <day>] [--next <day>]
 */
const now = calendarDay(new Date());
const text = { type: 'string' } as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { strict: { type: 'boolean' }, today: { ...text, default: now }, by: text, on: text, next: text },
});
const items = readReviewItems(process.cwd());
const [command, page] = positionals;

if (command === undefined && /^\d{4}-\d\d-\d\d$/.test(values.today)) {
  const report = makeReport(items, values.today);
  console.log(reportText(report, values.today));
  process.exitCode = values.strict && somethingIsDue(report) ? 1 : 0;
} else if (command !== 'confirm' || page === undefined)
  fail('Aufruf: npm run review [-- --strict] [--today 2027-07-01] oder npm run review -- confirm <Seite>');
else if (process.env.CI) fail('Bestätigen kann nur ein Mensch nach einer fachlichen Prüfung, kein automatischer Lauf.');
else await confirm(page);

async function confirm(wanted: string): Promise<void> {
  const found = items.find(({ kind, path, address }) => kind === 'page' && (path === wanted || address === wanted));
  if (found === undefined) return fail(`„${wanted}“ ist keine Seite mit Rechtsstand, erwartet zum Beispiel docs/recht/duldung.mdx`);
  const given: Confirmation = { by: values.by ?? '', on: values.on ?? '', next: values.next ?? '' };
  const missing = (['by', 'on', 'next'] as const).filter((key) => values[key] === undefined);
  if (missing.length > 0 && !process.stdin.isTTY) return fail(`Es fehlt ${missing.map((key) => `--${key}`).join(', ')}`);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  for (const key of missing)
    for (let problem: string | undefined = ''; problem !== undefined; ) {
      given[key] = await terminal.question(`${problem && `${problem}\n`}${prompts[key]}`);
      problem = answers[key](given[key], now);
    }
  terminal.close();
  const { text: written, problems } = confirmPage({ path: found.path, text: readFileSync(found.path, 'utf8') }, given, now);
  if (written === undefined) return fail(problems.join('\n'));
  writeFileSync(found.path, written);
  console.log(`${found.path} ist bestätigt. Sehen Sie die Änderung mit „git diff“ an.`);
  for (const { norm, changedAt } of found.changes)
    console.log(`${norm} gilt ab ${changedAt} anders; der Vermerk bleibt, bis rechtsstand dort oder später liegt.`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
