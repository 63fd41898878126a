import type { Journey, Station } from './journey.ts';

export type JourneySummary = { institutions: number; hurdles: number; turningPoints: number; fundingDecisions: number };

/** Counts who acted (each printed name once), hurdles, turning points and decisions on funding. */
export function summarise({ stations }: Journey): JourneySummary {
  const actors = new Set(stations.flatMap(({ by }) => by.map((actor) => actor.name ?? actor.stelle)));
  const count = (kind: Station['kind']) => stations.filter((entry) => entry.kind === kind).length;
  return {
    institutions: actors.size,
    hurdles: count('huerde'),
    turningPoints: count('wendepunkt'),
    fundingDecisions: stations.filter((entry) => entry.funding !== undefined).length,
  };
}

const numerals = ['keine', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'];

export function describeSummary({ institutions, hurdles, turningPoints, fundingDecisions }: JourneySummary): string {
  const amount = (count: number, one: string, many: string, article = 'eine') =>
    count === 1 ? `${article} ${one}` : `${numerals[count] ?? count} ${many}`;
  const parts = [
    amount(institutions, 'Institution', 'Institutionen'),
    amount(hurdles, 'Hürde', 'Hürden'),
    amount(turningPoints, 'Wendepunkt', 'Wendepunkte', 'ein'),
    ...(fundingDecisions > 0 ? [amount(fundingDecisions, 'Finanzierungsentscheidung', 'Finanzierungsentscheidungen')] : []),
  ];
  const sentence = parts.join(', ');
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
