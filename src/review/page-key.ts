/** Docusaurus writes permalinks with a slash at the end in some places and without in others. */
export function pageKey(permalink: string): string {
  return permalink.replace(/\/+$/, '');
}
