import { type Color, DoubleSide, MeshBasicMaterial } from 'three'

export interface CapUniforms {
  readonly ink: { value: Color }
}

/** Stroke directions of the hatches by number, degrees in the plane of the cut; the last one crosses. */
export const HATCH_ANGLES_DEG = [45, 135, 0, 90] as const
export const CROSS_HATCH = HATCH_ANGLES_DEG.length

const SPACING_M = 0.16

const directions = HATCH_ANGLES_DEG.map((deg, i) => {
  const [sin, cos] = [Math.sin((deg * Math.PI) / 180), Math.cos((deg * Math.PI) / 180)]
  return `if (vHatch < ${(i + 0.5).toFixed(1)}) return stroke(vec2(${(-sin).toFixed(5)}, ${cos.toFixed(5)}));`
}).join('\n')

/**
 * A flat face with hatch strokes over its vertex colours. `aAlong` is the place on the cut in metres, `aHatch` the
 * number of the hatch. Seen from far away the strokes melt into an even tone instead of shimmering.
 */
export function capMaterial(uniforms: CapUniforms): MeshBasicMaterial {
  const material = new MeshBasicMaterial({
    vertexColors: true,
    side: DoubleSide,
    // A shelf or a lid at the height of the cut must not flicker through.
    polygonOffset: true,
    polygonOffsetFactor: -2,
    polygonOffsetUnits: -4,
  })
  material.onBeforeCompile = (shader) => {
    shader.uniforms.uInk = uniforms.ink
    shader.vertexShader = shader.vertexShader
      .replace(
        '#include <common>',
        '#include <common>\nattribute vec2 aAlong;\nattribute float aHatch;\nvarying vec2 vAlong;\nvarying float vHatch;',
      )
      .replace('#include <begin_vertex>', '#include <begin_vertex>\nvAlong = aAlong;\nvHatch = aHatch;')
    shader.fragmentShader = shader.fragmentShader
      .replace(
        '#include <common>',
        /* glsl */ `#include <common>
        uniform vec3 uInk;
        varying vec2 vAlong;
        varying float vHatch;
        float stroke(vec2 across) {
          float at = dot(vAlong, across) / ${SPACING_M.toFixed(2)};
          float span = max(fwidth(at), 1e-5);
          float off = abs(fract(at - 0.5) - 0.5) / span;
          float line = 1.0 - smoothstep(0.5, 1.5, off);
          return mix(line, 0.3, smoothstep(0.3, 0.6, span));
        }
        float hatch() {
          ${directions}
          return max(stroke(vec2(0.70711, 0.70711)), stroke(vec2(-0.70711, 0.70711)));
        }`,
      )
      .replace(
        '#include <color_fragment>',
        '#include <color_fragment>\ndiffuseColor.rgb = mix(diffuseColor.rgb, uInk, 0.62 * hatch());',
      )
  }
  return material
}
