import { Group } from 'three'
import type { Connection } from '../../../src/model/connection'
import type { EffectivePlacement } from '../../../src/model/effective-site'
import { linearColour } from '../colour/ramp'
import type { SceneTheme } from '../colour/scene-theme'
import { type Body, bodyOf } from '../items/body'
import { BodyBatches } from '../items/body-batches'
import { bodyMaterial, bodyUniforms } from '../items/body-material'
import { InstanceTable, mark } from '../items/instance-table'
import { toScene } from '../plan-space'
import type { SceneInput, SceneLayer } from '../scene-layer'
import { LineSet } from './line-set'
import { routeBetween, routeBodies } from './route'

/** Heights of trays and pipes over the floor, metres, and the side of their section. */
const LEVELS = { power: { A: 3.05, B: 3.3 }, supply: 2.7, return: 2.5 } as const
const SECTION_M = { power: 0.11, coolant: 0.13 } as const
/** Beyond this many the ceiling would be full and say nothing. */
const MOST_ROUTES = 240
const MOST_TRUNKS = 3000

/** Who feeds whom: full trays and pipes for the selection or the swap in hand, hair lines for the rest of the site. */
export class RouteLayer implements SceneLayer {
  readonly object = new Group()
  readonly #batches = new BodyBatches(new InstanceTable(), bodyMaterial(bodyUniforms()), null)
  readonly #trunks = {
    power: new LineSet({ width_px: 1, opacity: 0.55 }),
    coolant: new LineSet({ width_px: 1.25, opacity: 0.6 }),
  }

  constructor() {
    this.object.add(this.#batches.group, this.#trunks.power.object, this.#trunks.coolant.object)
  }

  update(now: SceneInput, before: SceneInput | null): void {
    const { state, theme } = now
    if (theme !== before?.theme) {
      this.#trunks.power.setColour(theme.power)
      this.#trunks.coolant.setColour(theme.liquid)
    }
    const same =
      before !== null &&
      theme === before.theme &&
      state.effective === before.state.effective &&
      state.selection === before.state.selection &&
      state.layers === before.state.layers &&
      proposalOf(now) === proposalOf(before) &&
      (state.interaction.type === 'moving') === (before.state.interaction.type === 'moving')
    if (same) return
    const bodies = new Map(bodiesIn(now).map((p) => [p.id, bodyOf(p)]))
    this.#showTrunks(now, bodies)
    this.#showRoutes(now, bodies)
  }

  dispose(): void {
    this.#batches.dispose()
    this.#trunks.power.dispose()
    this.#trunks.coolant.dispose()
  }

  #showTrunks({ state: { effective, layers } }: SceneInput, bodies: ReadonlyMap<string, Body>): void {
    const loads = new Set(effective.placements.filter((p) => p.mission !== 'support').map((p) => p.id))
    for (const kind of ['power', 'coolant'] as const) {
      const shown = kind === 'power' ? layers.power : layers.liquid
      const trunks = shown ? effective.connections.filter((c) => c.kind === kind && !loads.has(c.to)) : []
      this.#trunks[kind].set(
        trunks.slice(0, MOST_TRUNKS).flatMap((c) => {
          const [from, to] = [bodies.get(c.from), bodies.get(c.to)]
          if (!from || !to) return []
          const route = routeBetween(from, to, 0)
          return route.slice(1).flatMap((b, i) => [...toScene(route[i]!), ...toScene(b)])
        }),
      )
    }
  }

  #showRoutes(now: SceneInput, bodies: ReadonlyMap<string, Body>): void {
    const { layers } = now.state
    const pieces: { body: Body; hex: string }[] = []
    for (const c of connectionsInHand(now).slice(0, MOST_ROUTES)) {
      const [from, to] = [bodies.get(c.from), bodies.get(c.to)]
      if (!from || !to) continue
      if (c.kind === 'power' && layers.power) pieces.push(...tray(c, from, to, now.theme))
      if (c.kind === 'coolant' && layers.liquid) pieces.push(...pipes(c, from, to, now.theme))
    }
    this.#batches.table.setBodies(pieces.map((p) => p.body))
    for (const { body, hex } of pieces) this.#batches.table.setPaint(body.id, linearColour(hex), mark.none)
    this.#batches.flush()
  }
}

function tray(c: Connection, from: Body, to: Body, theme: SceneTheme): { body: Body; hex: string }[] {
  const route = routeBetween(from, to, LEVELS.power[c.side ?? 'A'])
  return routeBodies(c.id, route, SECTION_M.power).map((body) => ({ body, hex: theme.power }))
}

/** Supply and return side by side. */
function pipes(c: Connection, from: Body, to: Body, theme: SceneTheme): { body: Body; hex: string }[] {
  const aside = (body: Body, by_m: number): Body => ({ ...body, x_m: body.x_m + by_m, y_m: body.y_m + by_m })
  const line = (by_m: number, level_m: number, hex: string, name: string) =>
    routeBodies(`${c.id}/${name}`, routeBetween(aside(from, by_m), aside(to, by_m), level_m), SECTION_M.coolant).map(
      (body) => ({ body, hex }),
    )
  return [
    ...line(-0.16, LEVELS.supply, theme.liquid, 'supply'),
    ...line(0.16, LEVELS.return, theme.liquidReturn, 'return'),
  ]
}

function proposalOf({ state: { interaction } }: SceneInput) {
  return interaction.type === 'swapping' && interaction.proposal?.ok ? interaction.proposal : null
}

function bodiesIn(input: SceneInput): readonly EffectivePlacement[] {
  return [...input.state.effective.placements, ...(proposalOf(input)?.placed ?? [])]
}

function connectionsInHand(input: SceneInput): readonly Connection[] {
  const proposal = proposalOf(input)
  if (proposal) return proposal.delta.addConnections ?? []
  const { selection, effective, interaction } = input.state
  // What is being moved takes its feeds along; where they will run is not known before it is put down.
  if (selection.size === 0 || interaction.type === 'moving') return []
  return effective.connections.filter((c) => selection.has(c.from) || selection.has(c.to))
}
