import { mountingOf } from '../../../src/engine/rules/plan/mounting'
import type { EffectivePlacement } from '../../../src/model/effective-site'
import { type ShapeKind, shapeKindOf, shapeTable } from '../shapes/shape-kinds'

/** What is drawn for one placement: a shape at a place, with a size. Plan metres and degrees. */
export interface Body {
  readonly id: string
  readonly kind: ShapeKind
  readonly x_m: number
  readonly y_m: number
  readonly z_m: number
  readonly rotation_deg: number
  readonly width_m: number
  readonly depth_m: number
  readonly height_m: number
}

/** The yard lies this much lower than the floor of the halls; metres. */
export const GROUND_M = -0.3
/** Clear height under ducts, which hang over the racks; metres. */
export const DUCT_UNDERSIDE_M = 2.75

type Placed = Pick<EffectivePlacement, 'id' | 'at' | 'hall' | 'rotation_deg' | 'definition'> & {
  /** How much higher than the storey that is worked on its own is drawn, metres. */
  readonly raised_m?: number
}

/** The body of a placement. Shapes made along their depth are turned where the product is wider than deep. */
export function bodyOf(placement: Placed): Body {
  const { definition, at, raised_m = 0 } = placement
  const kind = shapeKindOf(definition.category)
  const entry = shapeTable[kind]
  const [width_m, depth_m, height_m] = definition.size_m ?? entry.size_m
  const turned = entry.along && width_m > depth_m
  return {
    id: placement.id,
    kind,
    x_m: at[0],
    y_m: at[1],
    z_m: raised_m + (mountingOf(definition) === 'overhead' ? DUCT_UNDERSIDE_M : placement.hall === null ? GROUND_M : 0),
    rotation_deg: placement.rotation_deg + (turned ? 90 : 0),
    width_m: turned ? depth_m : width_m,
    depth_m: turned ? width_m : depth_m,
    height_m,
  }
}
