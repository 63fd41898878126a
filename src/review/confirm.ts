import { isScalar, parseDocument, stringify } from 'yaml';
import * as z from 'zod';
import { collectionOf } from '../content-check/check.ts';
import { formatFinding, type SourceFile } from '../content-check/finding.ts';
import { parseYaml } from '../content-check/yaml.ts';
import { formatDate } from '../handbook/dates.ts';
import { collections, type FrontMatter, splitFrontMatter } from '../handbook/front-matter.ts';

/** What a person says after an expert has read a page. */
export type Confirmation = { by: string; on: string; next: string };

export type Confirmed = { text: string; problems: [] } | { text?: undefined; problems: string[] };

const isDay = (value: string) => z.iso.date().safeParse(value).success;
const nobody = /^(?:[^\p{L}]*|.|null|undefined|keine?r?|niemand|unbekannt|n\.? ?n\.?|k\.? ?a\.?|test|tbd|todo|x+)$/iu;
const person = /@|(?:^|\s)(?:Frau|Herrn?|Dr\.|Prof\.)(?:\s|$)/;

export const prompts: Record<keyof Confirmation, string> = {
  by: 'Wer hat fachlich geprüft (Funktion, kein Name)? ',
  on: 'An welchem Tag (Form 2026-08-19)? ',
  next: 'Wann soll wieder geprüft werden (Form 2026-08-19)? ',
};

/** What is wrong with one answer; the person is asked again. `today` is the last day a review can have happened. */
export const answers = {
  by(value: string): string | undefined {
    if (nobody.test(value.trim()))
      return `„${value}“, erwartet die Funktion der prüfenden Person, zum Beispiel „Fachanwältin für Migrationsrecht“`;
    if (value.trim().length < 4 || value.includes('\n')) return `„${value}“, erwartet eine Funktion in einer Zeile`;
    return person.test(value) ? `„${value}“, erwartet eine Funktion, keinen Namen` : undefined;
  },
  on(value: string, today: string): string | undefined {
    if (!isDay(value)) return `„${value}“, erwartet ein Datum der Form 2026-08-19`;
    return value > today ? `${formatDate(value)} liegt in der Zukunft, erwartet den Tag, an dem geprüft wurde` : undefined;
  },
  next(value: string, today: string): string | undefined {
    if (!isDay(value)) return `„${value}“, erwartet ein Datum der Form 2026-08-19`;
    if (value <= today) return `${formatDate(value)} ist schon da, erwartet einen Tag in der Zukunft`;
    return Number(value.slice(0, 4)) > Number(today.slice(0, 4)) + 5
      ? `${formatDate(value)} ist mehr als fünf Jahre entfernt, erwartet einen früheren Tag`
      : undefined;
  },
} as const satisfies Record<keyof Confirmation, (value: string, today: string) => string | undefined>;

/** Writes the confirmation into the head of a page. Every other byte of the file stays as it is. */
export function confirmPage(file: SourceFile, { by, on, next }: Confirmation, today: string): Confirmed {
  const problems = Object.entries({ by: answers.by(by), on: answers.on(on, today), next: answers.next(next, today) }).flatMap(
    ([key, problem]) => (problem === undefined ? [] : [`--${key}: ${problem}`]),
  );
  if (problems.length > 0) return { problems };
  const head = readHead(file);
  if ('problems' in head) return head;
  const { rechtsstand, checkedAt } = head;
  if (rechtsstand !== undefined && on < rechtsstand)
    return { problems: [`--on: ${formatDate(on)} liegt vor dem Rechtsstand der Seite (${formatDate(rechtsstand)})`] };
  if (checkedAt && on < checkedAt)
    return { problems: [`--on: Die Seite wurde schon am ${formatDate(checkedAt)} geprüft, erwartet diesen Tag oder einen späteren`] };
  const text = setKeys(file.text, { checkedAt: on, checkedBy: by.trim(), nextReview: next });
  const written = readHead({ ...file, text });
  return 'problems' in written ? written : { text, problems: [] };
}

function readHead({ path, text }: SourceFile): Partial<FrontMatter> | { problems: string[] } {
  const { frontMatter } = splitFrontMatter(text);
  if (frontMatter === undefined) return { problems: [`${path} hat keinen Seitenkopf`] };
  const { data, findings } = parseYaml<Partial<FrontMatter>>({ path, text: frontMatter }, collections[collectionOf(path)], 2);
  return data ?? { problems: findings.map(formatFinding) };
}

/** Replaces the values in the text itself: the YAML library's own output would also rewrite quotes and line breaks. */
function setKeys(file: string, values: Record<string, string>): string {
  const { frontMatter = '' } = splitFrontMatter(file);
  const newline = file.includes('\r\n') ? '\r\n' : '\n';
  const start = file.indexOf(frontMatter, 3);
  const document = parseDocument(frontMatter);
  const edits = Object.entries(values).map(([key, value]) => {
    const written = stringify(value, { lineWidth: 0 }).trimEnd();
    const node = document.get(key, true);
    if (!isScalar(node) || node.range == null)
      return { from: frontMatter.length, until: frontMatter.length, text: `${newline}${key}: ${written}` };
    const [from, until] = node.range;
    return { from, until, text: frontMatter[from - 1] === ':' ? ` ${written}` : written };
  });
  let head = frontMatter;
  // From the end, so that earlier offsets stay true; keys that were missing keep their order.
  for (const { from, until, text } of edits.toReversed().sort((a, b) => b.from - a.from))
    head = head.slice(0, from) + text + head.slice(until);
  return file.slice(0, start) + head + file.slice(start + frontMatter.length);
}
