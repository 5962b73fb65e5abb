import { z } from 'zod'
import { nonNegative, outline, recordId } from './fields'

/** A marked piece of ground: the fence line, a utility yard, an equipment pad, a road, a corridor to keep clear. */
export const areaSchema = z.looseObject({
  id: recordId,
  kind: z.enum(['fence', 'yard', 'pad', 'road', 'egress', 'delivery', 'zone']),
  name: z.string().optional(),
  outline,
  /** Of a fence; drawn only. */
  height_m: nonNegative.optional(),
})

export type Area = z.infer<typeof areaSchema>
