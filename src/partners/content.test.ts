import { expect, test } from 'vitest';
import { loadDirectory, loadPartners } from './plugin.ts';
import { areaCodeNotices } from './publish.ts';

const { entries, findings, network } = loadDirectory(process.cwd());
const today = entries.filter(({ edition }) => edition === 'today');
const history = entries.filter(({ edition }) => edition === '2013');

test('thirteen partners in both editions: six operative, the coordination, six strategic', () => {
  expect(findings).toEqual([]);
  expect(today.map(({ slug }) => slug)).toEqual(history.map(({ slug }) => slug));
  const count = (role: string) => history.filter(({ partner }) => partner.networkRole.role === role).length;
  expect(['koordination', 'operativ', 'strategisch'].map(count)).toEqual([1, 6, 6]);
});

test.each(today.map((entry) => [entry.slug, entry.partner] as const))(
  '%s: today says the same as 2013, without persons and unconfirmed',
  (slug, partner) => {
    const past = history.find((entry) => entry.slug === slug)!.partner;
    const common = ({ organisation, alternateNames, stellen, networkRole, locations, services, asOf }: typeof partner) => ({
      organisation,
      alternateNames,
      stellen,
      networkRole,
      locations,
      services,
      asOf,
    });
    expect(common(partner)).toEqual(common(past));
    expect(partner.contacts).toEqual(past.contacts.map(({ person: _person, email: _email, ...rest }) => rest));
    expect(partner.confirmedAt).toBe(null);
  },
);

test('every person of 2013 stands there on the basis of the brochure', () => {
  const persons = history.flatMap(({ partner }) => partner.contacts.flatMap(({ person }) => (person === undefined ? [] : [person])));
  expect(persons).toHaveLength(18);
  expect(persons.filter(({ basis }) => basis !== 'broschuere-2013')).toEqual([]);
});

test('one printed area code does not fit its town; nobody has changed it', () => {
  for (const edition of ['today', '2013'] as const)
    expect(areaCodeNotices(loadPartners(process.cwd(), edition))).toEqual([
      { slug: 'diakonisches-werk-pfalz', edition, printed: '06232 / 66 42 62', expectedAreaCode: '0621', city: 'Ludwigshafen' },
    ]);
});

test('every town of the directory has its area code in network.yaml', () => {
  const towns = new Set(history.flatMap(({ partner }) => partner.locations.map(({ city }) => city)));
  expect(Object.keys(network.areaCodes).toSorted()).toEqual([...towns].toSorted());
});
