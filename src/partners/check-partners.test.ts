import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { formatFinding } from '../content-check/finding.ts';
import { networkSchema } from '../network/network.ts';
import { readDirectory } from './check-partners.ts';
import { examplePartner } from './partners.example.ts';

const network = networkSchema.parse(parse(readFileSync('src/network/network.yaml', 'utf8')));
const topics = readFileSync('src/partners/topics.yaml', 'utf8');

// biome-ignore lint/suspicious/noExplicitAny: broken on purpose, field by field
type Draft = Record<string, any>;

const own = (change: (partner: Draft) => void) => {
  const partner = structuredClone(examplePartner) as Draft;
  change(partner);
  return `---\n${stringify(partner)}---\n\nText\n`;
};
const history = 'versioned_docs/version-2013/partner/muster.mdx';
const today = 'docs/partner/muster.mdx';
const withoutPersons = (partner: Draft) => {
  for (const contact of partner.contacts) {
    delete contact.person;
    delete contact.email;
  }
};

/** Messages of a directory of two sound files, with the given ones added or replaced; lines left out. */
function check(changes: Record<string, string>): string[] {
  const files = { [history]: own(() => undefined), [today]: own(withoutPersons), 'src/partners/topics.yaml': topics, ...changes };
  return readDirectory(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    network,
    '2026-08-19',
  )
    .findings.map(formatFinding)
    .map((finding) => finding.replace(/:\d+:\d+/, ''));
}

test('a sound directory has no findings', () => {
  expect(check({})).toEqual([]);
});

describe('each mistake gives one German error', () => {
  test.each<[name: string, change: (partner: Draft) => void, expected: string]>([
    ['missing function', (p) => delete p.contacts[0].function, '„contacts.0.function“ fehlt, erwartet Text'],
    ['unknown region', (p) => (p.locations[0].regions = ['pfalz']), 'Unbekannte Region „pfalz“, erwartet „bad-kreuznach“'],
    ['unknown Stelle', (p) => (p.stellen = ['amt']), 'Unbekannte Stelle „amt“, erwartet „auslaenderbehoerde“'],
    ['a Stelle outside the network', (p) => (p.stellen = ['kammer']), 'Unbekannte Stelle „kammer“'],
    ['two institution types', (p) => p.stellen.push('jobcenter'), 'Stellen verschiedener Institutionsarten (jobcenter, beratung)'],
    ['unknown topic', (p) => (p.services = ['tanzen']), 'Unbekanntes Thema „tanzen“, erwartet „erstberatung“'],
    [
      'unknown role',
      (p) => (p.networkRole.role = 'still'),
      '„networkRole.role“ ist „still“, erwartet „operativ“, „strategisch“, „koordination“',
    ],
    [
      'malformed phone',
      (p) => (p.contacts[0].phones = ['0671 / 84 59 15O']),
      'Telefonnummer „0671 / 84 59 15O“, erwartet eine vollständige Nummer',
    ],
    ['malformed mail', (p) => (p.contacts[0].email = 'ada(at)example.org'), 'E-Mail „ada(at)example.org“, erwartet eine Adresse wie'],
    ['malformed postcode', (p) => (p.locations[0].postcode = '5511'), 'Postleitzahl „5511“, erwartet fünf Ziffern in Anführungszeichen'],
    ['postcode as a number', (p) => (p.locations[0].postcode = 55116), '„locations.0.postcode“ ist 55116, erwartet Text'],
    ['malformed web address', (p) => (p.web = ['irgendwo']), 'Webadresse „irgendwo“, erwartet „www.example.org“ wie gedruckt'],
    ['malformed date', (p) => (p.asOf = '2013-13'), 'Zeitangabe „2013-13“, erwartet Jahr, Jahr und Monat oder Tag'],
    ['person without basis', (p) => delete p.contacts[0].person.basis, '„contacts.0.person.basis“ fehlt, erwartet „einwilligung“'],
    ['contact id twice', (p) => (p.contacts[1].id = 'musterstadt-1'), 'Kennung „musterstadt-1“ steht zweimal in contacts'],
    ['unknown location', (p) => (p.contacts[0].location = 'keller'), 'Unbekannter Standort „keller“, erwartet „haus“'],
    ['name in a contact id', (p) => (p.contacts[1].id = 'dr-nirgends'), 'Kennung „dr-nirgends“ enthält einen Familiennamen'],
    [
      "a person's mailbox at a location",
      (p) => (p.locations[0].email = 'a.ueberall@example.org'),
      'Postfach „a.ueberall@example.org“ trägt den Namen',
    ],
    [
      'history confirmed',
      (p) => Object.assign(p, { confirmedAt: '2014-01-01', status: 'aktiv' }),
      'Bestätigt am 2014-01-01, erwartet null',
    ],
    ['unknown key', (p) => (p.telefon = '1'), 'Unbekannter Schlüssel „telefon“: streichen oder Schreibweise prüfen'],
  ])('%s', (_name, change, expected) => {
    expect(check({ [history]: own(change) }).map((finding) => finding.slice(0, history.length + 1 + expected.length))).toEqual([
      `${history} ${expected}`,
    ]);
  });

  test.each<[name: string, change: (partner: Draft) => void, expected: string]>([
    [
      'confirmed in the future',
      (p) => {
        withoutPersons(p);
        Object.assign(p, { confirmedAt: '2026-08-20', status: 'aktiv' });
      },
      'Bestätigt am 2026-08-20, das liegt in der Zukunft, erwartet höchstens 2026-08-19',
    ],
    [
      'status without confirmation',
      (p) => {
        withoutPersons(p);
        p.status = 'aktiv';
      },
      'Status „aktiv“ passt nicht zu confirmedAt null',
    ],
    [
      "a person's mailbox, not confirmed",
      (p) => {
        withoutPersons(p);
        p.contacts[0].email = 'a.ueberall@example.org';
      },
      'Persönliches Postfach „a.ueberall@example.org“ in einem nicht bestätigten Eintrag',
    ],
  ])('today: %s', (_name, change, expected) => {
    expect(check({ [today]: own(change) }).map((finding) => finding.slice(0, today.length + 1 + expected.length))).toEqual([
      `${today} ${expected}`,
    ]);
  });

  test('today: a person of the brochure, not confirmed', () => {
    const findings = check({
      [today]: own((p) => {
        delete p.contacts[1].person;
        delete p.contacts[1].email;
        delete p.contacts[0].email;
      }),
    });
    expect(findings.map((finding) => finding.slice(today.length + 1))).toEqual([
      'Person mit der Grundlage „broschuere-2013“ in der heutigen Ausgabe, erwartet nur in der Ausgabe 2013 oder „einwilligung“, „dienstliche-funktion“',
      'Person in einem nicht bestätigten Eintrag, erwartet erst confirmedAt, dann den Namen',
    ]);
  });

  test('the same slug twice, the same contact id in two partners', () => {
    expect(check({ 'docs/partner/muster.md': own(withoutPersons) })).toEqual([
      `docs/partner/muster.md Partner „muster“ gibt es schon in ${today}, erwartet ein Name je Partner`,
      ...['musterstadt-1', 'musterstadt-2'].map(
        (id) => `docs/partner/muster.md Kontakt „${id}“ gibt es schon in ${today}, erwartet eine eigene Kennung`,
      ),
    ]);
    expect(
      check({ 'versioned_docs/version-2013/partner/zwei.mdx': own((p) => (p.contacts = [{ ...p.contacts[0], id: 'musterstadt-2' }])) }),
    ).toEqual([
      `versioned_docs/version-2013/partner/zwei.mdx Kontakt „musterstadt-2“ gibt es schon in ${history}, erwartet eine eigene Kennung`,
    ]);
  });

  test('a withdrawal that reaches nobody', () => {
    expect(check({ 'src/partners/withdrawn.yaml': 'schema: 1\ncontacts: [musterstadt-9]\n' })).toEqual([
      'src/partners/withdrawn.yaml Unbekannter Kontakt „musterstadt-9“, erwartet eine Kennung aus dem Verzeichnis',
    ]);
  });
});

test('all mistakes of a file come together, each at its line', () => {
  const text = own((p) => {
    p.locations[0].postcode = '1';
    p.contacts[1].phones = ['?'];
    p.services = ['tanzen'];
  });
  const lines = text.split('\n');
  const findings = readDirectory(
    [
      { path: history, text },
      { path: 'src/partners/topics.yaml', text: topics },
    ],
    network,
    '2026-08-19',
  ).findings;
  // What depends on the network is checked once the shape is right; the rest is reported at once.
  expect(findings.map(({ line }) => lines[line - 1].trim())).toEqual(expect.arrayContaining(['postcode: "1"', '- "?"']));
});
