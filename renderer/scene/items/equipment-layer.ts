import { lastPer } from '../../../src/memo/last-per'
import type { EffectivePlacement } from '../../../src/model/effective-site'
import { placementOf } from '../../../src/model/placement-of'
import { mapShared } from '../../../src/model/resolve/map-shared'
import type { AppState } from '../../state/app-state'
import { metresPerPixel } from '../camera/projection'
import { floorPaint } from '../colour/floor-paint'
import { floorMetric } from '../colour/metrics/floor-metric'
import { takeOutOf } from '../colour/take-out-look'
import { type Looked, visiblePlacements } from '../look/visible-placements'
import type { SceneInput, SceneLayer, SceneView } from '../scene-layer'
import type { Body } from './body'
import { BodyBatches } from './body-batches'
import { bodyDepthMaterial, bodyMaterial, bodyUniforms } from './body-material'
import { InstanceTable, mark } from './instance-table'
import { keptBodyOf } from './kept-body'

/** Under this many pixels a metre, racks are drawn as plain boxes. */
const FULL_SHAPE_PIXELS_PER_M = 6

const nothing: readonly never[] = []

/** Everything that stands on the site, coloured by the chosen metric. */
export class EquipmentLayer implements SceneLayer {
  readonly #uniforms = bodyUniforms()
  readonly #batches = new BodyBatches(new InstanceTable(), bodyMaterial(this.#uniforms), bodyDepthMaterial())
  readonly object = this.#batches.group
  #standing: readonly EffectivePlacement[] = nothing
  #bodies: readonly Body[] = nothing
  #inHand: readonly string[] = nothing

  /** @param onShadowsChanged told when something that casts a shadow moved */
  constructor(private readonly onShadowsChanged: () => void) {}

  update(now: SceneInput, before: SceneInput | null): void {
    const { theme } = now
    if (theme !== before?.theme) {
      this.#uniforms.accent.value.set(theme.accent)
      this.#uniforms.hatch.value.set(theme.name === 'light' ? '#8b9490' : '#4c5557')
    }
    const standing = visiblePlacements(now.state)
    const inHand = idsInHand(now.state.interaction) ?? nothing
    const moved = standing !== this.#standing
    const changed = moved ? this.#place(standing) : nothing
    if (moved || inHand !== this.#inHand) {
      this.#batches.table.setHidden(inHand)
      this.onShadowsChanged()
    }
    this.#standing = standing
    this.#inHand = inHand
    if (paintInputsDiffer(now, before)) this.#paintAll(now, standing)
    else {
      if (changed.length > 0) this.#paintAll(now, changed)
      if (before) this.#paintMarks(now, before)
    }
    this.#batches.flush()
  }

  beforeFrame(view: SceneView): void {
    const far = 1 / metresPerPixel(view.pose, view.viewport) < FULL_SHAPE_PIXELS_PER_M
    this.#batches.setFar(far)
    if (this.#batches.setCover(view.cover)) this.onShadowsChanged()
  }

  /** Ids of the equipment that the last picture holds. */
  drawnIds(): string[] {
    return this.#batches.drawnIds()
  }

  dispose(): void {
    this.#batches.dispose()
  }

  /** Puts what stands in the table. @returns what an edit changed of it; all of it where the list is another */
  #place(standing: readonly EffectivePlacement[]): readonly EffectivePlacement[] {
    const list = this.#standing
    this.#bodies = mapShared(standing, { list, mapped: this.#bodies }, keptBodyOf)
    this.#batches.table.setBodies(this.#bodies)
    return list.length === standing.length ? standing.filter((p, i) => p !== list[i]) : standing
  }

  #paintAll({ state, theme }: SceneInput, standing: readonly EffectivePlacement[]): void {
    const paint = floorPaint(state, theme)
    for (const placement of standing) {
      const { colour, hatched } = paint(placement)
      const marks = marksOf(state, placement.id) + (hatched ? mark.hatched : 0)
      this.#batches.table.setPaint(placement.id, colour, marks)
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
    const { placements } = now.state.effective
    const changed = [...touched].map((id) => placementOf(placements, id)).filter((p) => p !== undefined)
    this.#paintAll(now, changed)
  }
}

/**
 * What is drawn on the floor now: all that may be seen but what a swap in hand removes and what is being moved. The
 * same list object as long as nothing of that changes.
 */
export function placementsShown(state: Looked & Pick<AppState, 'interaction'>): readonly EffectivePlacement[] {
  const visible = visiblePlacements(state)
  const hidden = idsInHand(state.interaction)
  return hidden ? shownWithout(hidden, visible) : visible
}

const shownWithout = lastPer((hidden: readonly string[], visible: readonly EffectivePlacement[]) => {
  const gone = new Set(hidden)
  return visible.filter((p) => !gone.has(p.id))
})

/** Ids that left their place for now, or null. */
export function idsInHand(interaction: AppState['interaction']): readonly string[] | null {
  if (interaction.type === 'moving') return interaction.ids
  return interaction.type === 'swapping' && interaction.proposal?.ok ? interaction.proposal.removed : null
}

function marksOf(state: SceneInput['state'], id: string): number {
  return (state.selection.has(id) ? mark.selected : 0) + (state.hover === id ? mark.hovered : 0)
}

const paintInputsDiffer = (now: SceneInput, before: SceneInput | null): boolean =>
  !before ||
  now.theme !== before.theme ||
  floorMetric(now.state) !== floorMetric(before.state) ||
  now.state.asOf !== before.state.asOf ||
  now.state.moment !== before.state.moment ||
  takeOutOf(now.state) !== takeOutOf(before.state) ||
  // An outage in hand, or a moment other than the end, is read off the answers and the site themselves.
  ((takeOutOf(now.state) !== null || now.state.asOf !== null) &&
    (now.state.answers !== before.state.answers || now.state.effective !== before.state.effective))
