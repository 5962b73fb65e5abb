import { deltaToPatch } from '../../../src/commands/delta/delta-to-patch'
import type { EffectivePlacement } from '../../../src/model/effective-site'
import type { Placement } from '../../../src/model/placement'
import { useAppStore } from '../../state/hooks/use-app'

export type PlacementChange = Partial<Omit<Placement, 'id'>>

/** Writes fields of the selected placements as one undo step, into the scenario or the baseline that is open. */
export function useChange(placements: readonly EffectivePlacement[]) {
  const store = useAppStore()
  return (change: (placement: EffectivePlacement) => PlacementChange): void => {
    const { document, scenario, dispatch } = store.getState()
    const changePlacements = Object.fromEntries(placements.map((p) => [p.id, change(p)]))
    dispatch({
      label: 'edits.setFields',
      params: { count: placements.length },
      patch: deltaToPatch(document, scenario, { changePlacements }),
    })
  }
}
