import * as z from 'zod';

/** Published figures. Only what has a number is drawn (`bars`); an order without magnitudes stays a `ranking`, the rest a `list`. */
const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const common = { id, title: text, period: text.optional(), base: text.optional(), note: text.optional() };

const bars = z.strictObject({
  ...common,
  kind: z.literal('bars'),
  unit: text,
  approximate: z.boolean().optional(),
  bars: z
    .array(z.strictObject({ label: text, value: z.number().positive(), period: text.optional(), approximate: z.boolean().optional() }))
    .min(2),
});
const ranking = z.strictObject({ ...common, kind: z.literal('ranking'), items: z.array(text).min(2) });
const list = z.strictObject({ ...common, kind: z.literal('list'), items: z.array(text).min(1) });

export const figuresSchema = z
  .strictObject({
    schema: z.literal(1),
    source: z.strictObject({ label: text, page: text }),
    figures: z.array(z.discriminatedUnion('kind', [bars, ranking, list])).min(1),
  })
  .superRefine(({ figures }, context) => {
    figures.forEach((figure, index) => {
      if (figures.findIndex((other) => other.id === figure.id) !== index)
        context.addIssue({ code: 'custom', path: ['figures', index, 'id'], message: `Kennung „${figure.id}“ steht zweimal` });
      const ownPeriods = figure.kind === 'bars' && figure.bars.every(({ period }) => period !== undefined);
      if (figure.period === undefined && !ownPeriods)
        context.addIssue({
          code: 'custom',
          path: ['figures', index],
          message: `„${figure.id}“ sagt nicht, für welchen Zeitraum es gilt (period)`,
        });
    });
  });

export type Figures = z.infer<typeof figuresSchema>;
export type FigureData = Figures['figures'][number];
export type BarsData = z.infer<typeof bars>;
