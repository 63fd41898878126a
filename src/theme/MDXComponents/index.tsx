import Head from '@docusaurus/Head';
import Admonition from '@theme/Admonition';
import MDXA from '@theme/MDXComponents/A';
import MDXHeading from '@theme/MDXComponents/Heading';
import MDXLi from '@theme/MDXComponents/Li';
import type { ComponentProps } from 'react';
import { Figure } from '../../charts/Figure.tsx';
import { Term } from '../../glossary/Term.tsx';
import { CodeFrame } from '../../handbook/CodeFrame.tsx';
import { Table } from '../../handbook/Table.tsx';
import { Journey } from '../../journeys/Journey.tsx';
import { LawChangeBox } from '../../law-changes/LawChangeBox.tsx';
import { LawChangeList } from '../../law-changes/LawChangeList.tsx';
import { LawChanges } from '../../law-changes/LawChanges.tsx';
import { Institution, InstitutionLegend } from '../../network/InstitutionSign.tsx';
import { Norm } from '../../norms/Norm.tsx';

const heading = (as: 'h2' | 'h3' | 'h4') => (props: ComponentProps<'h2'>) => <MDXHeading as={as} {...props} />;

/**
 * What Markdown becomes, and what authors may use in every page without importing it. Written out instead of wrapped:
 * the stock list would bring its syntax highlighter to every page.
 */
export default {
  Head,
  a: MDXA,
  admonition: Admonition,
  h2: heading('h2'),
  h3: heading('h3'),
  h4: heading('h4'),
  li: MDXLi,
  pre: CodeFrame,
  table: Table,
  Figure,
  Institution,
  InstitutionLegend,
  Journey,
  LawChangeBox,
  LawChangeList,
  LawChanges,
  Norm,
  Term,
};
