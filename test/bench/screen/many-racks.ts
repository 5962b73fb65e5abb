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

/** North Fork's own rack, repeated until there are `count`: the drawing load of a large site. Returns the file's path. */
export function writeManyRacks(folder: string, count: number): string {
  const source = JSON.parse(
    readFileSync(join(root, 'resources/examples/north-fork.guscio.json'), 'utf8'),
  ) as SiteDocument
  const { item } = source.placements!.find((p) => p.id.startsWith('H1-R'))!
  const columns = columnsOf(count)
  const document: SiteDocument = {
    format: 'guscio-site',
    version: 1,
    site: source.site,
    items: source.items ?? [],
    placements: Array.from({ length: count }, (_, i) => ({
      id: `R${i}`,
      item,
      hall: null,
      at: [(i % columns) * PITCH_M[0], Math.floor(i / columns) * PITCH_M[1]],
    })),
    connections: [],
  }
  const path = join(folder, `racks-${count}.guscio.json`)
  writeFileSync(path, JSON.stringify(document))
  return path
}
