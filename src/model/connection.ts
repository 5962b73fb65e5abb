import { z } from 'zod'
import { nonNegative, positive, recordId } from './fields'
import type { Known } from './known'

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
  /** What carries it, for pricing by length: cable for power, pipe for coolant, fibre for network unless said. */
  medium: z.enum(['cable', 'busway', 'pipe', 'fibre']).optional(),
})

export type Connection = Known<z.infer<typeof connectionSchema>>
