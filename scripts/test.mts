import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.mts';
import { run } from './run.mts';

/** Everything that proves the site sound, one after the other; the last line counts over all runners. */
const reports = mkdtempSync(join(tmpdir(), 'inprocedere-'));
const total = { passed: 0, failed: 0 };
const failedSteps: string[] = [];

async function step(name: string, program: string, args: string[], env = {}): Promise<boolean> {
  console.log(`\n── ${name}`);
  const ok = (await run(program, args, env)) === 0;
  if (!ok) failedSteps.push(name);
  return ok;
}

async function single(name: string, program: string, args: string[]): Promise<boolean> {
  const ok = await step(name, program, args);
  total[ok ? 'passed' : 'failed']++;
  return ok;
}

/** What the JSON reporters of vitest and Playwright count. */
type Report = { numPassedTests: number; numFailedTests: number; stats: Record<'expected' | 'unexpected' | 'flaky', number> };

/** Adds what a runner counted; a runner that died without a report, or without a test, is one failure. */
function count(file: string, ok: boolean, read: (report: Report) => { passed: number; failed: number }): void {
  try {
    const { passed, failed } = read(JSON.parse(readFileSync(file, 'utf8')));
    total.passed += passed;
    total.failed += failed + (!ok && failed === 0 ? 1 : 0) + (passed + failed === 0 ? 1 : 0);
  } catch {
    total.failed++;
  }
}

await single('format and lint', 'biome', ['ci', '.']);
await single('type check', 'tsc', []);
const sound = await single('content check', 'tsx', ['scripts/check.mts']);

const vitest = join(reports, 'vitest.json');
const unitOk = await step('unit tests', 'vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitest}`]);
count(vitest, unitOk, ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }));

if (sound && (await single('production build', 'docusaurus', ['build']))) {
  const playwright = join(reports, 'playwright.json');
  try {
    const browserOk = await step('browser tests', 'playwright', ['test', '--reporter=line,json'], {
      CHROME_PATH: findChromium(),
      PLAYWRIGHT_JSON_OUTPUT_FILE: playwright,
    });
    count(playwright, browserOk, ({ stats: { expected, unexpected, flaky } }) => ({
      passed: expected,
      failed: unexpected + flaky,
    }));
  } catch (error) {
    console.error((error as Error).message);
    failedSteps.push('browser tests');
    total.failed++;
  }
} else total.failed++;

rmSync(reports, { recursive: true });
if (failedSteps.length > 0) console.log(`\nfailed: ${failedSteps.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
