import type { CheckResult } from '../../../src/engine/results'
import type { EffectivePlacement } from '../../../src/model/effective-site'
import type { AppState } from '../../state/app-state'
import { shapeKindOf, shapeTable } from '../shapes/shape-kinds'
import { metricValues } from './metric-values'
import { type LinearColour, linearColour, rampColour } from './ramp'
import type { SceneTheme } from './scene-theme'

/** Colour of one placement; null where the metric is unknown for it. */
export type Paint = (placement: EffectivePlacement) => LinearColour | null

/** The colours of the floor for what the store shows now. */
export function floorPaint(state: AppState, theme: SceneTheme): Paint {
  const body = bodyPaint(theme)
  const { metric, effective } = state
  const check = proposedCheck(state) ?? state.answers?.check
  if (metric === 'none') return body
  if (metric === 'status') return statusPaint(state, theme, body)
  if (!check) return body
  const values = metricValues(metric, effective, check)
  return (placement) => {
    const value = values.get(placement.id)
    if (value === undefined) return body(placement)
    if (value === null) return null
    return rampColour(value)
  }
}

/** While a swap is looked at, the floor shows what the swap would leave behind. */
export function proposedCheck({ interaction }: Pick<AppState, 'interaction'>): CheckResult | null {
  return interaction.type === 'swapping' && interaction.proposal?.ok ? interaction.proposal.after : null
}

function bodyPaint(theme: SceneTheme): (placement: EffectivePlacement) => LinearColour {
  const families = new Map(Object.entries(theme.bodies).map(([family, hex]) => [family, linearColour(hex)]))
  return ({ definition }) => families.get(shapeTable[shapeKindOf(definition.category)].family)!
}

/** What is new is copper, what is without power or coolant is red, the rest keeps its body colour. */
function statusPaint(state: AppState, theme: SceneTheme, body: Paint): Paint {
  const added = linearColour(theme.accent)
  const dead = linearColour(theme.broken)
  const check = state.answers?.check
  return (placement) => {
    const { id } = placement
    const off = check && (check.power.nodes[id]?.live === false || check.liquid.nodes[id]?.live === false)
    if (off) return dead
    return placement.status === 'new' || state.effective.added.has(id) ? added : body(placement)
  }
}
