/** One thing an author must repair. Lines and columns count from 1. */
export type Finding = { path: string; line: number; column: number; message: string };

export type SourceFile = { path: string; text: string };

export function formatFinding({ path, line, column, message }: Finding): string {
  return `${path}:${line}:${column} ${message}`;
}

export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => a.path.localeCompare(b.path, 'de') || a.line - b.line || a.column - b.column || a.message.localeCompare(b.message),
  );
}
