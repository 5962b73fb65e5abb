import { z } from 'zod'
import { nonNegative, percent, positive } from './fields'

/** The document's `estimate`: rates, factors and percentages. */
export const estimateSettingsSchema = z.looseObject({
  /** Price of one unit of a foreign currency in the site's currency, e.g. `{ "USD": 0.92 }` on a EUR site. */
  rates: z.record(z.string(), positive).optional(),
  locationFactor: positive.optional(),
  laborRate_perHour: nonNegative.optional(),
  currencyYear: z.int().optional(),
  indirects: z
    .looseObject({
      engineering_pct: percent.optional(),
      permits_pct: percent.optional(),
      overheadProfit_pct: percent.optional(),
      commissioning_pct: percent.optional(),
      contingency_pct: percent.optional(),
    })
    .optional(),
})

export type EstimateSettings = z.infer<typeof estimateSettingsSchema>
