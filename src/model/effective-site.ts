import { oncePer } from '../memo/once-per'
import { type Area, areaSchema } from './area'
import type { Assembly } from './assembly'
import type { Building, Hall } from './building'
import { buildingSchema } from './building'
import type { CheckSettings } from './check-settings'
import { type Connection, connectionSchema } from './connection'
import type { SiteDocument } from './document'
import type { EstimateSettings } from './estimate-settings'
import type { Item } from './item'
import { type Mission, type Placement, placementSchema, type RedundancyClass } from './placement'
import { DocumentError } from './reading/document-error'
import { phrase } from './reading/phrase'
import { applyScenarios } from './resolve/apply-scenarios'
import { mapShared } from './resolve/map-shared'
import { parseList, parseOnce } from './resolve/parse-records'
import { parseScenario } from './resolve/parse-scenario'
import type { Scenario } from './scenario'
import type { ScheduleSettings } from './schedule-settings'
import { type Site, siteSchema } from './site'
import { type Waiver, waiverSchema } from './waiver'

/** Looks catalogue items up; the document's own override the shipped ones. A lookup never changes its answers. */
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
  const scenarios = new Map((document.scenarios ?? []).map((s) => [s.id, parseScenario(s)]))
  const chain = scenarioChain(scenarios, scenarioId)
  const standing = parseList<Placement>(placementSchema, document.placements)
  const wired = parseList<Connection>(connectionSchema, document.connections)
  const { placements, connections, added, removed } =
    chain.length > 0
      ? applyScenarios(standing, wired, chain)
      : { ...BASELINE, placements: standing, connections: wired }
  const buildings = parseList(buildingSchema, document.buildings)
  return {
    scenario: scenarioId,
    site: parseOnce(siteSchema, document.site),
    buildings,
    halls: hallsOf(buildings),
    placements: completeAll(placements, items, added),
    connections,
    added,
    removed: removed.map((p) => completePlacement(p, items, added.has(p.id))),
    schedule: (document.schedule ?? {}) as ScheduleSettings,
    estimate: (document.estimate ?? {}) as EstimateSettings,
    waivers: parseList(waiverSchema, document.waivers),
    assemblies: (document.assemblies ?? []) as Assembly[],
    areas: parseList(areaSchema, document.areas),
    checks: (document.checks ?? {}) as CheckSettings,
  }
}

const BASELINE = { added: new Set<string>(), removed: [] } as const

type Halls = EffectiveSite['halls']

/** Halls by id; the same map as long as the buildings are. */
const hallsOf = oncePer(
  (buildings: readonly Building[]): Halls =>
    new Map(buildings.flatMap((building) => building.halls.map((h) => [h.id, { ...h, building }]))),
)

/** The list completed last by the catalogue that completed it, and what it became. */
const lastCompleted = new WeakMap<
  object,
  {
    readonly list: readonly Placement[]
    readonly mapped: readonly EffectivePlacement[]
    /** Whether any of them was added by a scenario. */
    readonly added: boolean
  }
>()

function completeAll(
  list: readonly Placement[],
  items: ItemLookup,
  added: ReadonlySet<string>,
): readonly EffectivePlacement[] {
  const before = lastCompleted.get(items)
  const complete = (p: Placement) => completePlacement(p, items, added.has(p.id))
  const hasStatus = (p: Placement, { status }: EffectivePlacement): boolean =>
    p.status !== undefined || (status === 'new') === added.has(p.id)
  // Where neither list has anything added, what was completed once holds.
  const mapped = mapShared(list, before, complete, before?.added || added.size > 0 ? hasStatus : undefined)
  lastCompleted.set(items, { list, mapped, added: added.size > 0 })
  return mapped
}

const completed = new WeakMap<Placement, EffectivePlacement>()

/** One placement with its defaults and its item. */
export function completePlacement(placement: Placement, items: ItemLookup, isAdded: boolean): EffectivePlacement {
  const definition = items.get(placement.item)
  if (!definition)
    throw new DocumentError(
      'unknown-item',
      placement.id,
      phrase`the catalogue has no item "${placement.item}"`,
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
        phrase`scenario "${next}"`,
        'the document has no such scenario',
        scenarios.size ? phrase`choose one of ${[...scenarios.keys()].join(', ')}` : 'leave it out to use the baseline',
      )
    if (chain.includes(scenario))
      throw new DocumentError(
        'scenario-cycle',
        phrase`scenarios ${chain.map((s) => s.id).join(' → ')}`,
        'each is based on the next in a circle',
        'set the basis of one of them to null',
      )
    chain.unshift(scenario)
    next = scenario.basis
  }
  return chain
}
