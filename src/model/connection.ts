import { z } from 'zod'
import { nonNegative, positive, recordId } from './fields'

/** Who feeds whom: always from provider to consumer. */
export const connectionSchema = z.looseObject({
  id: recordId,
  kind: z.enum(['power', 'coolant', 'network']),
  from: recordId,
  to: recordId,
  side: z.enum(['A', 'B']).optional(),
  standby: z.boolean().optional(),
  transfer: z.enum(['automatic', 'manual']).optional(),
  share: positive.optional(),
  rating_kW: positive.optional(),
  length_m: nonNegative.optional(),
})

export type Connection = z.infer<typeof connectionSchema>
