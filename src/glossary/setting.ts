/** What a reader's browser remembers: nothing, or that terms are not explained. The key gets the site's namespace. */
export const glossarySlot = 'glossar';
export const off = 'aus';

/** Runs in the head of every page, so that words marked as links do not flash. */
export function settingScript(namespace: string): string {
  return `try{localStorage.getItem('${glossarySlot}${namespace}')==='${off}'&&(document.documentElement.dataset.glossar='${off}')}catch{}`;
}
