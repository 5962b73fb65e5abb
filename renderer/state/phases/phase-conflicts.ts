import type { Phase } from '../../../src/engine/works/phase-plan'
import { overlapDepth_m } from '../../../src/geometry/footprint'
import type { EffectivePlacement, EffectiveSite } from '../../../src/model/effective-site'
import { placementFootprint } from '../../editor/placement-footprint'

/** Something of an earlier phase that needs what only a later one brings or clears. */
export interface PhaseConflict {
  readonly kind: 'fed-later' | 'in-the-way'
  readonly id: string
  readonly by: string
}

/** Drawn touching is not standing in; metres. */
const TOUCHING_M = 0.01

/** What cannot work in the order of the phases: all its providers come later, or its place is cleared later. */
export function phaseConflicts(site: EffectiveSite, phases: readonly Phase[]): readonly PhaseConflict[] {
  const order = new Map<string, number>()
  const cleared = new Map<EffectivePlacement, number>()
  phases.forEach((phase, i) => {
    for (const p of phase.added) order.set(p.id, i)
    for (const p of phase.removed) cleared.set(p, i)
  })
  return [...fedLater(site, order), ...inTheWay(phases, cleared)]
}

function fedLater(site: EffectiveSite, order: ReadonlyMap<string, number>): PhaseConflict[] {
  const providers = new Map<string, { kind: string; from: string }[]>()
  for (const { kind, from, to } of site.connections) {
    if (!order.has(to)) continue
    const list = providers.get(to)
    if (list) list.push({ kind, from })
    else providers.set(to, [{ kind, from }])
  }
  return [...providers].flatMap(([id, list]) => {
    const mine = order.get(id)!
    const kinds = [...new Set(list.map((c) => c.kind))]
    return kinds.flatMap((kind): PhaseConflict[] => {
      const all = list.filter((c) => c.kind === kind)
      // What is not of the works stands there already.
      if (!all.every((c) => (order.get(c.from) ?? -1) > mine)) return []
      return [{ kind: 'fed-later', id, by: all[0]!.from }]
    })
  })
}

function inTheWay(phases: readonly Phase[], cleared: ReadonlyMap<EffectivePlacement, number>): PhaseConflict[] {
  const late = [...cleared].filter(([, phase]) => phase > 0)
  return phases.flatMap((phase, i) =>
    phase.added.flatMap((p): PhaseConflict[] => {
      const standing = late.find(
        ([old, goes]) =>
          goes > i &&
          old.hall === p.hall &&
          overlapDepth_m(placementFootprint(p), placementFootprint(old)) > TOUCHING_M,
      )
      return standing ? [{ kind: 'in-the-way', id: p.id, by: standing[0].id }] : []
    }),
  )
}
