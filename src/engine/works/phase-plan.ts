import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'
import { phaseOf } from '../estimate/scope-of-work'
import type { ScheduleResult } from '../results'
import { type Trade, tradeOf } from '../schedule/plan-quantities'

/** ISO dates from and to, both inclusive. */
export interface Span {
  readonly from: string
  readonly to: string
}

/** One phase of the works: what comes, what goes, and when where a schedule says so. */
export interface Phase {
  /** As the placements name it; empty where they name none. */
  readonly id: string
  readonly added: readonly EffectivePlacement[]
  readonly removed: readonly EffectivePlacement[]
  readonly ai_kW: number
  readonly removal: Span | null
  readonly trades: Readonly<Record<Trade, Span | null>>
  /** All of it, commissioning included. */
  readonly works: Span | null
}

const inNaturalOrder = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true })

/** What belongs to the works and not to the site as it stands. */
const isWork = (site: EffectiveSite, p: EffectivePlacement): boolean =>
  site.added.has(p.id) || p.status === 'new' || phaseOf(p) !== ''

/**
 * The phases of a site in natural order, by the same reading as the schedule: what names no phase comes first, and
 * what is removed counts to the phase that it names, or to the first.
 */
export function phasePlan(site: EffectiveSite, schedule: ScheduleResult | null): readonly Phase[] {
  const works = site.placements.filter((p) => isWork(site, p))
  const named = [...new Set(works.map(phaseOf))].sort(inNaturalOrder)
  const ids = named.length > 0 ? named : [...new Set(site.removed.map(phaseOf))].sort(inNaturalOrder)
  const removalPhase = (p: EffectivePlacement): string => (ids.includes(phaseOf(p)) ? phaseOf(p) : ids[0]!)
  return ids.map((id) => {
    const added = works.filter((p) => phaseOf(p) === id)
    const activities = (schedule?.activities ?? []).filter((a) => a.phase === id && a.kind !== 'own')
    const span = (kinds: (kind: string) => boolean): Span | null => {
      const chosen = activities.filter((a) => kinds(a.kind))
      if (chosen.length === 0) return null
      return {
        from: chosen.map((a) => a.earlyStart).reduce((a, b) => (a < b ? a : b)),
        to: chosen.map((a) => a.earlyFinish).reduce((a, b) => (a > b ? a : b)),
      }
    }
    return {
      id,
      added,
      removed: site.removed.filter((p) => removalPhase(p) === id),
      ai_kW: added.filter((p) => p.mission === 'ai').reduce((kW, p) => kW + (p.definition.load?.design_kW ?? 0), 0),
      removal: span((kind) => kind === 'removal' || kind === 'power-down'),
      trades: {
        electrical: span((kind) => kind === 'electrical'),
        piping: span((kind) => kind === 'piping'),
        set: span((kind) => kind === 'set'),
      },
      works: span((kind) => kind !== 'procurement'),
    }
  })
}

/** When a placement that a phase adds is being installed, or null where no schedule says. */
export const installation = (phase: Phase, placement: EffectivePlacement): Span | null =>
  phase.trades[tradeOf(placement)]
