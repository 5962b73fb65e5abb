import type { Mesh } from 'three'
import { describe, expect, it } from 'vitest'
import { sampleSite } from '../testing/sample-site'
import { bodyOf } from './body'
import { BodyBatches } from './body-batches'
import { bodyMaterial, bodyUniforms } from './body-material'
import { InstanceTable } from './instance-table'

const bodies = sampleSite({ rows: 2, racksPerRow: 6, buildings: 1 }).placements.map(bodyOf)
const kind = bodies[0]!.kind
const ofKind = bodies.filter((b) => b.kind === kind)
const others = bodies.filter((b) => b.kind !== kind)

function drawing(): BodyBatches {
  const batches = new BodyBatches(new InstanceTable(), bodyMaterial(bodyUniforms()), null)
  put(batches, bodies)
  return batches
}

function put(batches: BodyBatches, wanted: typeof bodies): void {
  batches.table.setBodies(wanted)
  batches.flush()
}

const meshOf = (batches: BodyBatches): Mesh => batches.group.children.find((c) => c.name === kind) as Mesh
const ids = (of: typeof bodies): string[] => of.map((b) => b.id).sort()

describe('BodyBatches', () => {
  it('draws everything once, one mesh per shape', () => {
    const batches = drawing()
    expect(batches.drawnIds().sort()).toEqual(ids(bodies))
    expect(batches.group.children).toHaveLength(new Set(bodies.map((b) => b.kind)).size)
  })

  it('draws again what was taken away as a whole kind and put back where it stood', () => {
    const batches = drawing()
    put(batches, others)
    expect(meshOf(batches).visible).toBe(false)
    expect(batches.drawnIds().sort()).toEqual(ids(others))
    put(batches, bodies)
    expect(meshOf(batches).visible).toBe(true)
    expect(batches.drawnIds().sort()).toEqual(ids(bodies))
  })

  it('draws again what was taken away in part', () => {
    const batches = drawing()
    put(batches, bodies.slice(1))
    expect(batches.drawnIds()).not.toContain(bodies[0]!.id)
    put(batches, bodies)
    expect(batches.drawnIds().sort()).toEqual(ids(bodies))
  })

  it('leaves out what stands far from the covered floor until it is covered', () => {
    const batches = drawing()
    batches.setCover({ x_m: 5000, y_m: 5000, half_m: 10 })
    expect(batches.drawnIds()).toEqual([])
    const [first] = ofKind
    batches.setCover({ x_m: first!.x_m, y_m: first!.y_m, half_m: 10 })
    expect(batches.drawnIds()).toContain(first!.id)
  })

  it('takes out of the picture what is in hand and puts it back, moved, without touching the others', () => {
    const batches = drawing()
    const [first, ...rest] = ofKind
    const figures = (name: string): number[] => [...meshOf(batches).geometry.getAttribute(name).array]
    const sizes = figures('iSize')
    batches.table.setHidden([first!.id])
    batches.flush()
    expect(batches.drawnIds()).not.toContain(first!.id)
    expect(figures('iSize').slice(0, 3)).toEqual([0, 0, 0])
    expect(figures('iSize').slice(3)).toEqual(sizes.slice(3))
    batches.table.setBodies([{ ...first!, x_m: first!.x_m + 1 }, ...rest, ...others])
    batches.table.setHidden([])
    batches.flush()
    expect(batches.drawnIds().sort()).toEqual(ids(bodies))
    expect(figures('iSize')).toEqual(sizes)
    expect(figures('iPose')[0]).toBeCloseTo(first!.x_m + 1, 4)
  })

  it('draws what is moved into the covered floor and no more what is moved out of it', () => {
    const batches = drawing()
    const [first, ...rest] = ofKind
    batches.setCover({ x_m: 5000, y_m: 5000, half_m: 10 })
    put(batches, [{ ...first!, x_m: 5000, y_m: 5000 }, ...rest, ...others])
    expect(batches.drawnIds()).toEqual([first!.id])
    put(batches, [first!, ...rest, ...others])
    expect(batches.drawnIds()).toEqual([])
  })
})
