import { addPoints } from '../../../src/geometry/point'
import { placementOf } from '../../../src/model/placement-of'
import type { AppState } from '../../state/app-state'
import { rememberLast } from '../../state/project/remember-last'
import { dimensionLabels } from '../dimensions/dimension-labels'
import type { PlanVector } from '../plan-space'
import { routeLabels } from '../runs/route-labels'
import { raisedOf } from '../storeys/shown-storeys'
import { findingLabels } from './finding-labels'
import { type FloorLabel, type SceneWords, topOf } from './floor-label'
import { takeOutLabels } from './take-out-labels'

/** The labels of the floor, the most important first. */
export function floorLabels(state: AppState, words: SceneWords): FloorLabel[] {
  const inHand = [
    // Figures of free space stand by their lines; what is said of the drag may rise over them.
    ...dimensionLabels(state, words),
    ...dragLabels(state, words),
    ...swapLabels(state, words),
    ...routeLabels(state, words),
    ...takeOutLabels(state, words),
  ]
  if (!state.layers.labels) return inHand
  // What an outage does must not be looked for among findings.
  if (state.interaction.type === 'taking-out') return [...inHand, ...hallLabels(state.effective.halls)]
  const findings = findingLabels(state, words)
  // A badge names its subject already; one that may give way to its group's does not.
  const named = new Set(findings.filter((l) => l.group === undefined).map((l) => l.key))
  const selected = selectionLabel(state, words).filter((l) => !named.has(l.key.replace('selected/', 'finding/')))
  return [...inHand, ...findings, ...selected, ...hallLabels(state.effective.halls)]
}

/** What a drag has come to, and why it may not end here. */
function dragLabels({ interaction, effective }: AppState, words: SceneWords): FloorLabel[] {
  const held = interaction.type === 'placing' || interaction.type === 'arraying' || interaction.type === 'pasting'
  if (held && interaction.typed && interaction.at)
    return [
      {
        key: 'travel',
        text: words.t('editor.scene.typed', { text: interaction.typed }),
        tone: 'ink',
        anchor: [interaction.at[0], interaction.at[1], 2.6],
      },
    ]
  if (held && interaction.refusal && interaction.at) {
    const { code, params } = interaction.refusal
    const anchor: PlanVector = [interaction.at[0], interaction.at[1], 2.6]
    return [{ key: 'refusal', text: words.t(`editor.refusals.${code}`, params), tone: 'broken', anchor }]
  }
  if (interaction.type !== 'moving') return []
  const [id] = interaction.ids
  const first = id === undefined ? undefined : placementOf(effective.placements, id)
  if (!first) return []
  const at = addPoints(first.at, interaction.offset)
  const anchor: PlanVector = [at[0], at[1], 2.4]
  const [east, north] = interaction.offset
  const metres = (value: number): string => words.quantity(Math.round(value * 100) / 100, 'm')
  const travel = interaction.typed
    ? words.t('editor.scene.typed', { text: interaction.typed })
    : words.t('editor.scene.travel', {
        distance: metres(Math.hypot(east, north)),
        east: metres(east),
        north: metres(north),
      })
  const labels: FloorLabel[] = [{ key: 'travel', text: travel, tone: 'ink', anchor }]
  if (interaction.refusal) {
    const { code, params } = interaction.refusal
    labels.unshift({ key: 'refusal', text: words.t(`editor.refusals.${code}`, params), tone: 'broken', anchor })
  }
  return labels
}

function swapLabels({ interaction, catalog }: AppState, words: SceneWords): FloorLabel[] {
  if (interaction.type !== 'swapping' || !interaction.proposal?.ok) return []
  const { placed, assembly } = interaction.proposal
  const racks = placed.filter((p) => p.mission === 'ai')
  if (racks.length === 0) return []
  const power = racks.reduce((sum, p) => sum + (p.definition.load?.design_kW ?? 0), 0)
  const name = words.product(catalog.assemblies.get(assembly)?.name ?? assembly)
  const text = `${name}\u2002${words.quantity(power, 'kW')}`
  return [{ key: 'swap', text, tone: 'ink', anchor: topOf(racks[Math.floor(racks.length / 2)]!) }]
}

/** One name for what is chosen; a count would only repeat the inspector. */
function selectionLabel({ selection, interaction, effective }: AppState, words: SceneWords): FloorLabel[] {
  const [id] = selection
  if (id === undefined || selection.size > 1 || interaction.type !== 'idle') return []
  const placement = placementOf(effective.placements, id)
  if (!placement) return []
  const power = placement.definition.load?.design_kW
  const name = placement.label ?? placement.id
  const text = power ? `${name}\u2002${words.quantity(power, 'kW')}` : name
  return [{ key: `selected/${placement.id}`, text, tone: 'ink', anchor: topOf(placement) }]
}

const hallLabels = rememberLast((halls: AppState['effective']['halls']): FloorLabel[] =>
  [...halls.values()].map((hall) => {
    const north = Math.max(...hall.outline.map(([, y]) => y))
    const west = Math.min(...hall.outline.filter(([, y]) => north - y < 0.5).map(([x]) => x))
    return {
      key: `hall/${hall.id}`,
      text: hall.name ?? hall.id,
      tone: 'quiet',
      anchor: [west, north, 3.4 + raisedOf(hall)],
    }
  }),
)
