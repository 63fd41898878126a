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
