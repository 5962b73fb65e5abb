import { DoubleSide, FrontSide, type Material, Mesh, type Object3D, Plane, Vector3 } from 'three'
import type { Section } from '../../editor/section/section'

/** Ground stays whole, so that a cut never looks into nothing. */
const uncut: ReadonlySet<string> = new Set(['ground', 'floors', 'slabs', 'contact-shadows', 'section-caps'])

/** The planes of a section in scene axes; what lies before all of them stays. */
export const sectionPlanes = (section: Section): Plane[] =>
  (Object.keys(normals) as (keyof Section)[]).flatMap((name) => {
    const at_m = section[name]
    return at_m === null ? [] : [planeOf(name, at_m)]
  })

/** The plane of one cut, facing what stays. */
export function planeOf(name: keyof Section, at_m: number): Plane {
  const [x, y, z, sign] = normals[name]
  return new Plane(new Vector3(x, y, z), sign * at_m)
}

/** Scene normal of each cut, and the sign of its place along it. */
const normals: Readonly<Record<keyof Section, readonly [number, number, number, 1 | -1]>> = {
  above_m: [0, -1, 0, 1],
  east_m: [-1, 0, 0, 1],
  north_m: [0, 0, 1, 1],
  west_m: [1, 0, 0, -1],
  south_m: [0, 0, -1, -1],
}

/**
 * Cuts everything in the scene but the ground; with no planes all is whole again. Bodies are hollow: where they are
 * cut, their inner sides are drawn too. Labels and lines on top are not cut.
 * @returns true where anything is cut otherwise than before
 */
export function cutScene(scene: Object3D, planes: readonly Plane[]): boolean {
  let changed = false
  scene.traverse((object) => {
    // The soft shadows know no planes: where whole stretches of floor are cleared, they go too.
    if (object.name === 'contact-shadows') object.visible = planes.every((p) => p.normal.y !== 0)
    if (!(object instanceof Mesh) || uncut.has(object.name)) return
    const materials: readonly Material[] = Array.isArray(object.material) ? object.material : [object.material]
    for (const material of materials) {
      if (!material.depthTest) continue
      const cut = planes.length > 0
      if ((material.clippingPlanes !== null) === cut && sameCut(material, planes)) continue
      material.clippingPlanes = cut ? [...planes] : null
      material.clipShadows = cut
      if (material.userData.wholeSide === undefined) material.userData.wholeSide = material.side
      material.side = cut && material.userData.wholeSide === FrontSide ? DoubleSide : material.userData.wholeSide
      material.needsUpdate = true
      changed = true
    }
  })
  return changed
}

const sameCut = (material: Material, planes: readonly Plane[]): boolean =>
  (material.clippingPlanes ?? []).length === planes.length &&
  (material.clippingPlanes ?? []).every((p, i) => p.equals(planes[i]!))
