import { BoxGeometry, DoubleSide, FrontSide, Group, Mesh, MeshLambertMaterial, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { toScene } from '../plan-space'
import { cutScene, sectionPlanes } from './section-planes'

const keeps = (section: Parameters<typeof sectionPlanes>[0], point: readonly [number, number, number]): boolean =>
  sectionPlanes(section).every((plane) => plane.distanceToPoint(new Vector3(...toScene(point))) >= 0)

describe('sectionPlanes', () => {
  it('cut what lies beyond each, by itself', () => {
    const none = { above_m: null, east_m: null, north_m: null, west_m: null, south_m: null }
    expect(keeps(none, [99, 99, 99])).toBe(true)
    expect([1.7, 1.9].map((z) => keeps({ ...none, above_m: 1.8 }, [5, 5, z]))).toEqual([true, false])
    expect([9, 11].map((x) => keeps({ ...none, east_m: 10 }, [x, 5, 0]))).toEqual([true, false])
    expect([-21, -19].map((y) => keeps({ ...none, north_m: -20 }, [5, y, 0]))).toEqual([true, false])
    expect([9, 11].map((x) => keeps({ ...none, west_m: 10 }, [x, 5, 0]))).toEqual([false, true])
    expect([-21, -19].map((y) => keeps({ ...none, south_m: -20 }, [5, y, 0]))).toEqual([false, true])
  })
})

describe('cutScene', () => {
  it('opens bodies, spares the ground, and makes all whole again', () => {
    const body = new Mesh(new BoxGeometry(), new MeshLambertMaterial())
    const ground = new Mesh(new BoxGeometry(), new MeshLambertMaterial())
    ground.name = 'ground'
    const scene = new Group().add(body, ground)
    cutScene(scene, sectionPlanes({ above_m: 1, east_m: null, north_m: 3, west_m: null, south_m: null }))
    expect(body.material.clippingPlanes).toHaveLength(2)
    expect(body.material.side).toBe(DoubleSide)
    expect(ground.material.clippingPlanes).toBeNull()
    cutScene(scene, [])
    expect(body.material.clippingPlanes).toBeNull()
    expect(body.material.side).toBe(FrontSide)
  })
})
