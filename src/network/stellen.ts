import type { Network, Stelle } from './network.ts';

/** Kept apart from the schema, so that views do not bring the validator to the reader. */
export function findStelle(network: Pick<Network, 'stellen'>, stelleId: string): Stelle {
  const found = network.stellen.find((entry) => entry.id === stelleId);
  if (found === undefined)
    throw new Error(
      unknownValue(
        stelleId,
        network.stellen.map((entry) => entry.id),
      ),
    );
  return found;
}

export function unknownValue(actual: string, expected: readonly string[]): string {
  return `unbekannt „${actual}“, erwartet ${expected.map((value) => `„${value}“`).join(', ')}`;
}
