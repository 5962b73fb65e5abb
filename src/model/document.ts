import { z } from 'zod'
import { areaSchema } from './area'
import { assemblySchema } from './assembly'
import { buildingSchema } from './building'
import { checkSettingsSchema } from './check-settings'
import { collectionSchema } from './collection'
import { connectionSchema } from './connection'
import { estimateSettingsSchema } from './estimate-settings'
import { itemSchema } from './item'
import { placementSchema } from './placement'
import { scenarioSchema } from './scenario'
import { scheduleSettingsSchema } from './schedule-settings'
import { siteSchema } from './site'
import { underlaySchema } from './underlay'
import { viewSchema } from './view'
import { waiverSchema } from './waiver'

/** A whole site document, `format` and `version` as in the interchange page. Unknown fields are kept. */
export const siteDocumentSchema = z.looseObject({
  format: z.literal('guscio-site'),
  version: z.literal(1),
  site: siteSchema,
  buildings: z.array(buildingSchema).default([]),
  items: z.array(itemSchema).default([]),
  assemblies: z.array(assemblySchema).default([]),
  placements: z.array(placementSchema).default([]),
  connections: z.array(connectionSchema).default([]),
  scenarios: z.array(scenarioSchema).default([]),
  schedule: scheduleSettingsSchema.optional(),
  estimate: estimateSettingsSchema.optional(),
  waivers: z.array(waiverSchema).default([]),
  checks: checkSettingsSchema.optional(),
  areas: z.array(areaSchema).default([]),
  underlays: z.array(underlaySchema).default([]),
  collections: z.array(collectionSchema).default([]),
  views: z.array(viewSchema).default([]),
})

/**
 * A site as its author wrote it: absent fields stay absent, so that a round trip changes nothing.
 * `resolveSite` fills in the defaults.
 */
export type SiteDocument = z.input<typeof siteDocumentSchema>
