import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';
import { type ContactName, nameFinder } from '../partners/contact-names.ts';
import { partnerPlace } from '../partners/partner.ts';
import { contactId, isContactName } from '../partners/remark-contact-names.ts';

/**
 * A person of the directory is named in prose only through `<ContactName id="…" />`, so that a withdrawal reaches the
 * sentence, and only in the 2013 edition. The head of a partner's own file is data and may hold the name.
 */
export const contactName = lintRule('inprocedere:contact-name', (tree: Root, file, { names }: { names: readonly ContactName[] }) => {
  const find = nameFinder(names);
  visit(tree, (node) => {
    if (isContactName(node)) {
      const id = contactId(node);
      if (!names.some((each) => each.id === id))
        file.message(`Unbekannter Kontakt „${id}“, erwartet die Kennung eines Kontakts mit Namen`, node);
      else if (!/(^|\/)versioned_docs\/version-2013\//.test(file.path ?? ''))
        file.message('Person außerhalb der Ausgabe 2013, erwartet Stelle und Aufgabe statt des Namens', node);
    }
    if (node.type === 'yaml' && partnerPlace(file.path ?? '') !== undefined) return;
    for (const text of textsOf(node))
      for (const { id, name } of find(text))
        file.message(`Name „${name}“ im Text, erwartet <ContactName id="${id}" /> (nur Ausgabe 2013) oder Stelle und Aufgabe`, node);
  });
});

/** Everything of a node that readers or search engines meet, attributes included. */
function textsOf(node: object): string[] {
  const { value, title, alt, url, attributes } = node as Record<string, unknown>;
  const own = [value, title, alt, url].filter((each) => typeof each === 'string');
  const inside = Array.isArray(attributes) ? attributes.flatMap((attribute: object) => textsOf(attribute)) : [];
  return [...own, ...inside];
}
