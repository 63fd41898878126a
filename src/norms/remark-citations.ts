import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import type {} from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { type Edition, findCitations, format } from './citation.ts';
import { type Norms, normKey } from './norm-data.ts';
import { placeIn } from './read-citations.ts';
import { type CitedNorm, type Part, resolve } from './resolve.ts';

export type CitationOptions = {
  norms: Norms;
  /** Edition of the law that the page at this path speaks of. */
  editionOf: (path: string) => Edition;
};

/** Here a citation is set, but not linked: a link inside a link is none, a heading is a landmark. */
const unlinkedNodes = new Set(['heading', 'link', 'linkReference']);
const unlinkedElements = new Set(['a', 'button', 'summary', 'Norm']);

/**
 * Sets every citation with no-break spaces and turns each paragraph it names into `<Norm>`. What cannot be read or
 * resolved is collected as messages of the file; then the page fails once.
 */
export function remarkCitations({ norms, editionOf }: CitationOptions) {
  return (tree: Root, file: VFile): void => {
    const edition = editionOf(file.path ?? '');
    const source = String(file);
    const told = new Set<string>();
    transform(tree, true);
    const failed = file.messages.filter((message) => message.source === 'norms');
    if (failed.length > 0) throw new Error(failed.map(({ line, column, reason }) => `${file.path}:${line}:${column} ${reason}`).join('\n'));

    function transform(parent: Parents, linked: boolean): void {
      const children = parent.children.flatMap((child): Nodes[] => {
        if (child.type === 'text') return set(child, linked);
        if ('children' in child) transform(child, linked && !isUnlinked(child));
        return [child];
      });
      parent.children = children as typeof parent.children;
    }

    function set(node: Text, linked: boolean): PhrasingContent[] {
      const nodes: PhrasingContent[] = [];
      let at = 0;
      for (const found of findCitations(node.value)) {
        const report = (reason: string) => {
          file.message(reason, { place: placeIn(node, found, source), source: 'norms', ruleId: 'citation' }).fatal = true;
        };
        if (found.citation === undefined) {
          report(found.problem);
          continue;
        }
        const { parts, findings } = resolve(found.citation, edition, norms);
        findings.forEach(report);
        nodes.push(...textNodes(node.value.slice(at, found.start)));
        // „Damals“ keeps its capital at the beginning of a sentence.
        const capital = node.value[found.start] === node.value[found.start].toUpperCase();
        if (linked)
          nodes.push(
            ...parts
              .map((part, index) => (index === 0 && capital ? { ...part, text: capitalise(part.text) } : part))
              .map((part) => partNode(part, told)),
          );
        else nodes.push(...textNodes(capital ? capitalise(format(found.citation)) : format(found.citation)));
        at = found.end;
      }
      if (at === 0) return [node];
      return [...nodes, ...textNodes(node.value.slice(at))];
    }
  };
}

function isUnlinked(node: Nodes): boolean {
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') return unlinkedElements.has(node.name ?? '');
  return unlinkedNodes.has(node.type);
}

function textNodes(value: string): Text[] {
  return value === '' ? [] : [{ type: 'text', value: value.replace(/i\. V\. m\.\s/g, 'i.\u00a0V.\u00a0m. ') }];
}

/** `told` collects the norms whose other meaning the page has said already. */
function partNode({ text, norm }: Part, told: Set<string>): PhrasingContent {
  if (norm === null) return { type: 'text', value: text };
  const key = `${norm.edition} ${normKey(norm.statute, norm.number)}`;
  const first = norm.differs !== null && !told.has(key);
  told.add(key);
  return {
    type: 'mdxJsxTextElement',
    name: 'Norm',
    attributes: Object.entries({ ...attributes(norm), ...(first && { first: null }) }).map(([name, value]) => ({
      type: 'mdxJsxAttribute',
      name,
      value,
    })),
    children: [{ type: 'text', value: text }],
  };
}

/** The props of `<Norm>`, strings all; a flag has no value. */
function attributes({ edition, statuteName, heading, url, opensToday, differs, external }: CitedNorm): Record<string, string | null> {
  return {
    edition,
    statute: statuteName,
    ...(heading !== null && { heading }),
    ...(url !== null && { href: url }),
    ...(opensToday && { opensToday: null }),
    ...(differs !== null && { differs: differs.heading }),
    ...(external && { external: null }),
  };
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
