import { z } from 'zod'
import { connectionSchema } from './connection'
import { finite, point, positive, recordId, source } from './fields'

/** A pod or plant block: members with relative positions, inner connections and named ports. */
export const assemblySchema = z.looseObject({
  id: recordId,
  name: z.string().min(1),
  /** Short mark for labels, e.g. `GB200`; the id where it has none. */
  tag: z.string().min(1).optional(),
  size_m: z.tuple([positive, positive]),
  members: z.array(z.looseObject({ id: recordId, item: recordId, at: point, rotation_deg: finite.default(0) })).min(1),
  /** Inner connections, between member ids. */
  connections: z.array(connectionSchema.partial({ id: true })).default([]),
  /** What the site must still connect, from one provider to every member named in `to`. */
  ports: z
    .array(
      z.looseObject({
        id: recordId,
        kind: z.enum(['power', 'coolant']),
        side: z.enum(['A', 'B']).optional(),
        to: z.array(recordId).min(1),
      }),
    )
    .default([]),
  /** What a plant block offers the site: one network node or several, from which consumers may draw. */
  provides: z
    .array(z.looseObject({ id: recordId, kind: z.enum(['power', 'coolant']), from: z.array(recordId).min(1) }))
    .optional(),
  source: source.optional(),
})

export type Assembly = z.infer<typeof assemblySchema>
