import { displayName } from '../../../../engine/rules/display-name'
import type { FixMaker } from '../../fix-types'

/** A hair more than asked, so that a rounded distance still passes. */
const HAIR_m = 0.02

/** Moves what stands too near by the distance that is missing, away from its neighbour first. */
export const moveAside: FixMaker = function* ({ subjects, finding }) {
  const { value, limit } = finding
  if (value === null || limit === null || limit <= value) return
  const missing_m = limit - value + HAIR_m
  const movable = subjects
    .filter((p) => !p.locked)
    .sort((a, b) => Number(a.status === 'existing') - Number(b.status === 'existing'))
  for (const placement of movable) {
    const other = subjects.find((p) => p.id !== placement.id)
    const [dx, dy] = other ? [placement.at[0] - other.at[0], placement.at[1] - other.at[1]] : [0, 0]
    const directions = (
      [
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ] as const
    ).toSorted((a, b) => b[0] * dx + b[1] * dy - (a[0] * dx + a[1] * dy))
    for (const [x, y] of other ? directions.slice(0, 2) : directions)
      yield {
        kind: 'move-aside',
        params: { name: displayName(placement, placement.id), distance: missing_m },
        quantities: { distance: 'length' },
        delta: {
          changePlacements: {
            [placement.id]: { at: [placement.at[0] + x * missing_m, placement.at[1] + y * missing_m] },
          },
        },
      }
  }
}
