import { Fragment, type ReactNode } from 'react';
import network from '../network/network.yaml';
import { arrange } from './arrange.ts';
import styles from './Comparison.module.css';
import type { BlockDiff, Part, SectionDiff, UnitDiff } from './compare.ts';
import { statusWords } from './words.ts';

type Edition = 'past' | 'today';

const labels: Record<Edition, string> = { past: `${network.editions.history.version}, historisch`, today: 'heute' };
const marks = { past: { element: 'del', word: statusWords.gone }, today: { element: 'ins', word: statusWords.new } } as const;
const hidden = { past: { unit: 'new', part: 'ins' }, today: { unit: 'gone', part: 'del' } } as const;

/** What changed in a section: one text with marks, or the two editions beside each other. */
export function SectionText({ section }: { section: SectionDiff }): ReactNode {
  const alone = section.in !== 'both';
  return arrange(section.blocks).map((group, index) => {
    const key = `${section.id}-${index}`;
    if (group.same !== undefined) return <Fold key={key} blocks={group.same} whole={group.same.length === section.blocks.length} />;
    const { past, today } = group;
    if (section.view === 'together' && past[0] === today[0])
      return (
        <div key={key} className={`${styles.side} ${styles.today} ${styles.together}`}>
          <p className={styles.label}>
            {labels.today}
            <span className={styles.tag}>{statusWords.changed}</span>
          </p>
          <Blocks blocks={past} />
        </div>
      );
    return (
      <div key={key} className={alone || section.view === 'together' ? styles.stack : styles.pair}>
        <Side edition="past" blocks={past} />
        <Side edition="today" blocks={today} />
      </div>
    );
  });
}

function Fold({ blocks, whole }: { blocks: BlockDiff[]; whole: boolean }): ReactNode {
  const count = blocks.flatMap(({ units }) => units).length;
  const what = count === 1 ? 'Ein Satz ist' : `${count} Sätze sind`;
  return (
    <details className={styles.fold}>
      <summary>{whole ? 'Der ganze Abschnitt ist gleich geblieben' : `${what} gleich geblieben`}</summary>
      <Blocks blocks={blocks} />
    </details>
  );
}

/** The text of one edition; its name stands on it, so that history is never taken for law in force. */
function Side({ edition, blocks }: { edition: Edition; blocks: BlockDiff[] }): ReactNode {
  if (blocks.length === 0) return null;
  const { element: Mark, word } = marks[edition];
  const only = blocks.every(({ units }) => units.filter(({ status }) => status !== hidden[edition].unit).every(isOnlyIn(edition)));
  return (
    <div className={`${styles.side} ${styles[edition]}`}>
      <p className={styles.label}>
        {labels[edition]}
        {only && <span className={styles.tag}>{word}</span>}
      </p>
      {only ? (
        <Mark className={styles.whole}>
          <Blocks blocks={blocks} edition={edition} plain />
        </Mark>
      ) : (
        <Blocks blocks={blocks} edition={edition} />
      )}
    </div>
  );
}

const isOnlyIn = (edition: Edition) => (unit: UnitDiff) => unit.status === (edition === 'past' ? 'gone' : 'new');

/** `edition`: only what that edition has. `plain`: without marks, since all of it is marked. */
type Shown = { edition?: Edition; plain?: boolean };

function Blocks({ blocks, ...shown }: { blocks: BlockDiff[] } & Shown): ReactNode {
  const runs: BlockDiff[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (last?.[0].kind === block.kind) last.push(block);
    else runs.push([block]);
  }
  return runs.map((run, index) => {
    const key = `${run[0].kind}-${index}`;
    const each = run.map(({ units }, n) => ({ key: n, text: <Units units={units} {...shown} /> }));
    switch (run[0].kind) {
      case 'item':
        return (
          <ul key={key}>
            {each.map(({ key, text }) => (
              <li key={key}>{text}</li>
            ))}
          </ul>
        );
      case 'row':
        return (
          <ul key={key} className={styles.rows} aria-label="Zeilen einer Tabelle">
            {each.map(({ key, text }) => (
              <li key={key}>{text}</li>
            ))}
          </ul>
        );
      case 'note':
        return (
          <div key={key} className={styles.note}>
            {each.map(({ key, text }) => (
              <p key={key}>{text}</p>
            ))}
          </div>
        );
      case 'paragraph':
        return each.map(({ key: n, text }) => <p key={`${key}-${n}`}>{text}</p>);
      default:
        return run[0].kind satisfies never;
    }
  });
}

/** Neighbouring sentences that only one edition has are marked as one. */
function Units({ units, edition, plain = false }: { units: UnitDiff[] } & Shown): ReactNode {
  const shown = units.filter(({ status }) => edition === undefined || status !== hidden[edition].unit);
  const runs: UnitDiff[][] = [];
  for (const unit of shown) {
    const last = runs.at(-1);
    if (last !== undefined && last[0].status === unit.status && unit.status !== 'changed') last.push(unit);
    else runs.push([unit]);
  }
  return runs.map((run, index) => {
    const text = run.map((unit, n) => (
      <Fragment key={n}>
        {n > 0 && ' '}
        <Cells unit={unit} edition={edition} plain={plain || unit.status !== 'changed'} />
      </Fragment>
    ));
    const only = (['past', 'today'] as const).find((each) => isOnlyIn(each)(run[0]));
    if (plain || only === undefined) return <span key={index}>{text} </span>;
    const { element: Mark, word } = marks[only];
    return (
      <span key={index}>
        <Mark className={edition === undefined ? undefined : styles.sentences}>
          <span className={styles.tag}>
            {edition === undefined && only === 'past' ? `${network.editions.history.version}, ${word}` : word}
          </span>
          {text}
        </Mark>{' '}
      </span>
    );
  });
}

function Cells({ unit, edition, plain }: { unit: UnitDiff; edition?: Edition; plain: boolean }): ReactNode {
  return unit.cells.map(({ label, parts }, index) => {
    const text = parts.filter(({ op }) => edition === undefined || op !== hidden[edition].part).map(plain ? textOf : PartText);
    return label === null ? (
      <span key={label}>{text}</span>
    ) : (
      <span key={index} className={styles.cell}>
        <span className={styles.cellLabel}>{label}: </span>
        <span>{text}</span>
      </span>
    );
  });
}

const textOf = ({ text }: Part): string => text;

/** The space before a changed word stays outside its mark; what replaces something keeps its distance. */
function PartText({ op, text }: Part, index: number, parts: readonly Part[]): ReactNode {
  if (op === 'same') return text;
  const { element: Mark, word } = marks[op === 'del' ? 'past' : 'today'];
  const words = text.trimStart();
  return (
    <span key={index}>
      {text.slice(0, text.length - words.length) || (parts[index - 1]?.op === 'del' && ' ')}
      <Mark className={parts.length === 1 ? styles.sentences : undefined}>
        <span className={styles.tag}>{word}</span>
        {words}
      </Mark>
    </span>
  );
}
