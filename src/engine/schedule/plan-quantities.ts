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

/** What one phase asks of the site. */
export interface PhaseQuantities {
  readonly phase: string
  readonly procurements: readonly Procurement[]
  readonly removals: number
  readonly removalHours: number
  readonly hours: Readonly<Record<Trade, number>>
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
  const hours = { electrical: 0, piping: 0, set: 0 }
  for (const p of added) hours[tradeOf(p)] += p.definition.install?.hours ?? byCategory(productivity.installHours, p)
  for (const run of runs) {
    const medium = mediumOf(run)
    hours[medium === 'pipe' ? 'piping' : 'electrical'] += (run.length_m ?? 0) * productivity.runHours_perM[medium]
  }
  return {
    phase,
    procurements: procurementsOf(added),
    removals: removed.length,
    removalHours: removed.reduce((sum, p) => sum + byCategory(productivity.removalHours, p), 0),
    hours,
    plant: added.filter((p) => tradeOf(p) !== 'set').length,
    coolers: added.filter((p) => p.definition.liquidCooling).length,
    racks: added.filter((p) => isHardware(p.definition.category)).length,
    pads: added.filter((p) => p.hall === null).length,
  }
}

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
