import { usePluginData } from '@docusaurus/useGlobalData';
import { useCurrentEdition } from './Edition.tsx';
import type { Menu } from './menu.ts';

export type Recent = { path: string; title: string; description?: string; date: string };
type NavigationData = { menus: Record<string, Menu>; recent: Recent[] };

export function useMenu(): Menu {
  const edition = useCurrentEdition();
  const { menus } = useNavigation();
  return menus[edition] ?? menus.current;
}

export function useNavigation(): NavigationData {
  return usePluginData('navigation') as NavigationData;
}
