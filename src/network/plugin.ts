import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { parse } from 'yaml';
import { type Network, networkSchema, publicNetwork } from './network.ts';

/**
 * Lets views import YAML. `network.yaml` comes without operator and host, so that no imprint data lies in a script
 * of another page; the pages that show it import `network.yaml?operator`.
 */
export default function networkPlugin({ siteDir }: LoadContext): Plugin {
  const path = join(siteDir, 'src/network/network.yaml');
  const read = (text: string): Network => networkSchema.parse(parse(text));
  return {
    name: 'network',
    configureWebpack: () => ({
      module: {
        rules: [
          {
            test: /\.yaml$/,
            oneOf: [
              { test: path, resourceQuery: /operator/, type: 'json', parser: { parse: (text: string) => operatorData(read(text)) } },
              { test: path, type: 'json', parser: { parse: (text: string) => publicNetwork(read(text)) } },
              { type: 'json', parser: { parse } },
            ],
          },
        ],
      },
    }),
    injectHtmlTags: () => ({ headTags: [{ tagName: 'style', innerHTML: networkStyle(read(readFileSync(path, 'utf8'))) }] }),
  };
}

/** Colours of the institution types, and the line that every printed sheet with historical text carries. */
function networkStyle({ institutionTypes, editions: { history } }: Network): string {
  const colours = institutionTypes.map(({ id, colour }) => `--${id}:light-dark(${colour.light},${colour.dark})`);
  const sheet = (name: string, line: string) => `@page ${name}{@top-center{content:"${line}"}}`;
  return [
    `:root{${colours.join(';')}}`,
    sheet('historisch', `Historischer Stand ${history.date}, nicht anwenden`),
    sheet('vergleich', `Vergleich: Der Text von ${history.version} ist historisch, nicht anwenden`),
  ].join('');
}

export type OperatorData = Pick<Network, 'operator' | 'hosting' | 'licences'>;

function operatorData({ operator, hosting, licences }: Network): OperatorData {
  return { operator, hosting, licences };
}
