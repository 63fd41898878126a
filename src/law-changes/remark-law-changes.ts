import type { BlockContent, Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { MdxjsEsm } from 'mdast-util-mdxjs-esm';
import type { VFile } from 'vfile';

/** Where the plugin lays the data, one file for what one page shows. */
export const dataFile = {
  all: 'all.json',
  topic: (topic: string) => `topic-${topic}.json`,
  post: (slug: string) => `post-${slug}.json`,
};

/**
 * Gives the components their data by an import, so that a page carries what it shows and nothing else:
 * `<LawChanges topic="duldung" />` and `<LawChangeList />` where they stand, and the box of an entry in Aktuelles that
 * names `changes` after its opening.
 */
export function remarkLawChanges() {
  return (tree: Root, file: VFile): void => {
    const imports: MdxjsEsm[] = [];
    const give = (element: MdxJsxFlowElement, data: string) => {
      const name = `lawChanges${imports.length}`;
      imports.push(importOf(name, `@generated/law-changes/default/${data}`));
      element.attributes.push(dataAttribute(name));
    };
    for (const node of tree.children) {
      if (node.type !== 'mdxJsxFlowElement') continue;
      if (node.name === 'LawChangeList') give(node, dataFile.all);
      const topic = node.name === 'LawChanges' && attributeOf(node, 'topic');
      if (topic) give(node, dataFile.topic(topic));
    }
    const { slug, changes } = (file.data.frontMatter ?? {}) as { slug?: string; changes?: string[] };
    const mark = tree.children.findIndex(isTruncation);
    if (slug !== undefined && changes !== undefined && mark !== -1) {
      const box: MdxJsxFlowElement = { type: 'mdxJsxFlowElement', name: 'LawChangeBox', attributes: [], children: [] };
      give(box, dataFile.post(slug));
      tree.children.splice(mark + 1, 0, box as BlockContent);
    }
    tree.children.unshift(...imports);
  };
}

function isTruncation(node: RootContent): boolean {
  return node.type === 'mdxFlowExpression' && node.value.replace(/^\/\*|\*\/$/g, '').trim() === 'truncate';
}

function attributeOf({ attributes }: MdxJsxFlowElement, name: string): string | undefined {
  const found = attributes.find((each): each is MdxJsxAttribute => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

function importOf(name: string, from: string): MdxjsEsm {
  return {
    type: 'mdxjsEsm',
    value: `import ${name} from '${from}';`,
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        body: [
          {
            type: 'ImportDeclaration',
            specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name } }],
            source: { type: 'Literal', value: from, raw: JSON.stringify(from) },
            attributes: [],
          },
        ],
      },
    },
  };
}

function dataAttribute(name: string): MdxJsxAttribute {
  return {
    type: 'mdxJsxAttribute',
    name: 'data',
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: name,
      data: {
        estree: {
          type: 'Program',
          sourceType: 'module',
          body: [{ type: 'ExpressionStatement', expression: { type: 'Identifier', name } }],
        },
      },
    },
  };
}
