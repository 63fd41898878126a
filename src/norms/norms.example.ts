import { makeNorms, type Norm } from './norm-data.ts';

/** A small law of two editions for the tests of this folder; the content itself is tested in content.test.ts. */
const address = 'https://www.gesetze-im-internet.de/';
const norm = (statute: string, number: string, heading: string, absaetze: number, url: string | null): Norm => ({
  statute,
  number,
  heading,
  absaetze,
  url,
});

export const exampleNorms = makeNorms(
  {
    schema: 1,
    edition: '2013',
    statutes: [
      { abbreviation: 'AufenthG', name: 'Aufenthaltsgesetz' },
      { abbreviation: 'AsylVfG', name: 'Asylverfahrensgesetz', note: 'Heute Asylgesetz (AsylG).' },
      { abbreviation: 'BDSG', name: 'Bundesdatenschutzgesetz', indexName: 'BDSG 1990' },
    ],
    norms: [
      norm(
        'AufenthG',
        '18a',
        'Aufenthaltserlaubnis für qualifizierte Geduldete zum Zweck der Beschäftigung',
        2,
        `${address}aufenthg_2004/__18a.html`,
      ),
      norm('AufenthG', '22', 'Aufnahme aus dem Ausland', 0, `${address}aufenthg_2004/__22.html`),
      norm('AufenthG', '60', 'Verbot der Abschiebung', 11, `${address}aufenthg_2004/__60.html`),
      norm('AufenthG', '60a', 'Vorübergehende Aussetzung der Abschiebung (Duldung)', 5, `${address}aufenthg_2004/__60a.html`),
      norm('AsylVfG', '61', 'Erwerbstätigkeit', 2, `${address}asylvfg_1992/__61.html`),
      norm('BDSG', '4a', 'Einwilligung', 3, null),
    ],
  },
  {
    schema: 1,
    edition: 'today',
    statutes: [
      { abbreviation: 'AufenthG', name: 'Aufenthaltsgesetz' },
      { abbreviation: 'AsylG', name: 'Asylgesetz' },
    ],
    norms: [
      norm('AufenthG', '16e', 'Studienbezogenes Praktikum EU', 8, `${address}aufenthg_2004/__16e.html`),
      norm(
        'AufenthG',
        '16g',
        'Aufenthaltserlaubnis zur Berufsausbildung für ausreisepflichtige Ausländer',
        11,
        `${address}aufenthg_2004/__16g.html`,
      ),
      norm('AufenthG', '18a', 'Fachkräfte mit Berufsausbildung', 0, `${address}aufenthg_2004/__18a.html`),
      norm('AufenthG', '60', 'Verbot der Abschiebung', 11, `${address}aufenthg_2004/__60.html`),
      norm('AufenthG', '60a', 'Vorübergehende Aussetzung der Abschiebung (Duldung)', 12, `${address}aufenthg_2004/__60a.html`),
      norm('AsylG', '55', 'Aufenthaltsgestattung', 3, `${address}asylvfg_1992/__55.html`),
      norm('AsylG', '61', 'Erwerbstätigkeit', 2, `${address}asylvfg_1992/__61.html`),
    ],
  },
  [
    { abbreviation: 'DSGVO', name: 'Datenschutz-Grundverordnung', sign: 'Art.', editions: ['today'] },
    { abbreviation: 'MiLoG', name: 'Mindestlohngesetz', sign: '§', editions: ['today'], url: `${address}milog/` },
  ],
  {
    schema: 1,
    differs: [
      {
        statute: 'AufenthG',
        number: '18a',
        before: 'Aufenthaltserlaubnis für qualifizierte Geduldete zum Zweck der Beschäftigung',
        after: 'Fachkräfte mit Berufsausbildung',
        reason: 'ein anderer Titel',
      },
    ],
    renamed: [],
  },
);
