import type { LoadContext, Plugin } from '@docusaurus/types';
import { settingScript } from './setting.ts';

/** Lets the reader's choice take effect before the first paint. The pages themselves come from remark-glossary. */
export default function glossaryPlugin({ siteStorage }: LoadContext): Plugin {
  return {
    name: 'glossary',
    injectHtmlTags: () => ({ headTags: [{ tagName: 'script', innerHTML: settingScript(siteStorage.namespace) }] }),
  };
}
