import type { RuleTable } from './rule-table.ts';
import type { Answers } from './wegweiser.ts';

/** Key of the start month; no question may be called this. */
export const sinceKey = 'seit';

/** What the address carries behind `#`. It never reaches a server. `since`: YYYY-MM in which a waiting time began. */
export type WegweiserState = { answers: Answers; since?: string };

const month = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Reads `#papier=duldung&…`. What this table does not know is dropped: an old link may be longer than the table of today. */
export function readFragment(rules: RuleTable, fragment: string): WegweiserState {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const answers = Object.fromEntries(
    rules.questions.flatMap(({ id, answers: known }) => {
      const answer = given.get(id);
      return known.some((candidate) => candidate.id === answer) ? [[id, answer as string]] : [];
    }),
  );
  const since = given.get(sinceKey);
  return since !== null && month.test(since) ? { answers, since } : { answers };
}

/** Without `#`, in the order of the table; empty for the start state. */
export function writeFragment(rules: RuleTable, { answers, since }: WegweiserState): string {
  const known = readFragment(rules, String(new URLSearchParams({ ...answers, ...(since === undefined ? {} : { [sinceKey]: since }) })));
  return String(new URLSearchParams({ ...known.answers, ...(known.since === undefined ? {} : { [sinceKey]: known.since }) }));
}
