import { BufferAttribute, InstancedBufferGeometry } from 'three'
import type { ShapeData } from './shape-builder'

/** The vertex side of a shape; per-instance attributes are added by the layer that draws it. */
export function shapeGeometry(shape: ShapeData): InstancedBufferGeometry {
  const geometry = new InstancedBufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(shape.fractions, 3))
  geometry.setAttribute('normal', new BufferAttribute(shape.normals, 3))
  geometry.setAttribute('aMetres', new BufferAttribute(shape.metres, 3))
  geometry.setAttribute('aRelative', new BufferAttribute(shape.relative, 3))
  geometry.setAttribute('aLook', new BufferAttribute(shape.looks, 4))
  geometry.setIndex(new BufferAttribute(shape.indices, 1))
  return geometry
}
