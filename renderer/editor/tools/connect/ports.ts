import { consumes, provides } from '../../../../src/commands/connections/connection-refusal'
import { addPoints, distance_m, rotatePoint } from '../../../../src/geometry/point'
import type { EffectivePlacement } from '../../../../src/model/effective-site'
import { top_m } from '../../../../src/planning/routing/run-levels'
import type { EditorState } from '../../editor-store'
import { placementFootprint } from '../../placement-footprint'
import type { PointerSample } from '../pointer-sample'
import { atHeight } from './at-height'
import type { Port } from './connect-interactions'

/** Ports are for a few things in hand; on a whole row they would be a carpet. */
const MOST_OWNERS = 12
/** Under these many pixels of width, one thing alone is too small to aim at, and neighbours' ports would touch. */
const LEAST_WIDTH_PX = { alone: 14, several: 36 } as const
/** Between the ports of one thing, as a share of its width and at least so many pixels where it has room beside it. */
const SPACING = { share: 0.32, alone_px: 19 } as const
/** How near the pointer must come, pixels. */
const REACH_PX = 8

/** Where the selection can be connected: inlets and outlets in a row along an edge, on the layers shown. */
export function shownPorts(state: EditorState, metresPerPixel: number): readonly Port[] {
  const { selection, effective, interaction, layers } = state
  if (selection.size === 0 || selection.size > MOST_OWNERS) return []
  if (interaction.type !== 'idle' && interaction.type !== 'wiring') return []
  const least_px = selection.size === 1 ? LEAST_WIDTH_PX.alone : LEAST_WIDTH_PX.several
  const room_m = selection.size === 1 ? SPACING.alone_px * metresPerPixel : 0
  return effective.placements
    .filter((p) => selection.has(p.id) && placementFootprint(p).width_m / metresPerPixel >= least_px)
    .flatMap((p) => portsOf(p, room_m))
    .filter((port) => layers[port.kind === 'power' ? 'power' : 'liquid'])
}

/**
 * The ports of one placement, side by side.
 * @param least_m the least distance between two of them
 */
function portsOf(placement: EffectivePlacement, least_m: number): readonly Port[] {
  const { definition, id, at, rotation_deg } = placement
  const { width_m, depth_m } = placementFootprint(placement)
  const takesPower = consumes(placement, 'power') && (definition.power !== undefined || definition.load !== undefined)
  const isWet = (definition.heat?.liquidFraction ?? 0) > 0 || definition.liquidCooling !== undefined
  const kinds: readonly Pick<Port, 'kind' | 'way' | 'side'>[] = [
    ...(takesPower ? ([{ kind: 'power', way: 'in', side: 'A' }] as const) : []),
    ...(isWet && consumes(placement, 'coolant') ? ([{ kind: 'coolant', way: 'in' }] as const) : []),
    ...(takesPower ? ([{ kind: 'power', way: 'in', side: 'B' }] as const) : []),
    ...(provides(placement, 'power') ? ([{ kind: 'power', way: 'out' }] as const) : []),
    ...(provides(placement, 'coolant') ? ([{ kind: 'coolant', way: 'out' }] as const) : []),
  ]
  const spacing_m = Math.max(SPACING.share * width_m, least_m)
  const front = rotatePoint([0, -depth_m / 2], rotation_deg)
  // The label of the selection stands over its middle and rises from there: the lower edge in plan stays free.
  const edge = front[1] <= 0 ? -1 : 1
  return kinds.map((port, i) => {
    const across = (i - (kinds.length - 1) / 2) * spacing_m * -edge
    return {
      ...port,
      owner: id,
      at: addPoints(at, rotatePoint([across, (edge * depth_m) / 2], rotation_deg)),
      z_m: top_m(placement),
    }
  })
}

/** The port under the pointer, or null. */
export function portUnder(state: EditorState, sample: PointerSample): Port | null {
  let best: { readonly port: Port; readonly px: number } | null = null
  for (const port of shownPorts(state, sample.metresPerPixel)) {
    const px = distance_m(atHeight(sample, port.z_m), port.at) / sample.metresPerPixel
    if (px <= REACH_PX && (!best || px < best.px)) best = { port, px }
  }
  return best?.port ?? null
}
