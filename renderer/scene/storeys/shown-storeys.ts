import type { EffectivePlacement, EffectiveSite } from '../../../src/model/effective-site'
import { elevationOf, floorOf, onSameStorey } from '../../../src/model/storeys'
import { storeysWith } from '../../editor/storeys/storey-site'
import type { AppState } from '../../state/app-state'
import { rememberLast } from '../../state/project/remember-last'
import type { StoreyView } from '../../state/slices/storey-slice'

/**
 * Where storeys are drawn. The one that is worked on always lies at height 0, so that whatever is drawn, dragged or
 * measured lies on the floor of the scene; the others are above and below it.
 */
export interface ShownStoreys {
  /** All storeys of the site, lowest first. */
  readonly elevations: readonly number[]
  /** Height at which the floor of a storey is drawn, metres; null where it is not shown. */
  lift(elevation_m: number): number | null
  /** Height of the yard, which is the ground storey's; null where it would cover what lies below it. */
  readonly yard_m: number | null
  /** The storey under the one that is worked on, which a plan shows faintly; null where there is none. */
  readonly under_m: number | null
}

/** Room that pulling storeys apart puts between them, metres. */
const APART_M = 7

export const shownStoreys = rememberLast(
  (site: EffectiveSite, floor_m: number, view: StoreyView | 'plan'): ShownStoreys => {
    const storeys = storeysWith(site, floor_m)
    const rankOf = (at_m: number): number => storeys.findIndex((s) => onSameStorey(s, at_m))
    const rank = rankOf(floor_m)
    const lift = (at_m: number): number | null => {
      if (onSameStorey(at_m, floor_m)) return 0
      if (view === 'exploded') return at_m - floor_m + (rankOf(at_m) - rank) * APART_M
      return view === 'stacked' && at_m < floor_m ? at_m - floor_m : null
    }
    const yard_m = lift(0) ?? -floor_m
    return {
      elevations: storeys,
      lift,
      yard_m: yard_m > 0 ? null : yard_m,
      under_m: view === 'plan' ? (storeys[rank - 1] ?? null) : null,
    }
  },
)

/** Something drawn on a storey other than the one that is worked on, that much higher; metres. */
export interface Raised {
  readonly raised_m?: number
}
/** How much higher than on the storey that is worked on something is drawn, metres. */
export const raisedOf = (part: object): number => (part as Raised).raised_m ?? 0

export type RaisedPlacement = EffectivePlacement & Raised

/** The storeys that a state shows. */
export const storeysOfState = ({ effective, floor_m, storeyView, view }: Storeyed): ShownStoreys =>
  shownStoreys(effective, floor_m, view === 'plan' ? 'plan' : storeyView)

type Storeyed = Pick<AppState, 'effective' | 'floor_m' | 'storeyView' | 'view'>

/**
 * The state with the site as its storeys are shown: what stands on hidden ones is left out, what stands on others is
 * raised. The state itself where the site has but one storey.
 */
export function withShownStoreys<S extends Storeyed & Pick<AppState, 'supply'>>(state: S): S {
  const effective = siteOn(state.effective, storeysOfState(state))
  return effective === state.effective
    ? state
    : { ...state, effective, supply: supplyOf(state.supply, state.effective, effective) }
}

const siteOn = rememberLast((site: EffectiveSite, storeys: ShownStoreys): EffectiveSite => {
  const isFlat = storeys.yard_m === 0 && [...site.halls.values()].every((h) => onSameStorey(elevationOf(h), 0))
  if (isFlat) return site
  const raised = (list: readonly EffectivePlacement[]): readonly RaisedPlacement[] =>
    list.flatMap((p): readonly RaisedPlacement[] => {
      const raised_m = p.hall === null ? yardOf(storeys) : storeys.lift(floorOf(site, p))
      return raised_m === null ? [] : raised_m === 0 ? [p] : [{ ...p, raised_m }]
    })
  return {
    ...site,
    placements: raised(site.placements),
    removed: raised(site.removed),
    halls: new Map(
      [...site.halls].flatMap(([id, hall]) => {
        const raised_m = storeys.lift(elevationOf(hall))
        return raised_m === null ? [] : [[id, raised_m === 0 ? hall : { ...hall, raised_m }] as const]
      }),
    ),
  }
})

const yardOf = ({ lift, yard_m }: ShownStoreys): number | null => (lift(0) === null ? null : yard_m)

/** Answers about the whole site hold for what is shown of it. */
const supplyOf = rememberLast(
  (supply: AppState['supply'], whole: EffectiveSite, shown: EffectiveSite): AppState['supply'] =>
    supply?.of === whole ? { ...supply, of: shown } : supply,
)

/** What of a list stands on the storey that is worked on: only that can be picked. */
export const onThisStorey = rememberLast((list: readonly RaisedPlacement[]): readonly EffectivePlacement[] =>
  list.some((p) => p.raised_m) ? list.filter((p) => !p.raised_m) : list,
)
