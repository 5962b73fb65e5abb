import { Group } from 'three'
import type { Connection } from '../../../src/model/connection'
import type { EffectivePlacement } from '../../../src/model/effective-site'
import { drawnRun } from '../../../src/planning/routing/drawn-run'
import { linearColour } from '../colour/ramp'
import { runBandColours } from '../colour/run-bands'
import type { SceneTheme } from '../colour/scene-theme'
import { type Body, bodyOf } from '../items/body'
import { BodyBatches } from '../items/body-batches'
import { bodyMaterial, bodyUniforms } from '../items/body-material'
import { InstanceTable, mark } from '../items/instance-table'
import { visiblePlacements } from '../look/visible-placements'
import { LineSet } from '../overlays/line-set'
import { type PlanVector, toScene } from '../plan-space'
import type { SceneInput, SceneLayer } from '../scene-layer'
import { raisedOf } from '../storeys/shown-storeys'
import { placementsById } from './placements-by-id'
import { besideLine, connectionLine, raised, routeBodies, type Section } from './route'
import { connectionsInHand, proposalOf, shownLayer } from './routes-in-hand'
import { readingOf } from './run-colour-layer'
import { runSupports } from './run-supports'

/** The return pipe lies beside and a little under the supply, metres. */
const RETURN = { beside_m: 0.3, up_m: -0.2 } as const
const SECTION = {
  busway: { shape: 'box', width_m: 0.16, height_m: 0.2 },
  tray: { shape: 'box', width_m: 0.24, height_m: 0.07 },
  fibre: { shape: 'box', width_m: 0.14, height_m: 0.06 },
  pipe: { shape: 'pipe', width_m: 0.16, height_m: 0.16 },
} as const
/** Beyond this many the ceiling would be full and say nothing. */
const MOST_ROUTES = 240
const MOST_TRUNKS = 3000
/** Beyond this many supports nobody looks at one. */
const MOST_SUPPORTS = 600

/** Who feeds whom: full trays and pipes for the selection or what is in hand, hair lines for the rest of the site. */
export class RouteLayer implements SceneLayer {
  readonly object = new Group()
  readonly #uniforms = bodyUniforms()
  readonly #batches = new BodyBatches(new InstanceTable(), bodyMaterial(this.#uniforms), null)
  readonly #trunks = {
    power: new LineSet({ width_px: 1, opacity: 0.55 }),
    coolant: new LineSet({ width_px: 1.25, opacity: 0.6 }),
    network: new LineSet({ width_px: 1, opacity: 0.5 }),
  }

  constructor() {
    this.object.add(this.#batches.group, ...Object.values(this.#trunks).map((t) => t.object))
  }

  update(now: SceneInput, before: SceneInput | null): void {
    const { state, theme } = now
    if (theme !== before?.theme) {
      this.#uniforms.accent.value.set(theme.accent)
      this.#trunks.power.setColour(theme.power)
      this.#trunks.coolant.setColour(theme.liquid)
      this.#trunks.network.setColour(theme.muted)
    }
    const sameSite =
      before !== null &&
      theme === before.theme &&
      state.effective === before.state.effective &&
      visiblePlacements(state) === visiblePlacements(before.state) &&
      state.layers === before.state.layers
    if (!sameSite) this.#showTrunks(now)
    const sameHand =
      sameSite &&
      state.selection === before.state.selection &&
      proposalOf(state) === proposalOf(before.state) &&
      state.fixPreview === before.state.fixPreview &&
      state.runMetric === before.state.runMetric &&
      state.runFigures === before.state.runFigures &&
      runOf(now) === runOf(before) &&
      (state.interaction.type === 'moving') === (before.state.interaction.type === 'moving')
    if (!sameHand) this.#showRoutes(now)
  }

  dispose(): void {
    this.#batches.dispose()
    for (const trunk of Object.values(this.#trunks)) trunk.dispose()
  }

  #showTrunks({ state }: SceneInput): void {
    const { effective, layers } = state
    const placed = placementsById(visiblePlacements(state))
    for (const kind of ['power', 'coolant', 'network'] as const) {
      const positions: number[] = []
      let count = 0
      for (const c of layers[shownLayer[kind]] ? effective.connections : []) {
        if (c.kind !== kind || count === MOST_TRUNKS) continue
        const [from, to] = [placed.get(c.from), placed.get(c.to)]
        if (!from || !to || to.mission !== 'support') continue
        count++
        const drawn = drawnRun(effective, c, from, to)
        // It lies over the floor of its provider, and climbs or falls at its consumer.
        const line = connectionLine(raised(drawn, raisedOf(from)), bodyOf(from), bodyOf(to))
        for (let i = 1; i < line.length; i++) positions.push(...toScene(line[i - 1]!), ...toScene(line[i]!))
      }
      this.#trunks[kind].set(positions)
    }
  }

  #showRoutes(now: SceneInput): void {
    const { layers, effective, interaction, fixPreview } = now.state
    const arriving = proposalOf(now.state)?.placed ?? fixPreview?.placed ?? []
    const placed = placementsById(visiblePlacements(now.state))
    const entering = new Map(arriving.map((p) => [p.id, p]))
    const run = interaction.type === 'run' ? interaction : null
    const pieces: Piece[] = []
    const supported = new Set<string>()
    for (const c of connectionsInHand(now.state).slice(0, MOST_ROUTES)) {
      const [from, to] = [c.from, c.to].map((id) => entering.get(id) ?? placed.get(id))
      const held = c.id === run?.id
      if (!from || !to || !(held || layers[shownLayer[c.kind]])) continue
      const drawn = drawnRun(effective, c, from, to)
      const points = (held && run.draft) || drawn.points
      const level_m = drawn.level_m + raisedOf(from)
      const line = connectionLine({ ...drawn, points, level_m }, bodyOf(from), bodyOf(to))
      const reading = readingOf(now.state, c)
      const hex = reading ? (reading.band === 'unknown' ? now.theme.unknown : runBandColours[reading.band]) : null
      for (const piece of piecesOf(c, line, from, now.theme)) pieces.push({ ...piece, ...(hex && { hex }), held })
      if (supported.size >= MOST_SUPPORTS || c.medium === 'busway') continue
      const hall = effective.halls.get(from.hall ?? '')
      const ceiling_m = hall ? (hall.clearHeight_m ?? Number.POSITIVE_INFINITY) + raisedOf(from) : null
      const section = c.kind === 'coolant' ? SECTION.pipe : c.kind === 'network' ? SECTION.fibre : SECTION.tray
      for (const body of runSupports(`${c.id}/support`, { ...section, points, level_m, ceiling_m }, supported))
        pieces.push({ body, hex: now.theme.muted })
    }
    const { table } = this.#batches
    table.setBodies(pieces.map((p) => p.body))
    for (const { body, hex, held } of pieces)
      table.setPaint(body.id, linearColour(hex), held ? mark.selected : mark.none)
    this.#batches.flush()
  }
}

interface Piece {
  readonly body: Body
  readonly hex: string
  readonly held?: boolean
}

function piecesOf(c: Connection, line: readonly PlanVector[], from: EffectivePlacement, theme: SceneTheme): Piece[] {
  const along = (name: string, way: readonly PlanVector[], section: Section, hex: string): Piece[] =>
    routeBodies(`${c.id}/${name}`, way, section).map((body) => ({ body, hex }))
  if (c.kind === 'coolant')
    return [
      ...along('supply', line, SECTION.pipe, theme.liquid),
      ...along('return', besideLine(line, RETURN.beside_m, RETURN.up_m), SECTION.pipe, theme.liquidReturn),
    ]
  if (c.kind === 'network') return along('fibre', line, SECTION.fibre, theme.muted)
  const isBusway = c.medium === 'busway' || from.definition.category === 'busway'
  return along('power', line, isBusway ? SECTION.busway : SECTION.tray, theme.power)
}

const runOf = ({ state: { interaction } }: SceneInput) => (interaction.type === 'run' ? interaction : null)
