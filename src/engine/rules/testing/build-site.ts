import { rectangleOutline } from '../../../geometry/outline'
import type { Connection } from '../../../model/connection'
import type { SiteDocument } from '../../../model/document'
import { type EffectiveSite, resolveSite } from '../../../model/effective-site'
import type { Item } from '../../../model/item'
import type { Placement } from '../../../model/placement'

/** A site in one line per thing: what a test does not name gets a harmless default. */
export interface SiteSketch {
  /** Item fields by id, unchecked; category and name follow from the id unless given. */
  readonly items?: Readonly<Record<string, object>>
  /** Placement fields by id; `item` is the id without its digits unless given. */
  readonly placements?: Readonly<Record<string, Partial<Placement>>>
  /** `from>to` for power, `from~to` for coolant, with fields. */
  readonly connections?: Readonly<Record<string, Partial<Connection>>>
  readonly site?: Partial<SiteDocument['site']>
  /** Fields of the one hall H1, 40 × 20 m. */
  readonly hall?: object
  readonly building?: object
  readonly moreHalls?: readonly object[]
  readonly waivers?: NonNullable<SiteDocument['waivers']>
  readonly checks?: NonNullable<SiteDocument['checks']>
  readonly areas?: NonNullable<SiteDocument['areas']>
  readonly schedule?: NonNullable<SiteDocument['schedule']>
}

/** Builds an effective site; placements stand 5 m apart in hall H1 unless placed. */
export function buildSite(sketch: SiteSketch): EffectiveSite {
  const placements = Object.entries(sketch.placements ?? {}).map(([id, fields], i) => ({
    id,
    item: id.replace(/\d+$/, ''),
    hall: 'H1',
    at: [3 + 5 * i, 10] as [number, number],
    rotation_deg: 0,
    ...fields,
  }))
  const items = new Map<string, Item>()
  for (const id of new Set([...Object.keys(sketch.items ?? {}), ...placements.map((p) => p.item)]))
    items.set(id, { id, category: id, name: id, ...sketch.items?.[id] })
  const hall = {
    id: 'H1',
    outline: rectangleOutline([0, 0], [40, 20]),
    clearHeight_m: 6,
    floorLoad_kPa: 15,
    air: 'conditioned',
    ...sketch.hall,
  }
  const building = {
    id: 'B1',
    outline: rectangleOutline([0, 0], [40, 20]),
    halls: [hall, ...(sketch.moreHalls ?? [])],
    openings: [{ kind: 'dock-door', at: [0, 10], width_m: 3, height_m: 3 }],
    ...sketch.building,
  }
  const document = {
    format: 'guscio-site',
    version: 1,
    site: { name: 'test', climate: { designDryBulb_C: 38, designWetBulb_C: 24 }, ...sketch.site },
    buildings: [building],
    placements,
    connections: Object.entries(sketch.connections ?? {}).map(([key, fields]) => connection(key, fields)),
    waivers: sketch.waivers ?? [],
    areas: sketch.areas ?? [],
    ...(sketch.checks ? { checks: sketch.checks } : {}),
    ...(sketch.schedule ? { schedule: sketch.schedule } : {}),
  } as SiteDocument
  return resolveSite(document, items)
}

function connection(key: string, fields: Partial<Connection>) {
  const isPower = key.includes('>')
  const [from, to] = key.split(isPower ? '>' : '~')
  return { id: key, kind: isPower ? 'power' : 'coolant', from: from!, to: to!, ...fields }
}
