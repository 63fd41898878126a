import * as z from 'zod';
import type { Network } from '../network/network.ts';

/** The route of one case: stations in order of time. `start` is YYYY or YYYY-MM; `when` is what a person would write. */
const text = z.string().trim().min(1);

export const stationKinds = ['schritt', 'huerde', 'wendepunkt'] as const;

const station = z.strictObject({
  when: text,
  start: z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/),
  kind: z.enum(stationKinds),
  title: text,
  text: text,
  /** Who acted. Empty when only the person did. */
  by: z.array(z.strictObject({ stelle: text, name: text.optional() })),
  /** Set where a decision on funding fell. */
  funding: z.enum(['bewilligt', 'abgelehnt']).optional(),
});

export type Station = z.infer<typeof station>;
export type Journey = { schema: 1; title: string; stations: Station[] };

export function journeySchema(network: Pick<Network, 'stellen'>): z.ZodType<Journey> {
  const known = network.stellen.map((stelle) => stelle.id);
  return z.strictObject({ schema: z.literal(1), title: text, stations: z.array(station).min(2) }).superRefine((journey, context) => {
    journey.stations.forEach((entry, index) => {
      const previous = journey.stations[index - 1];
      if (previous !== undefined && previous.start.slice(0, entry.start.length) > entry.start)
        context.addIssue({
          code: 'custom',
          path: ['stations', index, 'start'],
          message: `Station beginnt ${entry.start}, steht aber nach ${previous.start}: Stationen nach der Zeit ordnen`,
        });
      entry.by.forEach((actor, position) => {
        if (!known.includes(actor.stelle))
          context.addIssue({
            code: 'custom',
            path: ['stations', index, 'by', position, 'stelle'],
            message: `Unbekannte Stelle „${actor.stelle}“, erwartet ${known.map((value) => `„${value}“`).join(', ')}`,
          });
      });
    });
  });
}

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
