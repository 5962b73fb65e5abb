import { z } from 'zod'
import { fraction, nonNegative, percent, positive, range, recordId } from './fields'

/** Site prices of runs, in the site's currency per metre installed. */
const unitPricesSchema = z.looseObject({
  cable_perM: range.optional(),
  busway_perM: range.optional(),
  pipe_perM: range.optional(),
  fibre_perM: range.optional(),
})

/** Labour to take one thing out, hours; by catalogue category where they differ. */
const removalSchema = z.looseObject({
  hoursEach: nonNegative.optional(),
  hoursByCategory: z.record(z.string(), nonNegative).optional(),
})

/** A yes/no event: the chance that it happens, and what it then adds to facility direct cost. */
export const riskEventSchema = z.looseObject({
  id: recordId,
  name: z.string().optional(),
  probability: fraction,
  impact_pct: range,
})

const riskSchema = z.looseObject({
  /** Spread of the labour cost, of each exchange rate and of the local market, as factors round 1. */
  labor: range.optional(),
  currency: range.optional(),
  market: range.optional(),
  events: z.array(riskEventSchema).optional(),
})

/**
 * The document's `estimate`: rates, factors and percentages. `typical` stands for the shipped figures of
 * `resources/cost`; where a part is absent, nothing of it enters a total.
 */
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
  unitPrices: z.union([z.literal('typical'), unitPricesSchema]).optional(),
  removal: z.union([z.literal('typical'), removalSchema]).optional(),
  risk: z.union([z.literal('typical'), riskSchema]).optional(),
})

export type EstimateSettings = z.infer<typeof estimateSettingsSchema>
