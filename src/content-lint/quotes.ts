/** The text with every quotation blanked out, all positions kept: other people's words are not ours to lint. */
export function withoutQuotes(text: string): string {
  return text.replace(/„[^“]*“|‚[^‘]*‘/gu, (quoted) => ' '.repeat(quoted.length));
}
