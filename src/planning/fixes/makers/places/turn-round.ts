import type { FixMaker } from '../../fix-types'
import { namesOf } from '../../names-of'

/** Turns racks that breathe the exhaust of others by half a turn: one row after another, then all of them. */
export const turnRound: FixMaker = function* ({ subjects, site }) {
  const rows = Map.groupBy(subjects, (p) => p.row ?? p.id)
  const groups = [...rows].map(([row, members]) => {
    const hall = members[0]!.hall
    return site.placements.filter((p) => p.hall === hall && (p.row ?? p.id) === row)
  })
  for (const turning of rows.size > 1 ? [groups.flat(), ...groups] : groups) {
    if (turning.some((p) => p.locked)) continue
    yield {
      kind: 'turn-round',
      params: { count: turning.length, names: namesOf(turning) },
      delta: {
        changePlacements: Object.fromEntries(
          turning.map((p) => [p.id, { rotation_deg: (p.rotation_deg + 180) % 360 }]),
        ),
      },
    }
  }
}
