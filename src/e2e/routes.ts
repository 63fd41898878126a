import { readdirSync } from 'node:fs';

/** Every address of the built site. */
export const routes: string[] = readdirSync('build', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('index.html'))
  .map((path) => `/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  .sort();

/** One address of every kind of page, in both editions where there are two. */
export const pageTypes: string[] = [
  '/',
  '/kooperation/',
  '/kooperation/kurze-wege/',
  '/netzwerk/rollen/',
  '/netzwerk/zahlen/',
  '/partner/',
  '/partner/diakonisches-werk-pfalz/',
  '/fallgeschichten/milad-el-j/',
  '/recht/',
  '/recht/duldung/',
  '/recht/aenderungen/',
  '/recht/normen/',
  '/recht/glossar/',
  '/recht/wegweiser-arbeit/',
  '/mitmachen/seite-schreiben/',
  '/training/',
  '/aktuelles/',
  ...routes.filter((route) => /^\/aktuelles\/./.test(route)).slice(0, 1),
  '/impressum/',
  '/datenschutz/',
  '/leichte-sprache/',
  '/inhalt/',
  '/pflege/',
  '/ausgaben/',
  '/ausgaben/vergleich/',
  '/ausgaben/vergleich/anerkennung/',
  '/gibt-es-nicht/',
  '/2013/',
  '/2013/kooperation/kurze-wege/',
  '/2013/netzwerk/zahlen/',
  '/2013/partner/',
  '/2013/partner/profes/',
  '/2013/fallgeschichten/kohzad-m/',
  '/2013/recht/duldung/',
  '/2013/recht/normen/',
  '/2013/recht/glossar/',
  '/2013/recht/wegweiser-arbeit/',
];
