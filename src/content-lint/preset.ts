import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { abbreviation } from './abbreviation.ts';
import { admonitionTitle } from './admonition-title.ts';
import { altText } from './alt-text.ts';
import { headingIdRule } from './heading-id.ts';
import { headingOrder } from './heading-order.ts';
import { linkText } from './link-text.ts';
import { peopleFirst } from './people-first.ts';

/** Reads a page as the site reads it; front matter stays in place, so every position is one in the file. */
export const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).use(remarkGfm).use(remarkDirective).freeze();

export const rules = [abbreviation, admonitionTitle, altText, headingIdRule, headingOrder, linkText, peopleFirst];

export const linter = parser().use({ plugins: rules }).freeze();
