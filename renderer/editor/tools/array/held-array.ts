import { type ArrayOptions, arrayPlaces, placeArray } from '../../../../src/commands/arrange/place-array'
import { hallAt } from '../../../../src/commands/placements/hall-at'
import type { PlanPoint } from '../../../../src/geometry/point'
import type { Item } from '../../../../src/model/item'
import { dispatchEdit, type EditorState, editContext } from '../../editor-store'
import { findRefusal } from '../../legality'
import { placementFootprint } from '../../placement-footprint'
import { storeySite } from '../../storeys/storey-site'
import { ghostBox, ghostRefusal, type HeldInteraction, type HeldKind } from '../hold/held-kind'

type HeldArray = HeldInteraction<'arraying'>

/** Rows of one product in hand. From the floor it continues what stands there, else it follows the pointer. */
export const heldArray: HeldKind<'arraying'> = {
  box(state, held) {
    const item = state.catalog.items.get(held.item)
    if (!item) return null
    const places = arrayPlaces(item, [0, 0], held.rotation_deg, held.spec)
    return ghostBox(
      places.map((place) => ({ ...place, item: item.id })),
      () => item,
    )
  },
  at(state, held, at) {
    const item = state.catalog.items.get(held.item)
    const { anchor: _, typed: __, guides: ___, clearances: ____, ...rest } = held
    if (!item) return { ...rest, at, ghost: [], skipped: 0 }
    const places = arrayPlaces(item, at, held.rotation_deg, held.spec).slice(held.from === null ? 0 : 1)
    const kept = held.skipTaken ? places.filter((place) => isFree(state, item, place)) : places
    const ghost = kept.map((place, i) => ({
      id: `ghost-${i}`,
      item: item.id,
      hall: hallAt(state.effective, place.at, state.floor_m),
      at: place.at,
      rotation_deg: place.rotation_deg,
    }))
    const refusal = ghost.length === 0 ? { code: 'no-room', params: {} } : ghostRefusal(state, ghost, () => item)
    return { ...rest, at, ghost, skipped: places.length - kept.length, refusal }
  },
  turned(state, held, angle_deg) {
    const turned = { ...held, rotation_deg: (held.rotation_deg + angle_deg + 360) % 360 }
    return held.at ? this.at(state, turned, held.at) : turned
  },
  putDown(store, held) {
    const state = store.getState()
    const item = state.catalog.items.get(held.item)
    if (!item || !held.at) return
    const before = new Set(state.effective.placements.map((p) => p.id))
    state.setInteraction({ type: 'idle' })
    const options = arrayOptions(state, item, held)
    dispatchEdit(state, placeArray(editContext(state), item, held.at, held.rotation_deg, held.spec, options))
    const after = store.getState()
    const added = after.effective.placements.filter((p) => !before.has(p.id)).map((p) => p.id)
    after.select(held.from === null ? added : [held.from, ...added])
  },
}

function arrayOptions(state: EditorState, item: Item, { from, skipTaken }: HeldArray): ArrayOptions {
  const continues = state.effective.placements.find((p) => p.id === from)
  return {
    ...(continues ? { continues } : {}),
    ...(skipTaken ? { keep: (place) => isFree(state, item, { rotation_deg: 0, ...place }) } : {}),
  }
}

const isFree = (state: EditorState, definition: Item, place: { at: PlanPoint; rotation_deg: number }): boolean =>
  findRefusal(
    storeySite(state.effective, state.floor_m),
    [{ footprint: placementFootprint({ ...place, definition }), definition }],
    new Set(),
  ) === null
