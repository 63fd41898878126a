import { type Decision, decisionsOf, longestPath, openQuestions, pathsOf, unknownAnswer } from './decisions.ts';
import type { Consent, OutcomeKind, Question, Row, RuleTable, Strength } from './rule-table.ts';

/** Question id → answer id. */
export type Answers = Readonly<Record<string, string>>;
/** `earliest`: month (YYYY-MM) in which a waiting time ends, if the reader said in which month it began. */
export type Outcome = Row & { earliest?: string };

export const outcomeLabels: Record<OutcomeKind, string> = {
  erlaubt: 'erlaubt',
  'mit-erlaubnis': 'mit Erlaubnis',
  'noch-nicht': 'noch nicht',
  verboten: 'verboten',
  'im-einzelfall-klaeren': 'im Einzelfall klären',
};
export const strengthLabels: Record<Strength, string> = {
  'ist-zu': 'Die Erlaubnis ist zu erteilen.',
  soll: 'Die Erlaubnis soll erteilt werden.',
  kann: 'Die Erlaubnis kann erteilt werden.',
  offen: 'Wie verbindlich die Erlaubnis zu erteilen ist, sagen unsere Quellen nicht.',
};
export const consentLabels: Record<Consent, string> = {
  ja: 'ja',
  nein: 'nein',
  'je-nach-taetigkeit': 'je nach Tätigkeit',
  unbekannt: 'offen',
  entfaellt: 'entfällt, solange das Verbot gilt',
};

/** The questions still open whose answer can change the result, in order. Empty: the result stands. */
export function questionsFor(rules: RuleTable, answers: Answers): Question[] {
  const open = openQuestions(walk(rules, answers).leadsTo);
  return rules.questions.filter((candidate) => open.has(candidate));
}

export type Trail = {
  /** Answered questions that count. An answer given earlier that no longer matters is not among them. */
  asked: Question[];
  next: Question | undefined;
  /** How many questions this way can have at most, answered ones included. */
  atMost: number;
};

export function trailOf(rules: RuleTable, answers: Answers): Trail {
  const { asked, leadsTo } = walk(rules, answers);
  return { asked, next: leadsTo.kind === 'question' ? leadsTo.question : undefined, atMost: asked.length + longestPath(leadsTo) };
}

function walk(rules: RuleTable, answers: Answers): { asked: Question[]; leadsTo: Decision<Question, Row> } {
  const asked: Question[] = [];
  let leadsTo = decisionsOf(rules.questions, rules.rows);
  while (leadsTo.kind === 'question') {
    const { question: current, branches } = leadsTo;
    const taken = branches.find((branch) => branch.answer === answers[current.id]);
    if (taken === undefined) break;
    asked.push(current);
    leadsTo = taken.leadsTo;
  }
  return { asked, leadsTo };
}

/** „3 Monate nach der Registrierung des Asylantrags“. */
export function waitOf({ months, from }: { months: number; from: string }): string {
  return `${months} ${months === 1 ? 'Monat' : 'Monate'} nach ${from}`;
}

/** First row that fits. A question without an answer counts as „weiß nicht“. `since`: YYYY-MM in which the waiting time began. */
export function evaluate(rules: RuleTable, answers: Answers, since?: string): Outcome {
  const found = rules.rows.find(({ when }) =>
    Object.entries(when).every(([asked, wanted]) => wanted.includes(answers[asked] ?? unknownAnswer)),
  )!;
  if (found.outcome !== 'noch-nicht' || since === undefined) return found;
  return { ...found, earliest: addMonths(since, found.wait.months) };
}

/** What began in the course of a month is over in the course of the month reached. */
export function addMonths(month: string, months: number): string {
  const total = monthNumber(month) + months;
  return `${String(Math.floor(total / 12)).padStart(4, '0')}-${String((total % 12) + 1).padStart(2, '0')}`;
}

const monthName = new Intl.DateTimeFormat('de-DE', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** „November 2026“ for 2026-11. */
export function formatMonth(month: string): string {
  return monthName.format(new Date(`${month}-01T00:00:00Z`));
}

function monthNumber(month: string): number {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return year * 12 + number - 1;
}

export type Condition = { question: Question; answers: Question['answers'] };

/** The `when` of a row in words, for the table that stands without JavaScript. */
export function conditionsOf(rules: RuleTable, { when }: Row): Condition[] {
  return rules.questions.flatMap((candidate) => {
    const wanted = when[candidate.id];
    return wanted === undefined ? [] : [{ question: candidate, answers: candidate.answers.filter((answer) => wanted.includes(answer.id)) }];
  });
}

export type AnswerRows = { answer: Question['answers'][number]; rows: Row[] };

/** The rows that can apply after each answer to the first question, in the order of the table. */
export function rowsByFirstAnswer({ questions, rows }: RuleTable): AnswerRows[] {
  const first = questions[0]!;
  const paths = pathsOf(decisionsOf(questions, rows));
  return first.answers.map((answer) => ({
    answer,
    rows: rows.filter((row) => paths.some((path) => path.row === row && (path.answers[first.id] ?? answer.id) === answer.id)),
  }));
}

/** `future`: has not begun yet. `longer`: more time has passed than an answer says. `shorter`: less. */
export type Contradiction = 'future' | 'longer' | 'shorter';

/** Whether a start month cannot be true beside the answers. Months as YYYY-MM; a month counts as met when some day in it fits. */
export function contradictionOf(rules: RuleTable, answers: Answers, since: string, now: string): Contradiction | undefined {
  const passed = monthNumber(now) - monthNumber(since);
  if (passed < 0) return 'future';
  for (const { id, answers: known } of trailOf(rules, answers).asked) {
    const [atLeast, below] = known.find((each) => each.id === answers[id])?.months ?? [0, Number.POSITIVE_INFINITY];
    if (passed > below) return 'longer';
    if (passed < atLeast) return 'shorter';
  }
  return undefined;
}

/** Keeps a citation in one line: „§ 61 Abs. 1“ never breaks before its number. */
export function unbroken(text: string): string {
  return text.replace(/(§§?|Art\.|Abs\.|UAbs\.|Satz|Nr\.|Buchst\.) (?=\d|[a-z]\b)/g, '$1\u00a0');
}
