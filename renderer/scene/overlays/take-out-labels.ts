import type { EffectivePlacement } from '../../../src/model/effective-site'
import { placementOf } from '../../../src/model/placement-of'
import type { AppState } from '../../state/app-state'
import { outageLook, takeOutOf } from '../colour/take-out-look'
import { type FloorLabel, type SceneWords, topOf } from './floor-label'

/** More of a kind would hide the floor: the rest shows by colour. */
const MOST = 12

type Find = (id: string) => EffectivePlacement | undefined

/** What is out, what is over its limit by how much, and how much of each row went dark; the gravest first. */
export function takeOutLabels(state: AppState, words: SceneWords): FloorLabel[] {
  const takeOut = takeOutOf(state)
  if (!takeOut) return []
  const find: Find = (id) => placementOf(state.effective.placements, id)
  const look = outageLook(takeOut, state.answers?.check ?? null)
  const over = [...look.over]
    .sort((a, b) => b.ratio - a.ratio)
    .slice(0, MOST)
    .flatMap(({ id, ratio }) =>
      labelOf(find(id), `over/${id}`, 'broken', (name) =>
        words.t('look.takeOut.worst', { name, share: words.percent(ratio) }),
      ),
    )
  const out = [...look.out].flatMap((id) =>
    labelOf(find(id), `out/${id}`, 'ink', (name) => words.t('look.takeOut.outLabel', { name })),
  )
  const tripped = [...look.tripped].flatMap((id) =>
    labelOf(find(id), `tripped/${id}`, 'ink', (name) => words.t('look.takeOut.tripped', { name })),
  )
  return [...out, ...tripped, ...over, ...darkRows(look.unserved, find, words)]
}

function labelOf(
  placement: EffectivePlacement | undefined,
  key: string,
  tone: FloorLabel['tone'],
  text: (name: string) => string,
): FloorLabel[] {
  if (!placement) return []
  return [{ key, text: text(placement.label ?? placement.id), tone, anchor: topOf(placement) }]
}

/** The rows that lost most, each named over the middle of what it lost. */
function darkRows(unserved: readonly string[], find: Find, words: SceneWords): FloorLabel[] {
  const rows = new Map<string, EffectivePlacement[]>()
  for (const id of unserved) {
    const placement = find(id)
    if (!placement) continue
    const key = placement.row === undefined ? placement.id : `${placement.hall ?? ''}|${placement.row}`
    const row = rows.get(key)
    if (row) row.push(placement)
    else rows.set(key, [placement])
  }
  return [...rows]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, MOST)
    .map(([key, row]) => {
      const middle = row[Math.floor(row.length / 2)]!
      const name = row[0]!.row ?? row[0]!.label ?? row[0]!.id
      const text = words.t('look.takeOut.dark', { name, count: row.length })
      return { key: `dark/${key}`, text, tone: 'ink', anchor: topOf(middle) }
    })
}
