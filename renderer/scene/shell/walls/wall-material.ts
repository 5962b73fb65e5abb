import { DoubleSide, MeshLambertMaterial } from 'three'

export interface WallUniforms {
  /** The way the camera looks over the floor, plan east and north. */
  readonly look: { value: [number, number] }
  readonly full: { value: number }
  readonly low: { value: number }
  /** How many times higher walls go on that reach the cut: 1 where they are cut. */
  readonly beyond: { value: number }
}

/** Walls that duck under the line of sight: full behind the floor, a kerb in front of it. */
export function wallMaterial(uniforms: WallUniforms): MeshLambertMaterial {
  const material = new MeshLambertMaterial({ side: DoubleSide })
  material.onBeforeCompile = (shader) => {
    shader.uniforms.uLook = uniforms.look
    shader.uniforms.uFull = uniforms.full
    shader.uniforms.uLow = uniforms.low
    shader.uniforms.uBeyond = uniforms.beyond
    shader.vertexShader = shader.vertexShader
      .replace(
        '#include <common>',
        '#include <common>\nattribute vec2 aOutward;\nuniform vec2 uLook;\nuniform float uFull;\nuniform float uLow;\nuniform float uBeyond;',
      )
      .replace(
        '#include <begin_vertex>',
        /* glsl */ `
        float behind = smoothstep(-0.12, 0.12, dot(aOutward, uLook));
        float rise = position.y > 0.999 ? uBeyond : 1.0;
        vec3 transformed = vec3(position.x, position.y * rise * mix(uLow, uFull, behind), position.z);`,
      )
  }
  return material
}
