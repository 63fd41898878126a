/** Every question offers it. */
export const unknownAnswer = 'weiss-nicht';

/**
 * A rule table as a decision diagram: one question after the other in the order of the table, and only those whose
 * answer can still change which row applies. Equal parts are one object, so "does not matter" is "leads to the same object".
 */
export type Decision<Q, R> = { kind: 'question'; question: Q; branches: readonly Branch<Q, R>[] } | { kind: 'row'; row: R };
export type Branch<Q, R> = { answer: string; leadsTo: Decision<Q, R> };

type AskedQuestion = { id: string; answers: readonly { id: string }[] };
type ConditionalRow = { when: Readonly<Record<string, readonly string[]>> };

/** The first row that matches applies. The last row must match always. */
export function decisionsOf<Q extends AskedQuestion, R extends ConditionalRow>(
  questions: readonly Q[],
  rows: readonly R[],
): Decision<Q, R> {
  const position = new Map(questions.map(({ id }, index) => [id, index]));
  const leaves = new Map(rows.map((row): [R, Decision<Q, R>] => [row, { kind: 'row', row }]));
  const numbers = new Map<Decision<Q, R>, number>();
  const nodes = new Map<string, Decision<Q, R>>();
  const built = new Map<string, Decision<Q, R>>();

  const isDecided = (row: R, index: number) => Object.keys(row.when).every((id) => position.get(id)! < index);
  const numberOf = (decision: Decision<Q, R>) => {
    if (!numbers.has(decision)) numbers.set(decision, numbers.size);
    return numbers.get(decision)!;
  };

  /** `candidates`: the rows that fit all answers to the questions before `index`. */
  function build(index: number, candidates: readonly R[]): Decision<Q, R> {
    const live = candidates.slice(0, candidates.findIndex((row) => isDecided(row, index)) + 1);
    if (live.length === 1) return leaves.get(live[0]!)!;
    const state = `${index}:${live.map((row) => numberOf(leaves.get(row)!))}`;
    const known = built.get(state);
    if (known !== undefined) return known;
    const question = questions[index]!;
    const branches = question.answers.map(({ id }) => ({
      answer: id,
      leadsTo: build(
        index + 1,
        live.filter((row) => row.when[question.id]?.includes(id) ?? true),
      ),
    }));
    const decision = branches.every(({ leadsTo }) => leadsTo === branches[0]!.leadsTo) ? branches[0]!.leadsTo : intern(question, branches);
    built.set(state, decision);
    return decision;
  }

  function intern(question: Q, branches: readonly Branch<Q, R>[]): Decision<Q, R> {
    const key = `${question.id}:${branches.map(({ leadsTo }) => numberOf(leadsTo))}`;
    const node = nodes.get(key) ?? { kind: 'question', question, branches };
    nodes.set(key, node);
    return node;
  }

  return build(0, rows);
}

export type DecisionPath<R> = { answers: Readonly<Record<string, string>>; row: R };

/** Every way through the diagram, from the first question to a row. */
export function pathsOf<Q extends AskedQuestion, R>(
  decision: Decision<Q, R>,
  answers: Readonly<Record<string, string>> = {},
): DecisionPath<R>[] {
  if (decision.kind === 'row') return [{ answers, row: decision.row }];
  const { question, branches } = decision;
  return branches.flatMap(({ answer, leadsTo }) => pathsOf(leadsTo, { ...answers, [question.id]: answer }));
}

/** The most questions that can still be asked from here. */
export function longestPath<Q, R>(decision: Decision<Q, R>): number {
  return decision.kind === 'row' ? 0 : 1 + Math.max(...decision.branches.map(({ leadsTo }) => longestPath(leadsTo)));
}

/** The questions that occur from here on. */
export function openQuestions<Q, R>(decision: Decision<Q, R>, found = new Set<Q>()): Set<Q> {
  if (decision.kind === 'question') {
    found.add(decision.question);
    for (const { leadsTo } of decision.branches) openQuestions(leadsTo, found);
  }
  return found;
}
