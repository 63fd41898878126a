import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import type { Finding, SourceFile } from './finding.ts';

export type Parsed<T> = { data: T; findings: [] } | { data?: undefined; findings: Finding[] };

/**
 * Parses and validates one YAML text. Every deviation from the schema becomes a finding at the line where the
 * value stands (or where its parent begins, if it is missing). `firstLine`: where the text starts in the file.
 */
export function parseYaml<T>({ path, text }: SourceFile, schema: z.ZodType<T>, firstLine = 1): Parsed<T> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  if (document.errors.length > 0)
    return {
      findings: document.errors.map((error) => ({ path, ...at(error.pos[0]), message: describeSyntax(error.code, error.message) })),
    };
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return { data: result.data, findings: [] };
  return {
    findings: result.error.issues.flatMap((issue) =>
      describeIssue(issue, document.toJS()).map(({ where, message }) => ({ path, ...at(offsetOf(document, where)), message })),
    ),
  };
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const keys = path.slice(0, length) as (string | number)[];
    const parent = length === 1 ? document.contents : document.getIn(keys.slice(0, -1), true);
    const pair = pairOf(parent, keys[length - 1]);
    if (pair !== undefined) return pair;
    const node = document.getIn(keys, true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function pairOf(parent: unknown, key: unknown): number | undefined {
  const items = (parent as { items?: { key?: { value?: unknown; range?: [number, number, number] } }[] } | null)?.items;
  return items?.find((item) => item.key?.value === key)?.key?.range?.[0];
}

type Described = { where: readonly PropertyKey[]; message: string };

function describeIssue(issue: z.core.$ZodIssue, data: unknown): Described[] {
  const where = issue.path;
  const field = where.length > 0 ? `„${where.join('.')}“` : 'Datei';
  const actual = show(where.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data));
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        where: [...where, key],
        message: `Unbekannter Schlüssel „${key}“: streichen oder Schreibweise prüfen`,
      }));
    case 'invalid_type':
      return [
        {
          where,
          message:
            actual === 'nichts'
              ? `${field} fehlt, erwartet ${typeName(issue.expected)}`
              : `${field} ist ${actual}, erwartet ${typeName(issue.expected)}`,
        },
      ];
    case 'invalid_value':
      return [
        {
          where,
          message: `${field} ${actual === 'nichts' ? 'fehlt' : `ist ${actual}`}, erwartet ${issue.values.map((value) => show(value)).join(', ')}`,
        },
      ];
    case 'too_small':
      return [
        { where, message: `${field} ist ${actual === '""' ? 'leer' : actual}, erwartet mindestens ${issue.minimum} ${unit(issue.origin)}` },
      ];
    case 'too_big':
      return [{ where, message: `${field} ist zu lang oder zu groß, erwartet höchstens ${issue.maximum} ${unit(issue.origin)}` }];
    case 'invalid_format':
      return [
        { where, message: `${field} ist ${actual}, erwartet ${formatName(issue.format, 'pattern' in issue ? issue.pattern : undefined)}` },
      ];
    case 'invalid_union':
      return [{ where, message: `${field} ist ${actual}, das passt zu keiner der erlaubten Formen` }];
    default:
      return [{ where, message: issue.message }];
  }
}

function show(value: unknown): string {
  if (value === undefined) return 'nichts';
  if (typeof value === 'object' && value !== null)
    return Array.isArray(value) ? `eine Liste mit ${value.length} Einträgen` : 'eine Gruppe von Schlüsseln';
  return typeof value === 'string' ? (value === '' ? '""' : `„${value}“`) : String(value);
}

const typeNames: Record<string, string> = {
  string: 'Text',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  boolean: 'true oder false',
  array: 'eine Liste',
  object: 'eine Gruppe von Schlüsseln',
};
const typeName = (name: string) => typeNames[name] ?? name;
const unit = (origin: string) => ({ string: 'Zeichen', array: 'Einträge' })[origin] ?? '';

const formatNames: Record<string, string> = {
  date: 'ein Datum der Form 2026-08-19',
  url: 'eine vollständige Adresse (https://…)',
  email: 'eine E-Mail-Adresse',
};
const formatName = (format: string, pattern?: string) => formatNames[format] ?? `die Form ${pattern ?? format}`;

function describeSyntax(code: string, message: string): string {
  const known: Record<string, string> = {
    BAD_INDENT: 'YAML: Einrückung passt nicht zu den Zeilen darüber',
    DUPLICATE_KEY: 'YAML: Dieser Schlüssel steht zweimal',
    TAB_AS_INDENT: 'YAML: Tabulator als Einrückung, erwartet Leerzeichen',
    MISSING_CHAR: 'YAML: Hier fehlt ein Zeichen, meist ein schließendes Anführungszeichen, eine Klammer oder ein Doppelpunkt',
    UNEXPECTED_TOKEN: 'YAML: Unerwartetes Zeichen; Text mit Doppelpunkt oder Sonderzeichen in Anführungszeichen setzen',
    BLOCK_AS_IMPLICIT_KEY: 'YAML: Doppelpunkt mitten im Text; den Text in Anführungszeichen setzen',
    MULTILINE_IMPLICIT_KEY: 'YAML: Ein Schlüssel reicht über mehrere Zeilen; fehlt der Doppelpunkt?',
  };
  return known[code] ?? `YAML ist nicht lesbar (${message.split('\n')[0]})`;
}
