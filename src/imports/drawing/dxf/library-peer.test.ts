import { parseString, toPolylines } from 'dxf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DxfGroups } from './dxf-groups'
import { placeBlocks } from './place-blocks'
import { readSections } from './read-sections'

/** The package `dxf` reads to objects and flattens blocks in its own way: another reading of the same format. */
const peerLines = (text: string): number[][] =>
  toPolylines(parseString(text))
    .polylines.map(({ vertices }) => vertices.flat())
    .filter((line) => line.length >= 4)

const ourLines = (text: string): number[][] => {
  const { layers } = placeBlocks(
    readSections(new DxfGroups(new TextEncoder().encode(text)), () => {}),
    () => {},
  )
  return [...layers.values()].flatMap((store) =>
    Array.from({ length: store.count }, (_, i) => [...store.points.subarray(store.startOf(i) * 2, store.ends[i]! * 2)]),
  )
}

const groups = (...codes: readonly (string | number)[]): string => `${codes.join('\n')}\n`
const place = fc.integer({ min: -50_000, max: 50_000 }).map((n) => n / 8)
const angle = fc.integer({ min: 0, max: 359 })
const size = fc.integer({ min: 1, max: 8000 }).map((n) => n / 8)
const layer = fc.constantFrom('0', 'WALL', 'GRID')

const straight = fc
  .tuple(layer, place, place, place, place)
  .map(([on, a, b, c, d]) => groups(0, 'LINE', 8, on, 10, a, 20, b, 30, 0, 11, c, 21, d))
const arc = fc
  .tuple(layer, place, place, size, angle, angle)
  .map(([on, x, y, r, a, b]) => groups(0, 'ARC', 8, on, 10, x, 20, y, 40, r, 50, a, 51, b))
const circle = fc
  .tuple(layer, place, place, size, fc.constantFrom(1, -1))
  .map(([on, x, y, r, z]) => groups(0, 'CIRCLE', 8, on, 10, x, 20, y, 40, r, 230, z))
const ellipse = fc
  .tuple(layer, place, place, place, size)
  .map(([on, x, y, m, n]) => groups(0, 'ELLIPSE', 8, on, 10, x, 20, y, 11, m, 21, n, 40, 0.5, 41, 0, 42, 3))
const polyline = fc
  .tuple(layer, fc.boolean(), fc.array(fc.tuple(place, place), { minLength: 2, maxLength: 6 }))
  .map(([on, closed, at]) =>
    groups(0, 'LWPOLYLINE', 8, on, 70, closed ? 1 : 0, ...at.flatMap(([x, y]) => [10, x, 20, y])),
  )
const oldPolyline = fc
  .tuple(layer, fc.array(fc.tuple(place, place), { minLength: 2, maxLength: 4 }))
  .map(
    ([on, at]) =>
      `${groups(0, 'POLYLINE', 8, on, 66, 1, 70, 0)}${at.map(([x, y]) => groups(0, 'VERTEX', 8, on, 10, x, 20, y)).join('')}${groups(0, 'SEQEND')}`,
  )
const shape = fc.oneof(straight, arc, circle, ellipse, polyline, oldPolyline)
const insert = fc
  .tuple(layer, fc.constantFrom('ONE', 'TWO'), place, place, fc.constantFrom(0, 90, 180, 270))
  .map(([on, block, x, y, turn]) => groups(0, 'INSERT', 8, on, 2, block, 10, x, 20, y, 50, turn))
const drawing = fc
  .record({
    one: fc.array(shape, { maxLength: 3 }),
    two: fc.array(shape, { maxLength: 3 }),
    model: fc.array(fc.oneof(shape, insert), { minLength: 1, maxLength: 8 }),
  })
  .map(({ one, two, model }) => {
    const block = (name: string, list: string[]) =>
      `${groups(0, 'BLOCK', 8, '0', 2, name, 10, 0, 20, 0)}${list.join('')}${groups(0, 'ENDBLK')}`
    return `${groups(0, 'SECTION', 2, 'BLOCKS')}${block('ONE', one)}${block('TWO', two)}${groups(0, 'ENDSEC', 0, 'SECTION', 2, 'ENTITIES')}${model.join('')}${groups(0, 'ENDSEC', 0, 'EOF')}`
  })

/** Lines in an order of their own: the peer lists them by entity, we by layer. */
const sorted = (lines: number[][]): number[][] =>
  lines
    .map((line) => line.map((v) => Math.round(v * 1e4) / 1e4 + 0))
    .sort((a, b) => a.length - b.length || compare(a, b))
const compare = (a: readonly number[], b: readonly number[]): number => {
  const i = a.findIndex((v, k) => v !== b[k])
  return i < 0 ? 0 : a[i]! - b[i]!
}

describe('lines of a DXF', () => {
  it('are those that the package dxf makes of it', () => {
    fc.assert(
      fc.property(drawing, (text) => {
        const [ours, peers] = [sorted(ourLines(text)), sorted(peerLines(text))]
        expect(ours.map((l) => l.length)).toEqual(peers.map((l) => l.length))
        ours.forEach((line, i) => {
          line.forEach((v, k) => {
            expect(Math.abs(v - peers[i]![k]!)).toBeLessThan(1e-3)
          })
        })
      }),
      { numRuns: 200 },
    )
  })
})
