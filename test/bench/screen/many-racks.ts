import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteDocument } from '../../../src/model/document'
import { root } from '../../e2e/app/start-app'

const PITCH_M = [1.5, 3] as const

/** Racks in one line of the field: it stays about as wide as deep. */
const columnsOf = (count: number): number => Math.ceil(Math.sqrt(count * 2))

/** 25 x 20 racks amid the field of `count`: the corners about them in plan metres, and the id of one in their middle. */
export function blockOf500(count: number) {
  const columns = columnsOf(count)
  const [column, row] = [Math.floor(columns * 0.45), Math.floor((count / columns) * 0.4)]
  const corner = (c: number, r: number): [number, number] => [(c - 0.5) * PITCH_M[0], (r - 0.5) * PITCH_M[1]]
  return {
    from: corner(column, row),
    to: corner(column + 25, row + 20),
    middle: `R${(row + 10) * columns + column + 12}`,
  }
}

/**
 * North Fork's own rack, repeated until there are `count`: the drawing load of a large site. Returns the file's path.
 * @param fed whether a run leads to each rack, from one board for every line of them
 */
export function writeManyRacks(folder: string, count: number, fed = false): string {
  const source = JSON.parse(
    readFileSync(join(root, 'resources/examples/north-fork.guscio.json'), 'utf8'),
  ) as SiteDocument
  const { item } = source.placements!.find((p) => p.id.startsWith('H1-R'))!
  const columns = columnsOf(count)
  const board = source.placements!.find((p) => p.id.includes('-LV-'))?.item ?? item
  const boards = Array.from({ length: Math.ceil(count / columns) }, (_, line) => ({
    id: `L${line}`,
    item: board,
    hall: null,
    at: [-4, line * PITCH_M[1]] as [number, number],
  }))
  const document: SiteDocument = {
    format: 'guscio-site',
    version: 1,
    site: source.site,
    items: source.items ?? [],
    placements: [
      ...(fed ? boards : []),
      ...Array.from({ length: count }, (_, i) => ({
        id: `R${i}`,
        item,
        hall: null,
        at: [(i % columns) * PITCH_M[0], Math.floor(i / columns) * PITCH_M[1]] as [number, number],
      })),
    ],
    connections: Array.from({ length: fed ? count : 0 }, (_, i) => {
      const line = Math.floor(i / columns)
      return {
        id: `c${i}`,
        kind: 'power',
        from: `L${line}`,
        to: `R${i}`,
        path: [[-3, line * PITCH_M[1] + 1]],
        level_m: 3,
      }
    }),
  }
  const path = join(folder, `${fed ? 'fed' : 'racks'}-${count}.guscio.json`)
  writeFileSync(path, JSON.stringify(document))
  return path
}
