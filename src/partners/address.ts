import type { PartnerView } from './publish.ts';

/** Address of a partner's page, without the base URL. */
export function partnerAddress({ slug, edition }: Pick<PartnerView, 'slug' | 'edition'>): string {
  return `${edition === '2013' ? '/2013' : ''}/partner/${slug}/`;
}
