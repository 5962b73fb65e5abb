import { useEffect } from 'react'
import { deltaToPatch } from '../../../../src/commands/delta/delta-to-patch'
import { distance_m } from '../../../../src/geometry/point'
import { completePlacement, type EffectivePlacement } from '../../../../src/model/effective-site'
import { placementSchema } from '../../../../src/model/placement'
import type { GapPlan } from '../../../../src/planning/redundancy/gap-plan'
import { useApp, useAppStore } from '../../../state/hooks/use-app'
import { mergeSteps } from './merge-steps'

/**
 * Shows additions of a plan on the floor, and makes them as one step: up to one, as later ones stand on earlier ones.
 * @param name tells the plan apart from others that may be shown
 */
export function useGapSteps(plan: GapPlan, name: string) {
  const store = useAppStore()
  const shown = useApp((s) => s.fixPreview?.fix.id ?? null)
  useEffect(() => () => store.getState().setFixPreview(null), [store])
  const idOf = (count: number): string => `gap-${name}-${count}`
  return {
    isShown: (count: number): boolean => shown === idOf(count),
    show(count: number): void {
      const { catalog, setFixPreview, frame, effective } = store.getState()
      if (shown === idOf(count)) {
        setFixPreview(null)
        return
      }
      const delta = mergeSteps(plan.steps.slice(0, count))
      const placed = (delta.addPlacements ?? []).map((p) =>
        completePlacement(placementSchema.parse(p), catalog.items, true),
      )
      const moved = effective.placements.flatMap((p) => {
        const fields = delta.changePlacements?.[p.id]
        return fields ? [{ ...p, ...fields } as EffectivePlacement] : []
      })
      setFixPreview({
        fix: {
          id: idOf(count),
          kind: 'gap',
          titleKey: 'resilience.gap.preview',
          params: {},
          delta,
          cost: null,
          effect: { resolved: [], added: [] },
        },
        placed: [...placed, ...moved],
      })
      const ends = (plan.steps[count - 1]?.delta.addConnections ?? []).flatMap(({ from, to }) => [from, to])
      const beside = [...placed, ...moved].flatMap((unit) => nearestTo(unit, effective.placements) ?? [])
      const standing = new Set(effective.placements.map((p) => p.id))
      frame([...new Set([...ends, ...beside])].filter((id) => standing.has(id)))
    },
    apply(count: number): void {
      const { document, scenario, dispatch, setFixPreview, select } = store.getState()
      const delta = mergeSteps(plan.steps.slice(0, count))
      setFixPreview(null)
      dispatch({ label: 'edits.closeGap', params: { count }, patch: deltaToPatch(document, scenario, delta) })
      select((delta.addPlacements ?? []).map((p) => p.id))
    },
  }
}

/** What stands nearest to a unit that is to come, so that the place it comes to is in sight. */
function nearestTo(unit: EffectivePlacement, standing: readonly EffectivePlacement[]): string | null {
  let nearest: { readonly id: string; readonly away_m: number } | null = null
  for (const p of standing) {
    const away_m = distance_m(p.at, unit.at)
    if (p.id !== unit.id && (!nearest || away_m < nearest.away_m)) nearest = { id: p.id, away_m }
  }
  return nearest?.id ?? null
}
