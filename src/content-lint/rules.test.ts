import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { abbreviation } from './abbreviation.ts';
import { admonitionTitle } from './admonition-title.ts';
import { altText } from './alt-text.ts';
import { contactName } from './contact-name.ts';
import { headingIdRule } from './heading-id.ts';
import { headingOrder } from './heading-order.ts';
import { linkText } from './link-text.ts';
import { peopleFirst } from './people-first.ts';
import { parser } from './preset.ts';

type Rule = typeof linkText;

function lint(rule: Rule, text: string): string[] {
  const file = new VFile(text);
  const processor = parser().use(rule);
  processor.runSync(processor.parse(file), file);
  return file.messages.map(({ reason }) => reason);
}

/** Each row: the text an author types, and the beginning of each message it must give. No message: the text is fine. */
const tables: [name: string, rule: Rule, rows: [text: string, ...messages: string[]][]][] = [
  [
    'link text',
    linkText,
    [
      ['[Kurze Wege](./kurze-wege.mdx)'],
      ['[Hier steht die Frist](./duldung.mdx)'],
      ['[hier](./duldung.mdx)', 'Linktext „hier“ sagt nicht, wohin er führt'],
      ['[klicken Sie hier](./duldung.mdx)', 'Linktext „klicken Sie hier“'],
      ['[mehr](./a.mdx) [weiterlesen](./b.mdx)', 'Linktext „mehr“', 'Linktext „weiterlesen“'],
      ['[](./duldung.mdx)', 'Link ohne Text'],
      ['[https://example.org/](https://example.org/)', 'Linktext „https://example.org/“ ist eine Adresse'],
    ],
  ],
  [
    'alt text',
    altText,
    [
      ['![Drei Linien treffen sich](./a.svg)'],
      ['![](./a.svg)', 'Bild ohne Alternativtext'],
      ['<img src="/a.svg" alt="Plan" />'],
      ['<img src="/a.svg" />', 'Bild ohne Alternativtext'],
    ],
  ],
  [
    'admonition title',
    admonitionTitle,
    [
      [':::note[Hinweis]\nText\n:::'],
      [':::note\nText\n:::'],
      [':::note Hinweis\n\nText\n\n:::', 'Unerwartet „:::note Hinweis“, erwartet „:::note[Hinweis]“'],
      [':::hinweis[Titel]\nText\n:::', 'Unbekannter Kasten „:::hinweis“'],
    ],
  ],
  [
    'heading order',
    headingOrder,
    [
      ['## A\n\n### B\n\n## C'],
      ['# A', 'Überschrift „A“ ist erster Ordnung'],
      ['### A', 'Überschrift „A“ hat Ebene 3 nach Ebene 1'],
      ['## A\n\n#### B', 'Überschrift „B“ hat Ebene 4 nach Ebene 2'],
    ],
  ],
  [
    'heading id',
    headingIdRule,
    [
      ['## Kurze Wege {/* #kurze-wege */}'],
      ['#### Ohne Kennung ist hier erlaubt'],
      [
        '## Wer über Öffnung entscheidet',
        'Überschrift „Wer über Öffnung entscheidet“ ohne Kennung, erwartet „Wer über Öffnung entscheidet {/* #wer-ueber-oeffnung-entscheidet */}“',
      ],
      ['## A {/* #Übersicht */}', 'Kennung „#Übersicht“, erwartet klein und ASCII: „#uebersicht“'],
      ['## A {/* #a */}\n\n## B {/* #a */}', 'Kennung „#a“ steht zweimal'],
    ],
  ],
  [
    'people first',
    peopleFirst,
    [
      ['Menschen mit Duldung und Ratsuchende'],
      ['Das Wort „Geduldete“ steht im Amtsdeutsch.'],
      ['Geduldete arbeiten.', 'Unerwartet „Geduldete“, erwartet Menschen mit Duldung'],
      ['Die Mitarbeiter:innen', 'Unerwartet „:innen“'],
      ['Die Mitarbeiter*innen', 'Unerwartet „r*innen“'],
      ['Kolleg/innen', 'Unerwartet „g/innen“'],
      ['eine Leihfirma', 'Unerwartet „Leihfirma“'],
      ['Die Frist: in drei Monaten'],
    ],
  ],
  [
    'abbreviation',
    abbreviation,
    [
      ['Das Bundesamt für Migration und Flüchtlinge (BAMF) prüft. Das BAMF entscheidet.'],
      ['Das BAMF prüft. Das BAMF entscheidet.', 'Abkürzung „BAMF“ ohne Langform'],
      ['Das BAMF (Bundesamt für Migration und Flüchtlinge) prüft.'],
      ['ProfeS GmbH und InProcedere nach SGB II und § 32 BeschV'],
      ['Das „ESF-Bundesprogramm“ lief bis 2013.'],
    ],
  ],
];

describe('contact name', () => {
  const names = [
    { id: 'haus-1', familyNames: ['Überall', 'Ueberall'], spellings: ['Ada Überall'] },
    { id: 'haus-2', familyNames: ['Fern-Nah'], spellings: [] },
  ];
  const history = 'versioned_docs/version-2013/a.mdx';
  test.each<[text: string, path: string, ...messages: string[]]>([
    ['Die Beratungsstelle hilft überall.', 'docs/a.mdx'],
    ['Hier hilft <ContactName id="haus-1" />.', history],
    ['Hier hilft <ContactName id="haus-1" />.', 'docs/a.mdx', 'Person außerhalb der Ausgabe 2013'],
    ['Hier hilft <ContactName id="haus-9" />.', history, 'Unbekannter Kontakt „haus-9“'],
    ['Ada Überall hilft.', history, 'Name „Überall“ im Text, erwartet <ContactName id="haus-1" />'],
    ['Das ist Ueberalls Büro, sagt „Fern-Nah“.', 'docs/a.mdx', 'Name „Ueberalls“', 'Name „Fern-Nah“'],
    ['Überallhin und Fern-Nahverkehr', 'docs/a.mdx'],
    ['<Institution of="kammer">Frau Fern-Nah</Institution>', 'docs/a.mdx', 'Name „Fern-Nah“'],
    ['[Mail](mailto:x@example.org "Ada Überall")', 'docs/a.mdx', 'Name „Überall“'],
    ['<Figure title="Ada Überall" />', 'docs/a.mdx', 'Name „Überall“'],
    ['---\ntitle: Ada Überall\n---\n\nText', 'docs/a.mdx', 'Name „Überall“'],
    ['---\nfamilyName: Überall\n---\n\nText', 'docs/partner/haus.mdx'],
    ['---\nfamilyName: Überall\n---\n\nFrau Überall', 'docs/partner/haus.mdx', 'Name „Überall“'],
  ])('%s', (text, path, ...expected) => {
    const file = new VFile({ path, value: text });
    const processor = parser().use(contactName, { names });
    processor.runSync(processor.parse(file), file);
    expect(file.messages.map(({ reason }, index) => reason.slice(0, expected[index]?.length))).toEqual(expected);
  });
});

for (const [name, rule, rows] of tables)
  describe(name, () => {
    test.each(rows)('%s', (text, ...expected) => {
      const messages = lint(rule, text);
      expect(messages.map((message, index) => message.slice(0, expected[index]?.length))).toEqual(expected);
    });
  });
