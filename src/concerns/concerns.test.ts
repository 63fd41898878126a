import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatFinding, type SourceFile } from '../content-check/finding.ts';
import { addressOf } from '../content-check/links.ts';
import { parseYaml } from '../content-check/yaml.ts';
import { networkSchema } from '../network/network.ts';
import { citationsOf } from '../norms/check-citations.ts';
import { type NormFiles, normPaths, readNorms } from '../norms/norm-data.ts';
import { type Concern, type Concerns, concernsSchema, type HelpingPartner, helpFor, noPartner } from './concerns.ts';

const read = (path: string): SourceFile => ({ path, text: readFileSync(path, 'utf8') });
const network = networkSchema.parse(parse(read('src/network/network.yaml').text));
const addresses = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.mdx'))
  .map((path) => addressOf({ path: `docs/${path.replaceAll('\\', '/')}`, slug: undefined }));
const schema = concernsSchema({ network, addresses });
const file = read('src/concerns/concerns.yaml');
const { data, findings } = parseYaml(file, schema);

test('the data is sound', () => {
  expect(findings.map(formatFinding)).toEqual([]);
});

const { concerns, nextSteps } = data as Concerns;
const { norms } = readNorms(Object.fromEntries(Object.entries(normPaths).map(([key, path]) => [key, read(path)])) as NormFiles);

test('the concerns stand in their order, the most urgent first', () => {
  expect(concerns.map(({ id }) => id)).toEqual([
    'drohende-abschiebung',
    'arbeitserlaubnis',
    'anerkennung',
    'fehlende-zeugnisse',
    'finanzierung-qualifizierung',
    'deutschkurs',
    'bewerbung',
    'arbeitgeber-unsicher',
    'lebensunterhalt',
    'pass-und-identitaet',
    'bleiberecht-und-fristen',
    'psychische-belastung',
    'kinderbetreuung',
    'wohnsitz',
    'ausbeuterische-arbeit',
    'ausbildung',
    'erstberatung',
  ]);
});

test('every citation exists in the law of today', () => {
  const { cited, findings: wrong } = citationsOf(file, 'today', norms!);
  expect(wrong.map(formatFinding)).toEqual([]);
  expect(cited.length).toBeGreaterThanOrEqual(concerns.flatMap((concern) => concern.norms).length);
});

test('every institution type is responsible for something', () => {
  const asked = new Set(concerns.flatMap(({ responsible }) => responsible.map(({ stelle }) => stelle)));
  const types = new Set(network.stellen.filter(({ id }) => asked.has(id)).map(({ type }) => type));
  expect([...types].sort()).toEqual([...network.institutionTypes.map(({ id }) => id as string), 'ausserhalb'].sort());
});

const partner = (
  slug: string,
  regions: string[],
  institutionType: HelpingPartner['institutionType'],
  ...stellen: string[]
): HelpingPartner => ({ slug, regions, institutionType, stellen });

/** The directory of the brochure, as far as it matters here. */
const partners = [
  partner('pfarramt-fuer-auslaenderarbeit', ['bad-kreuznach'], 'beratung', 'beratungsstelle'),
  partner('kreisverwaltung-bad-kreuznach', ['bad-kreuznach'], 'verwaltung', 'auslaenderbehoerde', 'sozialamt'),
  partner('kreisverwaltung-germersheim', ['germersheim'], 'verwaltung', 'auslaenderbehoerde', 'leitstelle'),
  partner('profes', ['germersheim', 'landau-suew-neustadt'], 'bildung', 'bildungstraeger'),
  partner('diakonisches-werk-pfalz', ['ludwigshafen'], 'beratung', 'beratungsstelle'),
  partner('jobcenter-vorderpfalz-ludwigshafen', ['ludwigshafen'], 'jobcenter', 'jobcenter'),
  partner('ism', ['rheinland-pfalz'], 'koordination', 'koordination'),
  partner('jobcenter-bad-kreuznach', ['bad-kreuznach'], 'jobcenter', 'jobcenter'),
  partner('jobcenter-germersheim', ['germersheim'], 'jobcenter', 'jobcenter'),
  partner('jobcenter-landau-suedliche-weinstrasse', ['landau-suew-neustadt'], 'jobcenter', 'jobcenter'),
  partner('jobcenter-deutsche-weinstrasse', ['landau-suew-neustadt'], 'jobcenter', 'jobcenter'),
  partner('iq-netzwerk-rheinland-pfalz', ['rheinland-pfalz'], 'koordination', 'iq-netzwerk'),
  partner('integrationsministerium', ['rheinland-pfalz'], 'koordination', 'ministerium'),
];

const find = (id: string) => concerns.find((concern) => concern.id === id) as Concern;
const ask = (id: string, region: string) => helpFor(find(id), region, partners, { network, nextSteps });

test.each(concerns.flatMap(({ id }) => network.regions.map((region) => [id, region.id] as const)))(
  '%s in %s has an answer',
  (id, region) => {
    const answer = ask(id, region);
    expect(answer.map(({ stelle }) => stelle.id)).toEqual(find(id).responsible.map(({ stelle }) => stelle));
    for (const help of answer) {
      const named = ['stelle', 'institutionsart', 'vertretung'].includes(help.match);
      expect(help.partners.length > 0).toBe(named);
      expect(help.match === 'stelle').toBe(help.note === null);
      if (help.match !== 'stelle') expect(help.nextStep).toBe(nextSteps[help.stelle.id]);
      if (help.match === 'keiner') expect(help.note).toBe(noPartner);
      const land = network.regions.find(({ label }) => label === network.land)!.id;
      for (const { regions } of help.partners) expect(regions.some((each) => each === region || each === land)).toBe(true);
    }
  },
);

test.each([
  ['arbeitserlaubnis', 'bad-kreuznach', 'auslaenderbehoerde', 'stelle', ['kreisverwaltung-bad-kreuznach']],
  ['arbeitserlaubnis', 'ludwigshafen', 'auslaenderbehoerde', 'keiner', []],
  ['arbeitserlaubnis', 'ludwigshafen', 'ministerium', 'stelle', ['integrationsministerium']],
  ['arbeitserlaubnis', 'rheinland-pfalz', 'auslaenderbehoerde', 'keiner', []],
  ['arbeitserlaubnis', 'germersheim', 'agentur-fuer-arbeit', 'ausserhalb', []],
  ['lebensunterhalt', 'germersheim', 'sozialamt', 'institutionsart', ['kreisverwaltung-germersheim']],
  [
    'lebensunterhalt',
    'landau-suew-neustadt',
    'jobcenter',
    'stelle',
    ['jobcenter-landau-suedliche-weinstrasse', 'jobcenter-deutsche-weinstrasse'],
  ],
  ['erstberatung', 'germersheim', 'beratungsstelle', 'vertretung', ['kreisverwaltung-germersheim', 'profes']],
  ['erstberatung', 'landau-suew-neustadt', 'beratungsstelle', 'vertretung', ['profes']],
  ['drohende-abschiebung', 'germersheim', 'beratungsstelle', 'keiner', []],
  ['psychische-belastung', 'bad-kreuznach', 'beratungsstelle', 'stelle', ['pfarramt-fuer-auslaenderarbeit']],
])('%s in %s: %s is found as %s', (id, region, stelle, match, slugs) => {
  const help = ask(id, region).find((each) => each.stelle.id === stelle);
  expect({ match: help?.match, slugs: help?.partners.map(({ slug }) => slug) }).toEqual({ match, slugs });
});

test('an empty directory and an unknown region leave the next step', () => {
  for (const help of [...helpFor(find('erstberatung'), 'bad-kreuznach', [], { network, nextSteps }), ...ask('lebensunterhalt', 'mond')])
    expect([help.partners, help.nextStep !== null]).toEqual([[], true]);
});

const entry = (more: Partial<Concern>) => ({ ...find('erstberatung'), ...more });
const asks = (stelle: string, instead: string[] = []) => ({ stelle, why: 'A', task: 'B', instead });

test.each([
  ['double id', { concerns: [entry({}), entry({})] }, 'Anliegen „erstberatung“ gibt es schon'],
  ['unknown Stelle', { concerns: [entry({ responsible: [asks('amt')] })] }, 'Unbekannte Stelle „amt“, erwartet „auslaenderbehoerde“'],
  [
    'unknown substitute',
    { concerns: [entry({ responsible: [asks('beratungsstelle', ['amt'])] })] },
    'Unbekannte Stelle „amt“, erwartet „auslaenderbehoerde“',
  ],
  [
    'substitute responsible itself',
    { concerns: [entry({ responsible: [asks('beratungsstelle', ['jobcenter']), asks('jobcenter')] })] },
    'Stelle „jobcenter“ ist bei diesem Anliegen selbst zuständig',
  ],
  ['Stelle twice', { concerns: [entry({ responsible: [asks('jobcenter'), asks('jobcenter')] })] }, 'Stelle „jobcenter“ steht zweimal'],
  ['missing next step', { nextSteps: {} }, 'Stelle „rechtsberatung“ ohne nächsten Schritt'],
  ['next step of nobody', { concerns: [entry({})] }, 'Nächster Schritt zu „sozialamt“'],
  ['unknown page', { concerns: [entry({ pages: ['/recht/nichts/'] })] }, 'Unbekannte Seite „/recht/nichts/“, erwartet „/'],
  ['page without slash', { concerns: [entry({ pages: ['/recht/duldung'] })] }, 'Adresse „/recht/duldung“, erwartet eine Seite'],
  ['no citation', { concerns: [entry({ norms: ['60a AufenthG'] })] }, '„60a AufenthG“ ist kein Zitat'],
])('%s', (_name, change, expected) => {
  const messages = schema.safeParse({ ...data, ...change }).error?.issues.map(({ message }) => message) ?? [];
  expect(messages.filter((message) => message.startsWith(expected))).not.toEqual([]);
});
