import { z } from 'zod'
import { finite, isoDate, nonNegative, positive, unitInterval } from './fields'
import { measured } from './measured'

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
      /** Coldest design temperature, for freeze protection. */
      designMin_C: finite.min(-90).max(50).optional(),
      /** A bundled climate record; `bins` of the site's own win over it. */
      station: z.string().optional(),
      /** Hours of a year by dry bulb, with the mean coincident wet bulb. */
      bins: z.array(z.looseObject({ dryBulb_C: finite, wetBulb_C: finite, hours: nonNegative })).optional(),
    })
    .optional(),
  energyPrice_perMWh: nonNegative.optional(),
  /** What the utility's agreement allows at the point of connection. */
  utility: z
    .looseObject({
      importLimit_kW: positive.optional(),
      minPowerFactor: unitInterval.optional(),
      /** Largest sudden change of load, kW. */
      stepLimit_kW: positive.optional(),
      rampLimit_kW_perMin: positive.optional(),
    })
    .optional(),
  /** When the owner wants the site ready. */
  targetDate: isoDate.optional(),
  /** Water the site may use in a year, m³. */
  waterLimit_m3_perYear: nonNegative.optional(),
  measured,
})

export type Site = z.infer<typeof siteSchema>
