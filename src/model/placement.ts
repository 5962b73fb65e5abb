import { z } from 'zod'
import { finite, point, recordId } from './fields'
import type { Known } from './known'
import { measured } from './measured'

/** One thing that stands somewhere. `at` is the centre of the footprint; the front faces local -y. */
export const placementSchema = z.looseObject({
  id: recordId,
  item: recordId,
  /** Hall id, or null outdoors. */
  hall: z.string().nullable().default(null),
  at: point,
  rotation_deg: finite.default(0),
  label: z.string().optional(),
  row: z.string().optional(),
  mission: z.enum(['mining', 'ai', 'support']).optional(),
  redundancy: z.enum(['none', 'concurrently-maintainable', 'fault-tolerant']).optional(),
  phase: z.union([z.string(), z.number()]).optional(),
  status: z.enum(['existing', 'new']).optional(),
  /** The assembly that this placement came with; members of one pod share `assemblyInstance`. */
  assembly: z.string().optional(),
  assemblyInstance: z.string().optional(),
  /** Cannot be moved, turned or deleted on the floor until it is unlocked. */
  locked: z.boolean().optional(),
  /** Group of the user's own; members are selected together. Null takes it out of one, as a scenario may. */
  group: z.string().nullable().optional(),
  measured,
})

export type Placement = Known<z.infer<typeof placementSchema>>
export type Mission = NonNullable<Placement['mission']>
export type RedundancyClass = NonNullable<Placement['redundancy']>
