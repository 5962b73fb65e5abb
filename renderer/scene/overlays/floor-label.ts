import type { EffectivePlacement } from '../../../src/model/effective-site'
import type { QuantityKind } from '../../../src/units/display-units'
import { bodyOf } from '../items/body'
import type { PlanVector } from '../plan-space'

export type LabelTone = 'broken' | 'warned' | 'ink' | 'quiet'

/** Words over a point of the site. */
export interface FloorLabel {
  readonly key: string
  readonly text: string
  readonly tone: LabelTone
  readonly anchor: PlanVector
  /** The pod or row that this one belongs to: shown alone only where all of them have room. */
  readonly group?: string
  /** The group that this label stands for where they have not. */
  readonly standsFor?: string
}

/** How labels get their words; given by the screen. */
export interface SceneWords {
  t(key: string, params?: Readonly<Record<string, string | number>>): string
  percent(share: number): string
  /** A product or pod as the reader's language calls it. */
  product(name: string): string
  /** @param kind what is measured, where the unit alone does not say so */
  quantity(value: number, unit: string, kind?: QuantityKind): string
}

/** Where a label over a placement points. */
export function topOf(placement: EffectivePlacement): PlanVector {
  const body = bodyOf(placement)
  return [body.x_m, body.y_m, body.z_m + body.height_m]
}
