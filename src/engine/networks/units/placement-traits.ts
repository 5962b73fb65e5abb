import type { EffectivePlacement } from '../../../model/effective-site'
import { itemPart } from './item-part'

/** What loads of one unit must agree in beside their feeds, as a number; -1 for what always stands alone. */
export interface PlacementTraits {
  readonly values: Int32Array
  /** Numbers of the halls, in the order in which they were met; an edit adds to them and takes none away. */
  readonly halls: Map<string | null, number>
}

type Placements = readonly EffectivePlacement[]

/** What a site was compiled from before an edit, and where each of its placements stood then. */
export interface TraitsBefore {
  readonly placements: Placements
  readonly traits: PlacementTraits
  /** Former place of each placement, -1 where it is new. */
  readonly former: Int32Array
}

const missions = ['mining', 'ai', 'support']
const classes = ['none', 'concurrently-maintainable', 'fault-tolerant']

/** Reads the traits of all placements; `before` those of a list that an edit left partly as it was. O(placements). */
export function readTraits(placements: Placements, before?: TraitsBefore): PlacementTraits {
  const values = new Int32Array(placements.length)
  const halls = before?.traits.halls ?? new Map<string | null, number>()
  for (let i = 0; i < placements.length; i++) {
    const p = placements[i]!
    const k = before ? before.former[i]! : -1
    values[i] = k >= 0 && before!.placements[k] === p ? before!.traits.values[k]! : traitsOf(p, halls)
  }
  return { values, halls }
}

function traitsOf(
  { definition, hall, mission, redundancy }: EffectivePlacement,
  halls: PlacementTraits['halls'],
): number {
  const part = itemPart(definition)
  if (part.isComponent) return -1
  let number = halls.get(hall)
  if (number === undefined) {
    number = halls.size
    halls.set(hall, number)
  }
  return ((number * 4 + missions.indexOf(mission) + 1) * 4 + classes.indexOf(redundancy) + 1) * 8 + part.needs
}
