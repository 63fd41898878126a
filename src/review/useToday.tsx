import { usePluginData } from '@docusaurus/useGlobalData';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { ReviewData } from './plugin.ts';
import { laterDay } from './today.ts';

export function useReviewData(): ReviewData {
  return usePluginData('review') as ReviewData;
}

/** The day of the build in the static page and while it hydrates, then the reader's day. */
export function useToday(): string {
  const { builtOn } = useReviewData();
  return useIsBrowser() ? laterDay(builtOn, new Date()) : builtOn;
}
