import type { EffectivePlacement } from '../../../src/model/effective-site'
import { layerOf } from '../../editor/layers/layer-names'
import type { AppState } from '../../state/app-state'
import { siteAsOf } from '../../state/phases/site-as-of'
import { rememberLast } from '../../state/project/remember-last'
import { bodyOf } from '../items/body'

export type Looked = Pick<AppState, 'effective' | 'answers' | 'asOf' | 'layers' | 'hidden' | 'isolated'>

/** What may be seen of the site: as of the moment shown, on layers that are shown, not hidden. The same list while nothing of that changes. */
export function visiblePlacements(state: Looked): readonly EffectivePlacement[] {
  const { standing } = siteAsOf(state.effective, state.answers?.schedule ?? null, state.asOf)
  return filtered(standing, state.layers, state.hidden, state.isolated)
}

const filtered = rememberLast(
  (
    standing: readonly EffectivePlacement[],
    layers: Looked['layers'],
    hidden: Looked['hidden'],
    isolated: Looked['isolated'],
  ): readonly EffectivePlacement[] => {
    const { racks, power, liquid, air, network } = layers
    const allShown = racks && power && liquid && air && network
    if (allShown && hidden.size === 0 && isolated === null) return standing
    return standing.filter(
      (p) => (isolated === null || isolated.has(p.id)) && !hidden.has(p.id) && layers[layerOf(p.definition)],
    )
  },
)

/** What of it a click may take: nothing on a locked layer, nothing that a section has cut off. */
export const pickablePlacements = rememberLast(
  (
    shown: readonly EffectivePlacement[],
    locked: AppState['lockedLayers'],
    { above_m, east_m, north_m, west_m, south_m }: AppState['section'],
    inPlan: boolean,
  ): readonly EffectivePlacement[] => {
    const cut = !inPlan && [above_m, east_m, north_m, west_m, south_m].some((at_m) => at_m !== null)
    if (locked.size === 0 && !cut) return shown
    return shown.filter((p) => {
      if (locked.has(layerOf(p.definition))) return false
      if (!cut) return true
      const { x_m, y_m, z_m } = bodyOf(p)
      const isEastWest = x_m < (east_m ?? Infinity) && x_m > (west_m ?? -Infinity)
      return isEastWest && z_m < (above_m ?? Infinity) && y_m < (north_m ?? Infinity) && y_m > (south_m ?? -Infinity)
    })
  },
)
