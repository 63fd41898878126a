import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';
import network from '../network/network.yaml';
import { PartnerCard } from './PartnerCard.tsx';
import styles from './PartnerList.module.css';
import type { PartnerView } from './publish.ts';

const roles = ['koordination', 'operativ', 'strategisch'];

/** Who carries the project first. */
function byRole(a: PartnerView, b: PartnerView): number {
  return roles.indexOf(a.networkRole.role) - roles.indexOf(b.networkRole.role) || a.shortName.localeCompare(b.shortName, 'de');
}

/** Every partner of one edition, by region; one that works in two regions stands in both, with the address for each. */
export function PartnerList({ partners }: { partners: readonly PartnerView[] }): ReactNode {
  const { collectAnchor } = useBrokenLinks();
  for (const { id } of network.regions) collectAnchor(`region-${id}`);
  return network.regions
    .map((region) => ({ region, here: partners.filter(({ regions }) => regions.includes(region.id)) }))
    .filter(({ here }) => here.length > 0)
    .map(({ region, here }) => (
      <section key={region.id} aria-labelledby={`region-${region.id}`}>
        <h3 id={`region-${region.id}`}>{region.label}</h3>
        <div className={styles.cards}>
          {here.toSorted(byRole).map((partner) => (
            <PartnerCard key={partner.slug} partner={partner} region={region.id} as="h4" />
          ))}
        </div>
      </section>
    ));
}
