import * as z from 'zod';
import { unknownValue } from './stellen.ts';

/**
 * The one place that tells this network from another. `null` means "nobody has said yet" and is shown as such.
 * Colours are CSS hex colours; dates are ISO dates or, where only the year or month is known, their prefix.
 */
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const text = z.string().trim().min(1);
const unknown = text.nullable();
const colour = z.string().regex(/^#[0-9a-f]{6}$/);
const address = z.url({ protocol: /^https$/ });
const isoDate = z.iso.date();

export const institutionTypeIds = ['verwaltung', 'jobcenter', 'beratung', 'bildung', 'koordination'] as const;
export const shapes = ['square', 'circle', 'diamond', 'triangle', 'hexagon'] as const;

const institutionType = z.strictObject({
  id: z.enum(institutionTypeIds),
  label: text,
  shape: z.enum(shapes),
  colour: z.strictObject({ light: colour, dark: colour }),
});

const stelle = z.strictObject({ id, label: text, type: z.enum([...institutionTypeIds, 'ausserhalb']) });

const role = z.strictObject({
  id,
  label: text,
  stelle: id.optional(),
  type: z.enum(institutionTypeIds).optional(),
  /** Shares the learning steps of this role. */
  variantOf: id.optional(),
});

const operator = z.strictObject({
  name: unknown,
  legalForm: unknown,
  representedBy: unknown,
  street: unknown,
  postcode: unknown,
  city: unknown,
  phone: unknown,
  email: z.email().nullable(),
  register: unknown,
  editor: unknown,
  dataProtectionOfficer: unknown,
  supervisoryAuthority: unknown,
  accessibilityContact: unknown,
});

const hosting = z.strictObject({
  provider: unknown,
  country: unknown,
  logRetentionDays: z.int().positive().nullable(),
});

const licence = z.strictObject({ name: text, url: address });

export const networkSchema = z
  .strictObject({
    schema: z.literal(1),
    name: text,
    claim: text,
    land: text,
    summary: text,
    documented: z.strictObject({ from: text, until: text }),
    editions: z.strictObject({
      today: z.strictObject({ label: text, rechtsstand: isoDate }),
      history: z.strictObject({ label: text, version: id, rechtsstand: isoDate, date: text }),
    }),
    operator,
    hosting,
    licences: z.strictObject({ code: licence.nullable(), content: licence.nullable(), font: licence }),
    links: z.strictObject({ repository: address.nullable(), brochurePublisher: address }),
    /** `position`: column and row on the plan of lines; `short`: name there, where the full one is too long. */
    regions: z
      .array(
        z.strictObject({
          id,
          label: text,
          short: text.optional(),
          position: z.strictObject({ column: z.int().nonnegative(), row: z.int().nonnegative() }),
        }),
      )
      .min(1),
    /** Area code with its leading zero, by town. */
    areaCodes: z.record(text, z.string().regex(/^0[1-9]\d{1,4}$/)),
    partners: z.strictObject({
      /** Whether persons whose only basis of publication is the brochure are shown in the 2013 edition. */
      showPersons2013: z.boolean(),
    }),
    institutionTypes: z.array(institutionType).min(1),
    stellen: z.array(stelle).min(1),
    roles: z.array(role).min(1),
  })
  .superRefine((network, context) => {
    const report = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    for (const list of ['regions', 'institutionTypes', 'stellen', 'roles'] as const) {
      const seen = new Set<string>();
      network[list].forEach((entry, index) => {
        if (seen.has(entry.id)) report([list, index, 'id'], `Kennung „${entry.id}“ steht zweimal in ${list}`);
        seen.add(entry.id);
      });
    }
    const types = network.institutionTypes.map((type) => type.id as string);
    network.stellen.forEach((entry, index) => {
      if (entry.type !== 'ausserhalb' && !types.includes(entry.type))
        report(['stellen', index, 'type'], unknownValue(entry.type, [...types, 'ausserhalb']));
    });
    const stellen = network.stellen.map((entry) => entry.id);
    const roles = network.roles.map((entry) => entry.id);
    network.roles.forEach((entry, index) => {
      if ((entry.stelle === undefined) === (entry.type === undefined))
        report(['roles', index], `Rolle „${entry.id}“ braucht genau eines von stelle und type`);
      if (entry.stelle !== undefined && !stellen.includes(entry.stelle))
        report(['roles', index, 'stelle'], unknownValue(entry.stelle, stellen));
      if (entry.variantOf !== undefined && !roles.includes(entry.variantOf))
        report(['roles', index, 'variantOf'], unknownValue(entry.variantOf, roles));
    });
  });

export type Network = z.infer<typeof networkSchema>;
export type InstitutionType = Network['institutionTypes'][number];
export type InstitutionTypeId = InstitutionType['id'];
export type Stelle = Network['stellen'][number];
export type Shape = InstitutionType['shape'];

/** What a reader's browser may hold on every page: no operator, no host. Those pages get them as route data. */
export type PublicNetwork = Omit<Network, 'operator' | 'hosting'>;

export function publicNetwork({ operator: _operator, hosting: _hosting, ...shared }: Network): PublicNetwork {
  return shared;
}
