import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';

/** One sidebar per area: the order in which its pages are read. */
const sidebars: SidebarsConfig = {
  kooperation: [
    'kooperation/index',
    'kooperation/was-ist-kooperation',
    'kooperation/gelingensbedingungen',
    'kooperation/kurze-wege',
    'kooperation/partnerschaft',
    'kooperation/ressourcen',
    'kooperation/regionale-modelle',
    'kooperation/unterschiedliche-auftraege',
    'kooperation/grenzen',
    'kooperation/fallbesprechung',
    'kooperation/entstehung',
  ],
  netzwerk: [
    'netzwerk/index',
    'netzwerk/ziele-und-foerderung',
    'netzwerk/rollen',
    'netzwerk/freie-traeger',
    'netzwerk/kreisverwaltungen',
    'netzwerk/jobcenter',
    'netzwerk/koordination',
    'netzwerk/ablaeufe',
    'netzwerk/zahlen',
    'netzwerk/bilanz',
    'netzwerk/vorwort',
    'netzwerk/broschuere',
  ],
  fallgeschichten: ['fallgeschichten/index', 'fallgeschichten/milad-el-j', 'fallgeschichten/ali-k', 'fallgeschichten/kohzad-m'],
  recht: [
    'recht/index',
    'recht/wegweiser-arbeit',
    'recht/aufenthaltsgestattung',
    'recht/duldung',
    'recht/humanitaere-aufenthaltserlaubnis',
    'recht/bleiberecht',
    'recht/arbeitsmarktzugang',
    'recht/foerderinstrumente',
    'recht/anerkennung',
    'recht/sprache',
    'recht/wohnsitz',
    'recht/datenschutz-fallarbeit',
    'recht/aenderungen',
    'recht/normen',
    'recht/glossar',
  ],
  mitmachen: ['mitmachen/index', 'mitmachen/seite-schreiben', 'mitmachen/pruefungen'],
};

export default sidebars;
