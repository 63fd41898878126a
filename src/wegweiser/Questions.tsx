import useIsBrowser from '@docusaurus/useIsBrowser';
import { type ReactNode, useRef } from 'react';
import { readFragment, sinceKey, writeFragment } from './fragment.ts';
import type { NormLinks } from './norm-links.ts';
import { OutcomeSheet } from './OutcomeSheet.tsx';
import { OutcomeSign } from './OutcomeSign.tsx';
import styles from './Questions.module.css';
import type { Question, RuleTable } from './rule-table.ts';
import { useFragment } from './useFragment.tsx';
import { type Answers, evaluate, outcomeLabels, trailOf, unbroken } from './wegweiser.ts';

/**
 * The questions one after the other and, once they decide, the answer. All state is the fragment of the address.
 * A translating browser swaps text nodes behind React's back: every text that comes, goes or changes is the only child
 * of its own element.
 */
export function Questions({ rules, norms }: { rules: RuleTable; norms: NormLinks }): ReactNode {
  const [fragment, write] = useFragment();
  const list = useRef<HTMLOListElement>(null);
  const { answers, since } = readFragment(rules, fragment);
  const { asked, next, atMost } = trailOf(rules, answers);
  const outcome = next === undefined ? evaluate(rules, answers, since) : undefined;

  const answer = (question: string, chosen: string) =>
    write(writeFragment(rules, { answers: { ...answers, [question]: chosen } }), question);
  const restart = () => {
    write('', '');
    list.current?.querySelector('input')?.focus();
  };

  return (
    <section className={styles.wegweiser} aria-label="Wegweiser">
      <noscript>
        <p className={styles.without}>
          Die Fragen brauchen JavaScript. Dieselben Regeln stehen vollständig in den <a href="#tabelle">Tabellen weiter unten</a>.
        </p>
      </noscript>
      <form className={styles.form} data-print="no" onSubmit={(event) => event.preventDefault()}>
        <ol ref={list}>
          {[...asked, ...(next === undefined ? [] : [next])].map((question, index) => (
            <li key={question.id}>
              <span className={styles.number} aria-hidden="true">
                {index + 1}
              </span>
              <QuestionField question={question} chosen={answers[question.id]} onChoose={answer} />
            </li>
          ))}
        </ol>
        {asked.length > 0 && (
          <button type="button" className={styles.button} onClick={restart}>
            Neu beginnen
          </button>
        )}
      </form>
      <article className={outcome === undefined ? styles.waiting : styles.result} data-outcome={outcome?.outcome} data-sheet={outcome?.id}>
        <div role="status" className={styles.status}>
          {outcome === undefined ? (
            <p key={atMost - asked.length} className={styles.progress}>
              {progress(atMost - asked.length)}
            </p>
          ) : (
            <div key={outcome.id} className={styles.answer}>
              <p className={styles.outcome}>
                <OutcomeSign outcome={outcome.outcome} />
                <strong>{outcomeLabels[outcome.outcome]}</strong>
              </p>
              <h2>{outcome.headline}</h2>
            </div>
          )}
        </div>
        {outcome !== undefined && (
          <OutcomeSheet
            key={outcome.id}
            given={asked.map((question) => [question.short, labelOf(question, answers)])}
            onSince={(month) => write(writeFragment(rules, month === undefined ? { answers } : { answers, since: month }), sinceKey)}
            {...{ rules, norms, answers, since, outcome, fragment }}
          />
        )}
      </article>
    </section>
  );
}

type FieldProps = { question: Question; chosen: string | undefined; onChoose: (question: string, answer: string) => void };

/** Waits until the page is alive, so that no choice made before is lost. */
function QuestionField({ question: { id, text, hint, answers }, chosen, onChoose }: FieldProps): ReactNode {
  const isBrowser = useIsBrowser();
  const hintId = hint === undefined ? undefined : `hinweis-${id}`;
  return (
    <fieldset className={styles.question} disabled={!isBrowser} aria-describedby={hintId}>
      <legend>{text}</legend>
      {hint !== undefined && (
        <p id={hintId} className={styles.hint}>
          {unbroken(hint)}
        </p>
      )}
      {answers.map((each) => (
        <label key={each.id}>
          <input type="radio" name={id} value={each.id} checked={chosen === each.id} onChange={() => onChoose(id, each.id)} />
          <span>{unbroken(each.label)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function labelOf({ id, answers }: Question, given: Answers): string {
  return answers.find((each) => each.id === given[id])!.label;
}

const numbers = ['keine', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs'];

function progress(left: number): string {
  return left === 1 ? 'Noch eine Frage bis zur Antwort.' : `Noch höchstens ${numbers[left]} Fragen bis zur Antwort.`;
}
