import { Group } from 'three'
import { addPoints } from '../../../src/geometry/point'
import { completePlacement, type EffectivePlacement } from '../../../src/model/effective-site'
import type { Placement } from '../../../src/model/placement'
import { linearColour } from '../colour/ramp'
import { type Body, bodyOf } from '../items/body'
import { BodyBatches } from '../items/body-batches'
import { bodyMaterial, bodyUniforms } from '../items/body-material'
import { InstanceTable, mark } from '../items/instance-table'
import type { SceneInput, SceneLayer } from '../scene-layer'
import { boxEdges } from './box-edges'
import { LineSet } from './line-set'

interface Ghosts {
  readonly bodies: readonly Body[]
  readonly refused: boolean
}

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
    const { bodies, refused } = ghostsOf(now)
    const hex = refused ? theme.broken : state.interaction.type === 'moving' ? theme.accent : theme.liquid
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

function ghostsOf({ state }: SceneInput): Ghosts {
  const { interaction, effective, catalog } = state
  if (interaction.type === 'moving') {
    const moved = new Set(interaction.ids)
    const bodies = effective.placements
      .filter((p) => moved.has(p.id))
      .map((p) => bodyOf({ ...p, at: addPoints(p.at, interaction.offset) as [number, number] }))
    return { bodies, refused: interaction.refusal !== null }
  }
  if (interaction.type === 'placing' || interaction.type === 'arraying' || interaction.type === 'pasting') {
    const held: readonly (Placement | EffectivePlacement)[] = interaction.ghost
    const bodies = held.flatMap((p, i) => {
      const complete = 'definition' in p ? p : catalog.items.has(p.item) && completePlacement(p, catalog.items, true)
      return complete ? [{ ...bodyOf(complete as EffectivePlacement), id: `ghost-${i}` }] : []
    })
    return { bodies, refused: interaction.refusal !== null }
  }
  if (interaction.type === 'swapping' && interaction.proposal?.ok)
    return { bodies: interaction.proposal.placed.map(bodyOf), refused: false }
  if (state.fixPreview) return { bodies: state.fixPreview.placed.map(bodyOf), refused: false }
  return { bodies: [], refused: false }
}
