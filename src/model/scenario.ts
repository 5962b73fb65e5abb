import { z } from 'zod'
import { connectionSchema } from './connection'
import { recordId } from './fields'
import { placementSchema } from './placement'

/** A named variant of the site: what it removes, adds and changes against its basis. */
export const scenarioSchema = z.looseObject({
  id: recordId,
  name: z.string().optional(),
  /** Scenario id, or null for the document as it stands. */
  basis: z.string().nullable().default(null),
  /** Placement ids; removing a placement removes its connections. */
  remove: z.array(recordId).default([]),
  /** Connection ids of the basis that go although both ends stay. */
  removeConnections: z.array(recordId).optional(),
  add: z
    .looseObject({
      placements: z.array(placementSchema).default([]),
      connections: z.array(connectionSchema).default([]),
    })
    .default({ placements: [], connections: [] }),
  change: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
  /** Fields of the basis's connections that differ, by connection id; null takes one away; its ends and kind stay. */
  changeConnections: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
})

export type Scenario = z.infer<typeof scenarioSchema>
