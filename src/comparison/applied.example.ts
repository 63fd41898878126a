import type { Comparison, Part } from './compare.ts';
import type { Primer } from './read-primer.ts';

/** The text of one edition: what is left when the marks of a comparison are applied. */
export function textIn(edition: 'past' | 'today', { sections }: Pick<Comparison, 'sections'>): Map<string, string[]> {
  const [part, unit] = edition === 'past' ? ['ins', 'new'] : ['del', 'gone'];
  const rest = (parts: readonly Part[]) => parts.flatMap(({ op, text }) => (op === part ? [] : [text])).join('');
  return new Map(
    sections
      .filter((section) => section.in === 'both' || section.in === edition)
      .map(({ id, blocks }) => [
        id,
        blocks.flatMap(({ units }) =>
          units.filter(({ status }) => status !== unit).map(({ cells }) => cells.map(({ parts }) => rest(parts)).join('\n')),
        ),
      ]),
  );
}

export function textOf({ sections }: Primer): Map<string, string[]> {
  return new Map(
    sections.map(({ id, blocks }) => [
      id,
      blocks.flatMap(({ units }) => units.map(({ cells }) => cells.map(({ text }) => text).join('\n'))),
    ]),
  );
}
