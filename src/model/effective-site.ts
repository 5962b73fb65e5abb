import { type Area, areaSchema } from './area'
import type { Assembly } from './assembly'
import type { Building, Hall } from './building'
import { buildingSchema } from './building'
import type { CheckSettings } from './check-settings'
import { type Connection, connectionSchema } from './connection'
import type { SiteDocument } from './document'
import { DocumentError } from './document-error'
import type { EstimateSettings } from './estimate-settings'
import type { Item } from './item'
import { type Mission, type Placement, placementSchema, type RedundancyClass } from './placement'
import type { Scenario } from './scenario'
import { scenarioSchema } from './scenario'
import type { ScheduleSettings } from './schedule-settings'
import { type Site, siteSchema } from './site'
import { type Waiver, waiverSchema } from './waiver'

/** Looks catalogue items up; the document's own override the shipped ones. */
export interface ItemLookup {
  get(id: string): Item | undefined
}

/** A placement with every default filled in and its item at hand. */
export interface EffectivePlacement extends Omit<Placement, 'mission' | 'redundancy' | 'status'> {
  readonly mission: Mission
  readonly redundancy: RedundancyClass
  readonly status: 'existing' | 'new'
  /** Item as the catalogue and the document define it. */
  readonly definition: Item
}

/** The site that one scenario describes, defaults applied; what the engine, the planner and the screen read. */
export interface EffectiveSite {
  readonly scenario: string | null
  readonly site: Site
  readonly buildings: readonly Building[]
  readonly halls: ReadonlyMap<string, Hall & { readonly building: Building }>
  readonly placements: readonly EffectivePlacement[]
  readonly connections: readonly Connection[]
  /** Ids that the scenario chain adds. */
  readonly added: ReadonlySet<string>
  /** Baseline placements that the scenario chain removes. */
  readonly removed: readonly EffectivePlacement[]
  readonly schedule: ScheduleSettings
  readonly estimate: EstimateSettings
  readonly waivers: readonly Waiver[]
  readonly assemblies: readonly Assembly[]
  readonly areas: readonly Area[]
  /** Severities and limits that the project sets for its checks. */
  readonly checks: CheckSettings
}

/** Mission by category where a placement names none. */
export function defaultMission(category: string): Mission {
  if (category.startsWith('asic-')) return 'mining'
  if (category.startsWith('gpu-') || category === 'storage-rack' || category === 'network-rack') return 'ai'
  return 'support'
}

/** Redundancy a load requires where it names none: AI loads are concurrently maintainable, the rest none. */
export function defaultRedundancy(mission: Mission): RedundancyClass {
  return mission === 'ai' ? 'concurrently-maintainable' : 'none'
}

/**
 * Applies a scenario chain and fills the defaults of a validated document.
 * @param scenarioId null for the baseline
 * @throws DocumentError where the scenario, or an item, is unknown
 */
export function resolveSite(
  document: SiteDocument,
  items: ItemLookup,
  scenarioId: string | null = null,
): EffectiveSite {
  const scenarios = new Map((document.scenarios ?? []).map((s) => [s.id, parseOnce(scenarioSchema, s)]))
  const chain = scenarioChain(scenarios, scenarioId)

  const standing = parseList(placementSchema, document.placements)
  const placements = new Map(chain.length > 0 ? standing.map((p) => [p.id, p]) : [])
  let connections: readonly Connection[] = parseList(connectionSchema, document.connections)
  const added = new Set<string>()
  const removed = new Map<string, Placement>()

  for (const scenario of chain) {
    const gone = new Set(scenario.remove)
    for (const id of gone) {
      const placement = placements.get(id)
      if (placement && !added.has(id)) removed.set(id, placement)
      placements.delete(id)
      added.delete(id)
    }
    const cut = new Set(scenario.removeConnections)
    connections = connections.filter((c) => !gone.has(c.from) && !gone.has(c.to) && !cut.has(c.id))
    for (const placement of scenario.add.placements) {
      placements.set(placement.id, placement)
      added.add(placement.id)
    }
    connections = [
      ...connections.map((c) => changedConnection(c, scenario.changeConnections)),
      ...scenario.add.connections,
    ]
    for (const [id, fields] of Object.entries(scenario.change)) {
      const placement = placements.get(id)
      if (placement) placements.set(id, placementSchema.parse({ ...placement, ...fields }))
    }
  }

  const buildings = parseList(buildingSchema, document.buildings)
  const halls = new Map(buildings.flatMap((building) => building.halls.map((h) => [h.id, { ...h, building }])))
  const complete = (p: Placement): EffectivePlacement => completePlacement(p, items, added.has(p.id))
  return {
    scenario: scenarioId,
    site: parseOnce(siteSchema, document.site),
    buildings,
    halls,
    placements: (chain.length > 0 ? [...placements.values()] : standing).map(complete),
    connections,
    added,
    removed: [...removed.values()].map(complete),
    schedule: (document.schedule ?? {}) as ScheduleSettings,
    estimate: (document.estimate ?? {}) as EstimateSettings,
    waivers: parseList(waiverSchema, document.waivers),
    assemblies: (document.assemblies ?? []) as Assembly[],
    areas: parseList(areaSchema, document.areas),
    checks: (document.checks ?? {}) as CheckSettings,
  }
}

/** A connection with the fields that a scenario changes; what it connects, and as what, stays. */
export function changedConnection(
  connection: Connection,
  changes: Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined,
): Connection {
  const fields = changes && Object.hasOwn(changes, connection.id) ? changes[connection.id] : undefined
  if (!fields) return connection
  const { id, kind, from, to } = connection
  return connectionSchema.parse({ ...connection, ...fields, id, kind, from, to })
}

/**
 * Parsed records by the record they came from. Edits share every untouched record, so that resolving a site again
 * parses only what an edit changed, and equal input gives the identical object.
 */
const parsedRecords = new WeakMap<object, unknown>()
/** The same for whole lists: one that an edit left alone comes back as the identical list. */
function parseList<T>(schema: { parse(value: unknown): T }, raw: readonly object[] = NO_RECORDS): readonly T[] {
  const known = parsedRecords.get(raw)
  if (known !== undefined) return known as readonly T[]
  const parsed = raw.map((record) => parseOnce(schema, record))
  parsedRecords.set(raw, parsed)
  return parsed
}

const NO_RECORDS: readonly object[] = []

const completed = new WeakMap<Placement, EffectivePlacement>()

function parseOnce<T>(schema: { parse(value: unknown): T }, raw: object): T {
  const known = parsedRecords.get(raw)
  if (known !== undefined) return known as T
  const parsed = schema.parse(raw)
  parsedRecords.set(raw, parsed)
  return parsed
}

/** One placement with its defaults and its item. */
export function completePlacement(placement: Placement, items: ItemLookup, isAdded: boolean): EffectivePlacement {
  const definition = items.get(placement.item)
  if (!definition)
    throw new DocumentError(
      'unknown-item',
      placement.id,
      `the catalogue has no item "${placement.item}"`,
      'correct the id or bring the item along under "items"',
    )
  const status = placement.status ?? (isAdded ? 'new' : 'existing')
  const known = completed.get(placement)
  if (known?.definition === definition && known.status === status) return known
  const mission = placement.mission ?? defaultMission(definition.category)
  const redundancy = placement.redundancy ?? defaultRedundancy(mission)
  const complete = { ...placement, mission, redundancy, status, definition } as const
  completed.set(placement, complete)
  return complete
}

/** The scenarios to apply, basis first. */
export function scenarioChain(scenarios: ReadonlyMap<string, Scenario>, id: string | null): Scenario[] {
  const chain: Scenario[] = []
  for (let next = id; next !== null; ) {
    const scenario = scenarios.get(next)
    if (!scenario)
      throw new DocumentError(
        'unknown-scenario',
        `scenario "${next}"`,
        'the document has no such scenario',
        scenarios.size ? `choose one of ${[...scenarios.keys()].join(', ')}` : 'leave it out to use the baseline',
      )
    if (chain.includes(scenario))
      throw new DocumentError(
        'scenario-cycle',
        `scenarios ${chain.map((s) => s.id).join(' → ')}`,
        'each is based on the next in a circle',
        'set the basis of one of them to null',
      )
    chain.unshift(scenario)
    next = scenario.basis
  }
  return chain
}
