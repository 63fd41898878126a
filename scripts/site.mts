import { run } from './run.mts';
import { serveForever } from './serve.mts';

/** Checks the content, builds the production site, serves it. */
if ((await run('tsx', ['scripts/check.mts'])) === 0 && (await run('docusaurus', ['build'])) === 0) await serveForever();
else process.exitCode = 1;
