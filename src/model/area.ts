import { z } from 'zod'
import { finite, nonNegative, outline, recordId } from './fields'

/** A marked piece of ground: the fence line, a utility yard, an equipment pad, a road, a corridor to keep clear. */
export const areaSchema = z.looseObject({
  id: recordId,
  kind: z.enum(['fence', 'yard', 'pad', 'road', 'egress', 'delivery', 'zone']),
  name: z.string().optional(),
  outline,
  /** Of a fence; drawn only. */
  height_m: nonNegative.optional(),
  /** Storey that it lies on, as of a hall: a way kept free upstairs. */
  elevation_m: finite.optional(),
})

export type Area = z.infer<typeof areaSchema>
