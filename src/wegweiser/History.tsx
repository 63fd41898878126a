import norms from '@generated/wegweiser/default/2013.json';
import type { ReactNode } from 'react';
import { Questions } from './Questions.tsx';
import { RuleTables } from './RuleTables.tsx';
import rules from './rules/2013.yaml';

/** The law of 2013, imported by its own page only, so that no other page carries the table. */
export function Wegweiser(): ReactNode {
  return <Questions rules={rules} norms={norms} />;
}

export function Rules(): ReactNode {
  return <RuleTables rules={rules} norms={norms} />;
}
