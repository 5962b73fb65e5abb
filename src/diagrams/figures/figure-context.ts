import { needsOf } from '../../engine/networks/units/unit-index'
import type { CheckResult } from '../../engine/results'
import type { EffectiveSite } from '../../model/effective-site'
import type { DiagramWords } from './diagram-words'

/** Bit of `needsOf`. */
const NEEDS_AIR = 4

/** Heat that the air coolers of a hall carry and what they can, kW; how many of them run; racks that warm the hall. */
export interface HallAir {
  out_kW: number
  capacity_kW: number
  live: number
  racks: number
}

/** What the texts of a diagram are written from; made once for each check. */
export interface FigureContext {
  readonly site: EffectiveSite
  /** Null before the first check. */
  readonly check: CheckResult | null
  readonly words: DiagramWords
  readonly hallAir: ReadonlyMap<string, HallAir>
  /** Errors and warnings that are not waived, by placement. */
  readonly findings: ReadonlyMap<string, { readonly severity: 'error' | 'warning'; readonly keys: readonly string[] }>
}

/** Gathers once what the figures of all boxes and lines read; without a check there is only what is stated. */
export function figureContext(site: EffectiveSite, check: CheckResult | null, words: DiagramWords): FigureContext {
  const hallAir = new Map<string, HallAir>()
  for (const placement of site.placements) {
    const { id, hall, definition, mission } = placement
    if (hall === null) continue
    const air = hallAir.get(hall) ?? { out_kW: 0, capacity_kW: 0, live: 0, racks: 0 }
    hallAir.set(hall, air)
    if (mission !== 'support' && needsOf(placement) & NEEDS_AIR) air.racks++
    if (!definition.airCooling) continue
    const node = check?.air.nodes[id]
    air.out_kW += node?.out_kW ?? 0
    air.capacity_kW += definition.airCooling.capacity_kW ?? 0
    air.live += node?.live ? 1 : 0
  }
  const findings = new Map<string, { severity: 'error' | 'warning'; keys: string[] }>()
  for (const { key, severity, subjects, waived } of check?.findings ?? []) {
    if (waived || severity === 'info') continue
    for (const id of subjects) {
      const known = findings.get(id)
      if (!known) findings.set(id, { severity, keys: [key] })
      else {
        if (severity === 'error') known.severity = severity
        known.keys.push(key)
      }
    }
  }
  return { site, check, words, hallAir, findings }
}
