import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';

/** Every picture is told in words. */
export const altText = lintRule('inprocedere:alt-text', (tree: Root, file) => {
  visit(tree, (node) => {
    if (node.type === 'image' && !node.alt?.trim()) file.message('Bild ohne Alternativtext, erwartet ![Was zu sehen ist](…)', node);
    if (
      isJsx(node) &&
      node.name === 'img' &&
      !node.attributes.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'alt')
    )
      file.message('Bild ohne Alternativtext, erwartet alt="…"', node);
  });
});

function isJsx(node: { type: string }): node is MdxJsxFlowElement | MdxJsxTextElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}
