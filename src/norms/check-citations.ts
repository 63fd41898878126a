import type { Root } from 'mdast';
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Finding, SourceFile } from '../content-check/finding.ts';
import type { Edition } from './citation.ts';
import { type NormFiles, type Norms, normKey } from './norm-data.ts';
import { readCitations } from './read-citations.ts';
import { type CitedNorm, resolve } from './resolve.ts';

/** Every norm a file cites, and everything that is wrong with how it cites. `tree`: the page, if it is parsed already. */
export function citationsOf(file: SourceFile, edition: Edition, norms: Norms, tree?: Root): { cited: CitedNorm[]; findings: Finding[] } {
  const cited: CitedNorm[] = [];
  const findings: Finding[] = [];
  for (const { line, column, edition: said, citation, problem } of readCitations(file, tree)) {
    const report = (message: string) => findings.push({ path: file.path, line, column, message });
    if (citation === undefined) {
      report(problem);
      continue;
    }
    const resolution = resolve(citation, said ?? edition, norms);
    cited.push(...resolution.parts.flatMap(({ norm }) => norm ?? []));
    resolution.findings.forEach(report);
  }
  return { cited, findings };
}

export function checkCitations(file: SourceFile, edition: Edition, norms: Norms, tree?: Root): Finding[] {
  return citationsOf(file, edition, norms, tree).findings;
}

/** Norms and statutes in the data that no content cites. `cited` is that of all content files together. */
export function checkOrphans(files: Pick<NormFiles, Edition | 'differences'>, cited: readonly CitedNorm[]): Finding[] {
  const keys = new Set(cited.map(({ edition, statute, number }) => `${edition} ${normKey(statute, number)}`));
  const statutes = new Set(cited.map(({ edition, statute }) => `${edition} ${statute}`));
  const edition = (each: Edition) => [
    ...entries(files[each], 'norms')
      .filter(({ statute, number }) => !keys.has(`${each} ${normKey(statute, number)}`))
      .map(({ statute, number, ...place }) => ({
        ...place,
        message: `§ ${number} ${statute} zitiert niemand, erwartet ein Zitat im Inhalt oder hier keinen Eintrag`,
      })),
    ...entries(files[each], 'statutes')
      .filter(({ abbreviation }) => !statutes.has(`${each} ${abbreviation}`))
      .map(({ abbreviation, path, line, column }) => ({
        path,
        line,
        column,
        message: `${abbreviation} zitiert niemand, erwartet ein Zitat im Inhalt oder hier keinen Eintrag`,
      })),
  ];
  const differences = (['differs', 'renamed'] as const).flatMap((list) =>
    entries(files.differences, list)
      .filter(({ statute, number }) => !keys.has(`2013 ${normKey(statute, number)}`) && !keys.has(`today ${normKey(statute, number)}`))
      .map(({ path, line, column, statute, number }) => ({
        path,
        line,
        column,
        message: `§ ${number} ${statute} zitiert niemand, erwartet hier keinen Eintrag`,
      })),
  );
  return [...edition('2013'), ...edition('today'), ...differences].map(({ path, line, column, message }) => ({
    path,
    line,
    column,
    message,
  }));
}

/** The maps of one list of a data file, each with the place where it begins. */
function entries(
  { path, text }: SourceFile,
  list: string,
): (Record<'statute' | 'number' | 'abbreviation', string> & Omit<Finding, 'message'>)[] {
  const counter = new LineCounter();
  const items = parseDocument(text, { lineCounter: counter }).get(list);
  if (!isSeq(items)) return [];
  return items.items.filter(isMap).map((item) => {
    const { line, col } = counter.linePos(item.range?.[0] ?? 0);
    return { ...(item.toJSON() as Record<'statute' | 'number' | 'abbreviation', string>), path, line, column: col };
  });
}
