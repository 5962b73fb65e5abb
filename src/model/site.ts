import { z } from 'zod'
import { finite, nonNegative } from './fields'

/** The site record: where it is, under which code, in which money and climate. */
export const siteSchema = z.looseObject({
  name: z.string().min(1),
  country: z.string().optional(),
  region: z.string().optional(),
  altitude_m: finite.min(-500).max(9000).optional(),
  electricalCode: z.enum(['NEC', 'IEC']).default('NEC'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be a three-letter currency code such as USD')
    .default('USD'),
  climate: z
    .looseObject({
      designDryBulb_C: finite.min(-90).max(70).optional(),
      designWetBulb_C: finite.min(-90).max(50).optional(),
    })
    .optional(),
  energyPrice_perMWh: nonNegative.optional(),
})

export type Site = z.infer<typeof siteSchema>
