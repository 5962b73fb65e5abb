import { type BufferGeometry, ExtrudeGeometry, Group, type Material, Mesh, ShapeGeometry } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import type { Building } from '../../../src/model/building'
import { columnIsOn, elevationOf, onSameStorey } from '../../../src/model/storeys'
import { GROUND_M } from '../items/body'
import { columnBoxes } from './column-boxes'
import { outlineShape } from './outline-shape'
import { doorBoxes } from './walls/door-boxes'
import { doorLines } from './walls/door-lines'
import { innerWall } from './walls/inner-walls'
import { wallGeometry } from './walls/wall-geometry'

/** What the parts of a storey are made of. */
export type ShellMaterials = Readonly<Record<'floor' | 'slab' | 'wall' | 'column' | 'door', Material>>

/** Thickness of a floor upstairs as drawn, metres. */
const FLOOR_SLAB_M = 0.25
const UNDER_FLOOR_M = 0.04

/** One storey of the buildings that have it: floors, walls, columns and doors, lying at height 0; a draw call each. */
export function storeyShell(buildings: readonly Building[], at_m: number, materials: ShellMaterials): Group {
  const group = new Group()
  const here = (part: { readonly elevation_m?: number | undefined }): boolean => onSameStorey(elevationOf(part), at_m)
  const onIt = buildings
    .map((b) => ({
      ...b,
      halls: b.halls.filter(here),
      walls: b.walls.filter(here),
      openings: b.openings.filter(here),
      columns: b.columns.filter((c) => columnIsOn(c, at_m)),
    }))
    .filter((b) => onSameStorey(at_m, 0) || b.halls.length > 0 || b.walls.length > 0)
  const add = (name: string, pieces: readonly BufferGeometry[], material: Material): void => {
    if (pieces.length === 0) return
    const mesh = new Mesh(mergeGeometries([...pieces]), material)
    for (const piece of pieces) piece.dispose()
    mesh.name = name
    mesh.castShadow = name === 'columns'
    mesh.receiveShadow = name !== 'walls'
    // The shader sets their height, so that three does not know how far they reach.
    mesh.frustumCulled = name !== 'walls' && name !== 'doors'
    group.add(mesh)
  }
  const flat = (geometry: BufferGeometry, z_m: number): BufferGeometry =>
    geometry.rotateX(-Math.PI / 2).translate(0, z_m, 0)
  const extruded = (outline: Building['outline'], depth: number): BufferGeometry =>
    new ExtrudeGeometry(outlineShape(outline), { depth, bevelEnabled: false })
  const slabs = onSameStorey(at_m, 0)
    ? onIt.map((b) => flat(extruded(b.outline, -GROUND_M - UNDER_FLOOR_M), GROUND_M))
    : onIt.flatMap((b) => b.halls.map((h) => flat(extruded(h.outline, FLOOR_SLAB_M), -FLOOR_SLAB_M - UNDER_FLOOR_M)))
  add('slabs', slabs, materials.slab)
  add(
    'floors',
    onIt.flatMap((b) => b.halls.map((h) => flat(new ShapeGeometry(outlineShape(h.outline)), 0))),
    materials.floor,
  )
  if (onIt.length > 0) add('walls', [wallGeometry(onIt)], materials.wall)
  add(
    'walls',
    onIt.flatMap((b) => b.walls.flatMap((wall) => innerWall(wall, b.openings))),
    materials.wall,
  )
  add('columns', onIt.flatMap(columnBoxes), materials.column)
  add(
    'doors',
    onIt.flatMap((b) => b.openings.flatMap((o) => doorBoxes(b, o))),
    materials.door,
  )
  return group
}

/** Swings and sills of the doors of a storey, as pairs of scene positions at height 0. */
export const storeyDoorLines = (buildings: readonly Building[], at_m: number): number[] =>
  buildings.flatMap((b) => b.openings.filter((o) => onSameStorey(elevationOf(o), at_m)).flatMap((o) => doorLines(b, o)))
