import { useActiveDocContext, useVersions } from '@docusaurus/plugin-content-docs/client';

export type EditionLink = { name: string; label: string; home: string; to: string; current: boolean; samePage: boolean };

/** All editions, each with its entry page and the address of the same page there (or, lacking it, the entry page again). */
export function useEditions(): EditionLink[] {
  const versions = useVersions('default');
  const { activeVersion, alternateDocVersions } = useActiveDocContext('default');
  return versions.map((version) => {
    const same = alternateDocVersions[version.name];
    const home = `${version.path}/`.replace('//', '/');
    return {
      name: version.name,
      label: version.label,
      home,
      to: same?.path ?? home,
      current: version.name === (activeVersion?.name ?? 'current'),
      samePage: same !== undefined,
    };
  });
}

export function useCurrentEdition(): string {
  return useActiveDocContext('default').activeVersion?.name ?? 'current';
}
