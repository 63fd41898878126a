/**
 * What header, footer and start page offer. An entry appears as soon as one of its addresses exists; the first
 * existing one is taken. So an area can be missing (yet, or in another network's copy) without a dead link.
 */
export type Entry = { label: string; to: string[]; text?: string };
export type Group = { id: string; label: string; entries: Entry[] };

export const header: Group[] = [
  { id: 'einstieg', label: 'Neu im Team', entries: [{ label: 'Neu im Team', to: ['/einstieg/'] }] },
  {
    id: 'hilfe',
    label: 'Wer hilft?',
    entries: [
      { label: 'Wer hilft bei …?', to: ['/partner/wer-hilft/'] },
      { label: 'Partnerverzeichnis', to: ['/partner/'] },
      { label: 'Durchwahlliste', to: ['/partner/durchwahlliste/'] },
    ],
  },
  {
    id: 'recht',
    label: 'Recht',
    entries: [
      { label: 'Darf diese Person arbeiten?', to: ['/recht/wegweiser-arbeit/'] },
      { label: 'Recht im Überblick', to: ['/recht/'] },
      { label: 'Arbeitsmarktzugang', to: ['/recht/arbeitsmarktzugang/'] },
      { label: 'Was sich geändert hat', to: ['/recht/aenderungen/'] },
      { label: 'Paragrafen A–Z', to: ['/recht/normen/'] },
      { label: 'Glossar', to: ['/recht/glossar/'] },
    ],
  },
  {
    id: 'zusammenarbeiten',
    label: 'Zusammenarbeiten',
    entries: [
      { label: 'Kooperation', to: ['/kooperation/'] },
      { label: 'Fallgeschichten', to: ['/fallgeschichten/'] },
      { label: 'Vorlagen', to: ['/uebertragen/vorlagen/'] },
      { label: 'Das Netzwerk 2009–2013', to: ['/netzwerk/'] },
    ],
  },
  {
    id: 'training',
    label: 'Training',
    entries: [
      { label: 'Training im Überblick', to: ['/training/'] },
      { label: 'Fachtag planen', to: ['/training/planen/'] },
      { label: 'Fachtag leiten', to: ['/training/leiten/'] },
      { label: 'Wiederholen', to: ['/training/wiederholen/'] },
    ],
  },
  { id: 'uebertragen', label: 'Für andere Regionen', entries: [{ label: 'Für andere Regionen', to: ['/uebertragen/'] }] },
];

export const footer: Entry[] = [
  { label: 'Aktuelles', to: ['/aktuelles/'] },
  { label: 'Stand der Inhalte', to: ['/pflege/'] },
  { label: 'Mitmachen', to: ['/mitmachen/'] },
  { label: 'Ausgaben', to: ['/ausgaben/'] },
  { label: 'Alle Seiten', to: ['/inhalt/'] },
  { label: 'Leichte Sprache', to: ['/leichte-sprache/'] },
  { label: 'Barrierefreiheit', to: ['/barrierefreiheit/'] },
  { label: 'Datenschutz', to: ['/datenschutz/'] },
  { label: 'Lizenzen', to: ['/lizenzen/'] },
  { label: 'Impressum', to: ['/impressum/'] },
];

/** The two questions of every working day, then what else brings people here. */
export const questions: Entry[] = [
  {
    label: 'Darf diese Person arbeiten?',
    to: ['/recht/wegweiser-arbeit/', '/recht/arbeitsmarktzugang/'],
    text: 'Vom Papier in der Hand zur Antwort: Wartezeit, Zustimmung, zuständige Stelle.',
  },
  {
    label: 'Wer hilft bei …?',
    to: ['/partner/wer-hilft/', '/netzwerk/rollen/'],
    text: 'Welche Institution wofür zuständig ist und was sie beitragen kann.',
  },
];

export const ways: Entry[] = [
  { label: 'Neu im Team', to: ['/einstieg/'], text: 'In Etappen eingearbeitet, passend zur eigenen Stelle.' },
  { label: 'Fachtag leiten', to: ['/training/leiten/'], text: 'Quiz auf der Leinwand, Fälle in gemischten Gruppen.' },
  { label: 'Modell übernehmen', to: ['/uebertragen/'], text: 'Leitfaden, Selbsteinschätzung, Vereinbarung, eigene Site.' },
  { label: 'Gemeinsam arbeiten', to: ['/kooperation/'], text: 'Was Zusammenarbeit trägt, wo sie endet, wie man einen Fall bespricht.' },
  { label: 'Aus Fällen lernen', to: ['/fallgeschichten/'], text: 'Drei Wege in Arbeit und wer an welcher Stelle half.' },
  { label: 'Fachtag vorbereiten', to: ['/training/'], text: 'Was alle Institutionen gemeinsam wissen sollten.' },
];

/** Addresses that plugins make and content may link to. */
export const generatedAddresses = [
  '/inhalt/',
  '/pflege/',
  '/pflege/atom.xml',
  '/pflege/pflege.json',
  '/aktuelles/',
  '/aktuelles/atom.xml',
  '/aktuelles/rss.xml',
  '/aktuelles/feed.json',
];

export type Place = { label: string; to: string; text?: string };
export type Menu = { header: { id: string; label: string; entries: Place[] }[]; footer: Place[]; questions: Place[]; ways: Place[] };

/** Keeps what exists. Inside an older edition an entry leads to that edition's page, where it has one. */
export function resolveMenu(addresses: ReadonlySet<string>, edition = ''): Menu {
  const place = ({ to, ...rest }: Entry): Place[] => {
    const found = to.map((each) => (addresses.has(`${edition}${each}`) ? `${edition}${each}` : each)).find((each) => addresses.has(each));
    return found === undefined ? [] : [{ ...rest, to: found }];
  };
  return {
    header: header.map((group) => ({ ...group, entries: group.entries.flatMap(place) })).filter(({ entries }) => entries.length > 0),
    footer: footer.flatMap(place),
    questions: questions.flatMap(place),
    ways: ways.flatMap(place),
  };
}
