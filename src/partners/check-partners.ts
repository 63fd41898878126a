import * as z from 'zod';
import type { Finding, SourceFile } from '../content-check/finding.ts';
import { parseYaml } from '../content-check/yaml.ts';
import { splitFrontMatter } from '../handbook/front-matter.ts';
import type { Network } from '../network/network.ts';
import type { Edition } from '../norms/citation.ts';
import { type ContactName, contactNames } from './contact-names.ts';
import { isNamed, type Partner, partnerPlace, partnerSchema, type Topic, topicsSchema } from './partner.ts';

export const topicsPath = 'src/partners/topics.yaml';
export const withdrawnPath = 'src/partners/withdrawn.yaml';

const withdrawnSchema = z.strictObject({ schema: z.literal(1), contacts: z.array(z.string()) });

export type PartnerEntry = { path: string; slug: string; edition: Edition; partner: Partner };

export type Directory = { entries: PartnerEntry[]; topics: Topic[]; withdrawn: string[]; names: ContactName[]; findings: Finding[] };

/**
 * Reads every partner of both editions out of the project's files and reports all that is wrong, also between files.
 * `entries` holds the sound ones; whoever publishes must stop at findings.
 */
export function readDirectory(files: readonly SourceFile[], network: Network, today: string): Directory {
  const findings: Finding[] = [];
  const data = <T>(path: string, schema: z.ZodType<T>): T | undefined => {
    const file = files.find((each) => each.path === path);
    if (file === undefined) return undefined;
    const parsed = parseYaml(file, schema);
    findings.push(...parsed.findings);
    return parsed.data;
  };
  const topics = data(topicsPath, topicsSchema)?.topics ?? [];
  const withdrawn = data(withdrawnPath, withdrawnSchema)?.contacts ?? [];
  const entries = files.flatMap((file): PartnerEntry[] => {
    const place = partnerPlace(file.path);
    const { frontMatter } = splitFrontMatter(file.text);
    if (place === undefined || frontMatter === undefined) return [];
    const schema = partnerSchema({ network, topics, edition: place.edition, today });
    const parsed = parseYaml({ path: file.path, text: frontMatter }, schema, 2);
    findings.push(...parsed.findings);
    return parsed.data === undefined ? [] : [{ path: file.path, ...place, partner: parsed.data }];
  });
  const names = contactNames(
    entries.filter(({ edition }) => edition === '2013').map(({ partner }) => partner),
    { withdrawn, showPersons: network.partners.showPersons2013 },
  );
  const text = (path: string) => files.find((file) => file.path === path)?.text ?? '';
  findings.push(
    ...checkTogether(entries, withdrawn).map(({ path, at, message }) => ({ path, line: lineOf(text(path), at), column: 1, message })),
  );
  return { entries, topics, withdrawn, names, findings };
}

/** `at`: the part of the file the message is about. */
type Problem = { path: string; at: string; message: string };

function checkTogether(entries: readonly PartnerEntry[], withdrawn: readonly string[]): Problem[] {
  const contacts = entries.flatMap((entry) => entry.partner.contacts.map((contact) => ({ ...entry, contact })));
  const persons = contacts.flatMap(({ contact }) =>
    contact.person === undefined ? [] : [{ person: contact.person, email: contact.email }],
  );
  const problems: Problem[] = [];
  entries.forEach(({ slug, edition, path }, index) => {
    const same = entries.slice(0, index).find((each) => each.slug === slug && each.edition === edition);
    if (same !== undefined)
      problems.push({ path, at: '', message: `Partner „${slug}“ gibt es schon in ${same.path}, erwartet ein Name je Partner` });
  });
  contacts.forEach(({ slug, edition, path, contact }, index) => {
    const at = `id: ${contact.id}`;
    const same = contacts
      .slice(0, index)
      .find((each) => each.contact.id === contact.id && (each.edition === edition || each.slug !== slug));
    if (same !== undefined && same.path !== path)
      problems.push({ path, at, message: `Kontakt „${contact.id}“ gibt es schon in ${same.path}, erwartet eine eigene Kennung` });
    if (persons.some(({ person }) => isNamed(contact.id, person)))
      problems.push({ path, at, message: `Kennung „${contact.id}“ enthält einen Familiennamen, erwartet eine Kennung ohne Namen` });
  });
  for (const { path, edition, partner } of entries)
    if (edition === 'today' && partner.confirmedAt === null)
      for (const { email } of [...partner.locations, ...partner.contacts])
        if (email !== undefined && persons.some((each) => each.email === email || isNamed(email, each.person)))
          problems.push({
            path,
            at: email,
            message: `Persönliches Postfach „${email}“ in einem nicht bestätigten Eintrag, erwartet nur in der Ausgabe 2013`,
          });
  for (const id of withdrawn)
    if (!contacts.some(({ contact }) => contact.id === id))
      problems.push({ path: withdrawnPath, at: id, message: `Unbekannter Kontakt „${id}“, erwartet eine Kennung aus dem Verzeichnis` });
  return problems;
}

function lineOf(text: string, part: string): number {
  return text.slice(0, Math.max(0, text.indexOf(part))).split('\n').length;
}
