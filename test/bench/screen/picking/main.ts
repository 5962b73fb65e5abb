import { BoxGeometry, InstancedMesh, Matrix4, MeshBasicMaterial, Raycaster, Vector3 } from 'three'
import { createPickGrid } from '../../../../renderer/editor/picking/pick-grid'
import type { Ray } from '../../../../renderer/editor/picking/ray-box'

declare global {
  interface Window {
    picking: {
      /** Lines of sight where the two disagree. */
      disagreements(count: number): number
      /** Milliseconds of one pick on our grid; each a mean of many, since the browser's clock is coarse. */
      grid(samples: number): number[]
      raycast(samples: number): number[]
      build(): number
    }
  }
}

/** Picks a repeatable stream of numbers from 0 to 1 (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const count = Number(new URLSearchParams(location.search).get('count'))
const columns = Math.ceil(Math.sqrt(count * 2))
const size = { width_m: 0.9, depth_m: 1.2, height_m: 2.2 }
const bodies = Array.from({ length: count }, (_, i) => ({
  id: `R${i}`,
  footprint: {
    centre_m: [(i % columns) * 1.5, Math.floor(i / columns) * 3] as const,
    width_m: size.width_m,
    depth_m: size.depth_m,
    rotation_deg: 0,
  },
  low_m: 0,
  high_m: size.height_m,
}))
const grid = createPickGrid(bodies)

const mesh = new InstancedMesh(
  new BoxGeometry(size.width_m, size.depth_m, size.height_m),
  new MeshBasicMaterial(),
  count,
)
bodies.forEach(({ footprint }, i) => {
  mesh.setMatrixAt(i, new Matrix4().setPosition(footprint.centre_m[0], footprint.centre_m[1], size.height_m / 2))
})
mesh.updateMatrixWorld()
mesh.computeBoundingSphere()
const caster = new Raycaster()

/** Lines of sight as a camera over one corner has them, down to points all over the field. */
const random = numbers(7)
const [east, north] = [columns * 1.5, Math.ceil(count / columns) * 3]
const rays: Ray[] = Array.from({ length: 2000 }, () => {
  const origin = new Vector3(-60, -60, 120)
  const to = new Vector3(random() * east, random() * north, random() * size.height_m)
  return { origin: origin.toArray(), direction: to.sub(origin).normalize().toArray() }
})

function cast({ origin, direction }: Ray): string | null {
  caster.set(new Vector3(...origin), new Vector3(...direction))
  const [hit] = caster.intersectObject(mesh)
  return hit?.instanceId === undefined ? null : bodies[hit.instanceId]!.id
}

const WARM_UP = 10

function time(samples: number, each: number, pick: (ray: Ray) => unknown): number[] {
  let next = 0
  while (next < WARM_UP * each) pick(rays[next++ % rays.length]!)
  return Array.from({ length: samples }, () => {
    const start = performance.now()
    for (let i = 0; i < each; i++) pick(rays[next++ % rays.length]!)
    return (performance.now() - start) / each
  })
}

window.picking = {
  disagreements: (n) => rays.slice(0, n).filter((ray) => (grid.pick(ray)?.id ?? null) !== cast(ray)).length,
  grid: (samples) => time(samples, 200, (ray) => grid.pick(ray)),
  raycast: (samples) => time(samples, 1, cast),
  build: () => {
    const start = performance.now()
    createPickGrid(bodies)
    return performance.now() - start
  },
}
