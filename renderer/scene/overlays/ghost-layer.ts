import { Group } from 'three'
import { completePlacement, type EffectivePlacement } from '../../../src/model/effective-site'
import type { Placement } from '../../../src/model/placement'
import { placementOf } from '../../../src/model/placement-of'
import { heldNow } from '../../editor/tools/hold/held-kinds'
import type { AppState } from '../../state/app-state'
import { linearColour } from '../colour/ramp'
import { type Body, bodyOf } from '../items/body'
import { BodyBatches } from '../items/body-batches'
import { bodyMaterial, bodyUniforms } from '../items/body-material'
import { InstanceTable, mark } from '../items/instance-table'
import { toScene } from '../plan-space'
import type { SceneInput, SceneLayer } from '../scene-layer'
import { boxEdges } from './box-edges'
import { LineSet } from './line-set'

/** What is being moved, placed, swapped in or offered as a fix: where it would stand, translucent, red where it may not. */
export class GhostLayer implements SceneLayer {
  readonly object = new Group()
  readonly #uniforms = bodyUniforms()
  readonly #batches = new BodyBatches(new InstanceTable(), bodyMaterial(this.#uniforms, 0.82), null)
  readonly #edges = new LineSet({ width_px: 1.5 })

  constructor() {
    this.object.add(this.#batches.group, this.#edges.object)
  }

  update(now: SceneInput, before: SceneInput | null): void {
    const { state, theme } = now
    if (theme !== before?.theme) this.#uniforms.accent.value.set(theme.accent)
    const same =
      state.interaction === before?.state.interaction &&
      state.fixPreview === before.state.fixPreview &&
      theme === before.theme
    if (same) return
    const { interaction } = state
    const [x, y] = interaction.type === 'moving' ? interaction.offset : [0, 0]
    this.object.position.set(...toScene([x, y, 0]))
    const refused = isRefused(interaction)
    const looksAsBefore = theme === before?.theme && refused === isRefused(before.state.interaction)
    if (looksAsBefore && isSameMove(state, before.state)) return
    const bodies = bodiesOf(state)
    const hex = refused ? theme.broken : interaction.type === 'moving' ? theme.accent : theme.liquid
    const colour = linearColour(hex)
    this.#batches.table.setBodies(bodies)
    for (const body of bodies) this.#batches.table.setPaint(body.id, colour, mark.none)
    this.#batches.flush()
    this.#edges.setColour(hex)
    this.#edges.set(bodies.flatMap((b) => boxEdges(b)))
  }

  dispose(): void {
    this.#batches.dispose()
    this.#edges.dispose()
  }
}

/** True while the same things are carried: the whole layer moves along, and nothing of it is made anew. */
const isSameMove = (now: AppState, before: AppState): boolean =>
  now.interaction.type === 'moving' &&
  before.interaction.type === 'moving' &&
  now.interaction.ids === before.interaction.ids &&
  now.effective === before.effective

const isRefused = (interaction: AppState['interaction']): boolean =>
  (interaction.type === 'moving' ? interaction : heldNow({ interaction }))?.refusal != null

/** What is carried, where it stood; the layer's own place is how far it has been moved. */
function bodiesOf({ interaction, effective, catalog, fixPreview }: AppState): readonly Body[] {
  if (interaction.type === 'moving')
    return interaction.ids.flatMap((id) => {
      const placement = placementOf(effective.placements, id)
      return placement ? [bodyOf(placement)] : []
    })
  const held = heldNow({ interaction })
  if (held)
    return held.ghost.flatMap((p: Placement | EffectivePlacement, i: number) => {
      const complete = 'definition' in p ? p : catalog.items.has(p.item) && completePlacement(p, catalog.items, true)
      return complete ? [{ ...bodyOf(complete as EffectivePlacement), id: `ghost-${i}` }] : []
    })
  if (interaction.type === 'swapping' && interaction.proposal?.ok) return interaction.proposal.placed.map(bodyOf)
  return fixPreview ? fixPreview.placed.map(bodyOf) : []
}
