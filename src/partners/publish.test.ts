import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contactNames, printName, withheld } from './contact-names.ts';
import type { Partner } from './partner.ts';
import { examplePartner as partner } from './partners.example.ts';
import { loadDirectory } from './plugin.ts';
import { areaCodeNotices, type Publication, partnerHead, publish, toView } from './publish.ts';

const directory = loadDirectory(process.cwd());
const { entries } = directory;
const confirmed: Partner = { ...partner, confirmedAt: '2026-08-19', status: 'aktiv' };
const base: Publication = { edition: '2013', withdrawn: [], showPersons: true };

/** Which persons and mailboxes are left. */
const shown = (from: Partner, change: Partial<Publication>) =>
  publish(from, { ...base, ...change }).contacts.flatMap(({ person, email }) =>
    [person?.familyName, email].filter((each) => each !== undefined),
  );

const [ada, adaMail, ben, benMail] = ['Überall', 'a.ueberall@example.org', 'Nirgends', 'nirgends@example.org'];

test.each<[name: string, from: Partner, change: Partial<Publication>, expected: string[]]>([
  ['2013', partner, {}, [ada, adaMail, ben, benMail]],
  ['2013, switch off: who consented stays', partner, { showPersons: false }, [ben, benMail]],
  ['2013, one withdrawn', partner, { withdrawn: ['musterstadt-1'] }, [ben, benMail]],
  ['2013, withdrawn beats consent', partner, { withdrawn: ['musterstadt-2'] }, [ada, adaMail]],
  ['today, not confirmed', partner, { edition: 'today' }, []],
  ['today, confirmed: the brochure is no basis', confirmed, { edition: 'today' }, [ben, benMail]],
  ['today, confirmed, withdrawn', confirmed, { edition: 'today', withdrawn: ['musterstadt-2'] }, []],
])('%s', (_name, from, change, expected) => {
  expect(shown(from, change)).toEqual(expected);
});

test('the printed number stays without the person, and goes with a withdrawal', () => {
  expect(publish(partner, { ...base, edition: 'today' }).contacts[0].phones).toEqual(['06131 / 12 34-56']);
  expect(publish(partner, { ...base, withdrawn: ['musterstadt-1'] }).contacts[0].phones).toEqual([]);
});

test('publishing twice is publishing once, and whatever is withdrawn, nothing is added', () => {
  const publications = fc.record({
    edition: fc.constantFrom('2013', 'today') as fc.Arbitrary<Publication['edition']>,
    withdrawn: fc.subarray(['musterstadt-1', 'musterstadt-2']),
    showPersons: fc.boolean(),
  });
  fc.assert(
    fc.property(publications, fc.boolean(), (publication, isConfirmed) => {
      const once = publish(isConfirmed ? confirmed : partner, publication);
      expect(publish(once, publication)).toEqual(once);
      for (const id of publication.withdrawn) {
        const contact = once.contacts.find((each) => each.id === id);
        expect(contact).toEqual({ id, function: contact?.function, location: 'haus', phones: [] });
      }
    }),
  );
});

describe('a withdrawal of every single contact of the directory', () => {
  const persons = entries
    .filter(({ edition }) => edition === '2013')
    .flatMap(({ partner: { contacts } }) =>
      contacts.flatMap((contact) => (contact.person === undefined ? [] : [{ ...contact, person: contact.person }])),
    );
  test.each(persons.map((contact) => [contact.id, contact] as const))('%s', (id, { person, phones, email }) => {
    const heads = entries.map((entry) =>
      partnerHead(entry.partner, entry, { edition: entry.edition, withdrawn: [id], showPersons: true }, directory),
    );
    const left = JSON.stringify(heads);
    // Two persons of the directory are called Müller: the whole name counts.
    for (const secret of [`${person.givenName} ${person.familyName}`, ...person.alternateNames, email, ...phones].filter(
      (each) => each !== undefined,
    ))
      expect(left).not.toContain(secret);
    const name = contactNames(
      entries.filter(({ edition }) => edition === '2013').map((entry) => entry.partner),
      { withdrawn: [id], showPersons: true },
    ).find((each) => each.id === id)!;
    expect(printName(name, true)).toBe(withheld);
  });
});

test('the one switch takes every person of 2013 out of both editions', () => {
  const heads = entries.map((entry) =>
    partnerHead(entry.partner, entry, { edition: entry.edition, withdrawn: [], showPersons: false }, directory),
  );
  expect(
    heads.flatMap((head) => head.partner?.contacts ?? []).filter(({ person, email }) => person !== undefined || email !== undefined),
  ).toEqual([]);
  expect(heads.every(({ personsIn2013 }) => personsIn2013 === false)).toBe(true);
});

test('a view has what is computed: institution type, regions, name, forms of the number, doubt about the area code', () => {
  const view = toView(partner, { slug: 'muster', edition: '2013' }, directory);
  expect(view).toMatchObject({
    slug: 'muster',
    institutionType: 'beratung',
    regions: ['rheinland-pfalz'],
    services: [{ id: 'bewerbung', label: 'Bewerbung' }],
  });
  expect(view.contacts[1].person?.name).toBe('Dr. Ben Nirgends');
  expect(view.locations[0].phones).toEqual([{ printed: '06131 / 12 34-0', e164: '+49613112340', din5008: '06131 1234-0' }]);
  expect(areaCodeNotices([view])).toEqual([
    { slug: 'muster', edition: '2013', printed: '06232 / 12 34 57', expectedAreaCode: '06131', city: 'Mainz' },
  ]);
});

test('names in prose: one spelling, every spelling, none', () => {
  const [name] = contactNames([partner], { withdrawn: [], showPersons: true });
  expect(printName(name, false)).toBe('Ada Überall');
  expect(printName(name, true)).toBe('Ada Überall (auch „Ada Ueberall“)');
  expect(printName(contactNames([partner], { withdrawn: [], showPersons: false })[0], true)).toBe(withheld);
});
