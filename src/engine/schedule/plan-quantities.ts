import productivity from '../../../resources/cost/productivity.json'
import type { Connection } from '../../model/connection'
import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'
import type { Range } from '../../model/fields'
import { disciplineOf, isHardware } from '../estimate/discipline-of'
import { mediumOf, phaseOf } from '../estimate/scope-of-work'

/** Procurement of one category in one phase: the longest lead time decides, working days. */
export interface Procurement {
  readonly category: string
  readonly trade: Trade
  readonly lead_days: Range
}

/** Trade that installs a piece; everything that is neither power nor cooling is set in place. */
export type Trade = 'electrical' | 'piping' | 'set'

/** Hours of one kind of work: so many pieces or metres at so many hours each. */
export interface Effort {
  /** What is worked on: an item's id, a run's medium, or what the phase counts. */
  readonly on: string
  readonly of: 'install' | 'run' | 'removal' | 'pad' | 'rack' | 'cooler' | 'plant'
  readonly count: number
  readonly hoursEach: number
  /** True where the catalogue item states its hours; else they are the plan's usual ones. */
  readonly stated: boolean
}

/** What one phase asks of the site. */
export interface PhaseQuantities {
  readonly phase: string
  readonly procurements: readonly Procurement[]
  readonly removals: number
  /** Taking out what is removed, item by item. */
  readonly removal: readonly Effort[]
  readonly installation: Readonly<Record<Trade, readonly Effort[]>>
  /** Pieces of power and cooling plant, liquid coolers among them, IT racks, and pads to pour outdoors. */
  readonly plant: number
  readonly coolers: number
  readonly racks: number
  readonly pads: number
}

const DAYS_PER_LEAD_WEEK = 5

/**
 * Takes the quantities off, phase by phase: named phases in natural order, first what names none.
 * What the scenario removes counts to the phase that it names, or to the first.
 */
export function planQuantities(site: EffectiveSite, baseline: EffectiveSite): readonly PhaseQuantities[] {
  const added = site.placements.filter((p) => site.added.has(p.id))
  const standing = new Set(baseline.connections.map((c) => c.id))
  const runs = site.connections.filter((c) => !standing.has(c.id))
  const addedById = new Map(added.map((p) => [p.id, p]))
  const runPhase = (c: Connection): string => phaseOf(addedById.get(c.to) ?? addedById.get(c.from))

  const named = [...new Set([...added.map(phaseOf), ...runs.map(runPhase)])]
  const phases = named.length
    ? named.sort(inNaturalOrder)
    : [...new Set(site.removed.map(phaseOf))].sort(inNaturalOrder)
  const removalPhase = (p: EffectivePlacement): string => (phases.includes(phaseOf(p)) ? phaseOf(p) : phases[0]!)
  return phases.map((phase) =>
    measure(
      phase,
      added.filter((p) => phaseOf(p) === phase),
      runs.filter((c) => runPhase(c) === phase),
      site.removed.filter((p) => removalPhase(p) === phase),
    ),
  )
}

const inNaturalOrder = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true })

/** Trade that installs a placement. */
export function tradeOf(placement: EffectivePlacement): Trade {
  const discipline = disciplineOf(placement.definition)
  return discipline === 'electrical' ? 'electrical' : discipline === 'cooling' ? 'piping' : 'set'
}

function measure(
  phase: string,
  added: readonly EffectivePlacement[],
  runs: readonly Connection[],
  removed: readonly EffectivePlacement[],
): PhaseQuantities {
  const installation: Record<Trade, Effort[]> = { electrical: [], piping: [], set: [] }
  for (const [item, pieces] of Map.groupBy(added, (p) => p.item)) {
    const first = pieces[0]!
    const stated = first.definition.install?.hours
    const hoursEach = stated ?? byCategory(productivity.installHours, first)
    const { length: count } = pieces
    installation[tradeOf(first)].push({ on: item, of: 'install', count, hoursEach, stated: stated !== undefined })
  }
  for (const [medium, laid] of Map.groupBy(runs, mediumOf)) {
    const count = laid.reduce((sum, run) => sum + (run.length_m ?? 0), 0)
    const hoursEach = productivity.runHours_perM[medium]
    if (count > 0)
      installation[medium === 'pipe' ? 'piping' : 'electrical'].push({
        on: medium,
        of: 'run',
        count,
        hoursEach,
        stated: false,
      })
  }
  return {
    phase,
    procurements: procurementsOf(added),
    removals: removed.length,
    removal: [...Map.groupBy(removed, (p) => p.item)].map(([item, pieces]) => ({
      on: item,
      of: 'removal' as const,
      count: pieces.length,
      hoursEach: byCategory(productivity.removalHours, pieces[0]!),
      stated: false,
    })),
    installation,
    plant: added.filter((p) => tradeOf(p) !== 'set').length,
    coolers: added.filter((p) => p.definition.liquidCooling).length,
    racks: added.filter((p) => isHardware(p.definition.category)).length,
    pads: added.filter((p) => p.hall === null).length,
  }
}

/** Hours of all of it. */
export const hoursOf = (efforts: readonly Effort[]): number =>
  efforts.reduce((sum, { count, hoursEach }) => sum + count * hoursEach, 0)

function byCategory(table: Readonly<Record<string, number>>, placement: EffectivePlacement): number {
  return table[placement.definition.category] ?? table.other!
}

function procurementsOf(added: readonly EffectivePlacement[]): readonly Procurement[] {
  const byCategory = new Map<string, Procurement>()
  for (const p of added) {
    const lead = p.definition.leadTime_weeks
    const { category } = p.definition
    if (!lead) continue
    const known = byCategory.get(category)?.lead_days ?? { low: 0, base: 0, high: 0 }
    byCategory.set(category, {
      category,
      trade: tradeOf(p),
      lead_days: {
        low: Math.max(known.low, lead.low * DAYS_PER_LEAD_WEEK),
        base: Math.max(known.base, lead.base * DAYS_PER_LEAD_WEEK),
        high: Math.max(known.high, lead.high * DAYS_PER_LEAD_WEEK),
      },
    })
  }
  return [...byCategory.values()].sort((a, b) => a.category.localeCompare(b.category))
}
