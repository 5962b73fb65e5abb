import type { EffectivePlacement } from '../../../src/model/effective-site'
import type { AppState } from '../../state/app-state'
import { metresPerPixel } from '../camera/projection'
import { floorPaint } from '../colour/floor-paint'
import { linearColour } from '../colour/ramp'
import type { SceneInput, SceneLayer, SceneView } from '../scene-layer'
import { bodyOf } from './body'
import { BodyBatches } from './body-batches'
import { bodyDepthMaterial, bodyMaterial, bodyUniforms } from './body-material'
import { InstanceTable, mark } from './instance-table'

/** Under this many pixels a metre, racks are drawn as plain boxes. */
const FULL_SHAPE_PIXELS_PER_M = 9

/** Everything that stands on the site, coloured by the chosen metric. */
export class EquipmentLayer implements SceneLayer {
  readonly #uniforms = bodyUniforms()
  readonly #batches = new BodyBatches(new InstanceTable(), bodyMaterial(this.#uniforms), bodyDepthMaterial())
  readonly object = this.#batches.group

  /** @param onShadowsChanged told when something that casts a shadow moved */
  constructor(private readonly onShadowsChanged: () => void) {}

  update(now: SceneInput, before: SceneInput | null): void {
    const { theme } = now
    if (theme !== before?.theme) {
      this.#uniforms.accent.value.set(theme.accent)
      this.#uniforms.hatch.value.set(theme.name === 'light' ? '#8b9490' : '#4c5557')
    }
    const standing = placementsShown(now.state)
    const moved = !before || standing !== placementsShown(before.state)
    if (moved) {
      this.#batches.table.setBodies(standing.map(bodyOf))
      this.onShadowsChanged()
    }
    if (moved || paintInputsDiffer(now, before)) this.#paintAll(now, standing)
    else if (before) this.#paintMarks(now, before)
    this.#batches.flush()
  }

  beforeFrame(view: SceneView): void {
    const far = 1 / metresPerPixel(view.pose, view.viewport) < FULL_SHAPE_PIXELS_PER_M
    this.#batches.setFar(far)
  }

  dispose(): void {
    this.#batches.dispose()
  }

  #paintAll({ state, theme }: SceneInput, standing: readonly EffectivePlacement[]): void {
    const paint = floorPaint(state, theme)
    const unknown = linearColour(theme.unknown)
    for (const placement of standing) {
      const colour = paint(placement)
      const marks = marksOf(state, placement.id) + (colour ? 0 : mark.hatched)
      this.#batches.table.setPaint(placement.id, colour ?? unknown, marks)
    }
  }

  /** Only what was or is selected or hovered can look different. */
  #paintMarks(now: SceneInput, before: SceneInput): void {
    const touched = new Set<string>()
    if (now.state.selection !== before.state.selection)
      for (const ids of [now.state.selection, before.state.selection]) for (const id of ids) touched.add(id)
    if (now.state.hover !== before.state.hover)
      for (const id of [now.state.hover, before.state.hover]) if (id) touched.add(id)
    if (touched.size === 0) return
    this.#paintAll(
      now,
      placementsShown(now.state).filter((p) => touched.has(p.id)),
    )
  }
}

/** While a swap is looked at, what it removes steps aside; its outline stays. */
const shownFor = new WeakMap<object, readonly EffectivePlacement[]>()
export function placementsShown({
  interaction,
  effective,
}: Pick<AppState, 'interaction' | 'effective'>): readonly EffectivePlacement[] {
  if (interaction.type !== 'swapping' || !interaction.proposal?.ok) return effective.placements
  const known = shownFor.get(interaction.proposal)
  if (known) return known
  const gone = new Set(interaction.proposal.removed)
  const shown = effective.placements.filter((p) => !gone.has(p.id))
  shownFor.set(interaction.proposal, shown)
  return shown
}

function marksOf(state: SceneInput['state'], id: string): number {
  return (state.selection.has(id) ? mark.selected : 0) + (state.hover === id ? mark.hovered : 0)
}

const paintInputsDiffer = (now: SceneInput, before: SceneInput | null): boolean =>
  !before ||
  now.theme !== before.theme ||
  now.state.metric !== before.state.metric ||
  now.state.answers !== before.state.answers ||
  now.state.effective !== before.state.effective ||
  now.state.interaction !== before.state.interaction
