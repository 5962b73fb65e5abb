import { BoxGeometry } from 'three'
import type { Building } from '../../../src/model/building'
import { toScene } from '../plan-space'
import { WALL_CUT_M } from './site-bounds'

/** Columns of a building, cut at the height of the walls. */
export const columnBoxes = ({ columns }: Building): BoxGeometry[] =>
  columns.map(({ at, size_m: [width_m, depth_m] }) => {
    const box = new BoxGeometry(width_m, WALL_CUT_M, depth_m)
    return box.translate(...(toScene([at[0], at[1], WALL_CUT_M / 2]) as [number, number, number]))
  })
