import { checkContent } from '../src/content-check/check.ts';
import { formatFinding } from '../src/content-check/finding.ts';
import { readProject } from '../src/content-check/plugin.ts';

/** Reports everything that is wrong with the content, links and anchors included, without a build. */
const project = readProject(process.cwd());
const findings = checkContent(project);
for (const finding of findings) console.error(formatFinding(finding));
console.log(`${project.files.length} Dateien geprüft, ${findings.length === 0 ? 'keine Fehler' : `${findings.length} Fehler`}`);
process.exitCode = findings.length === 0 ? 0 : 1;
