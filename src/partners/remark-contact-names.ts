import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { type ContactName, printName } from './contact-names.ts';

/**
 * Turns `<ContactName id="…" />` into the name while the page is built, so that no script carries a list of names
 * and a withdrawal reaches prose. `variants` prints every spelling of the source. `read` is a function because
 * Docusaurus writes the options of plugins into the main script; it leaves functions out.
 */
export function remarkContactNames({ read }: { read: () => readonly ContactName[] }) {
  return (tree: Root, file: VFile): void => {
    const names = read();
    replaceIn(tree);

    function replaceIn(parent: Parents): void {
      parent.children = parent.children.map((child): Nodes => {
        if (isContactName(child)) return replacement(child);
        if ('children' in child) replaceIn(child);
        return child;
      }) as typeof parent.children;
    }

    function replacement(node: MdxJsxFlowElement | MdxJsxTextElement): Nodes {
      const id = contactId(node);
      const name = names.find((each) => each.id === id);
      if (name === undefined) throw new Error(`${file.path}:${node.position?.start.line ?? 1} Unbekannter Kontakt „${id}“`);
      const variants = node.attributes.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'variants');
      const text = { type: 'text', value: printName(name, variants) } as const;
      return node.type === 'mdxJsxTextElement' ? text : { type: 'paragraph', children: [text] };
    }
  };
}

export function isContactName(node: Nodes): node is MdxJsxFlowElement | MdxJsxTextElement {
  return (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'ContactName';
}

export function contactId({ attributes }: MdxJsxFlowElement | MdxJsxTextElement): string | undefined {
  const found = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id');
  return typeof found?.value === 'string' ? found.value : undefined;
}
