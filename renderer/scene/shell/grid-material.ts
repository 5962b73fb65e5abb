import { type Color, MeshLambertMaterial, type Vector4 } from 'three'

export interface GridUniforms {
  readonly line: { value: Color }
  /** Spacing of fine and bold lines, metres. */
  readonly steps: { value: [number, number] }
  readonly strength: { value: number }
  /** Plan rectangle beyond which the surface fades away; its width of fading, or 0 for none. */
  readonly plate: { value: Vector4 }
  readonly fade: { value: number }
}

/** A matt floor with grid lines that thin out before they shimmer. */
export function gridMaterial(uniforms: GridUniforms): MeshLambertMaterial {
  const material = new MeshLambertMaterial({ transparent: uniforms.fade.value > 0 })
  material.onBeforeCompile = (shader) => {
    shader.uniforms.uLine = uniforms.line
    shader.uniforms.uSteps = uniforms.steps
    shader.uniforms.uStrength = uniforms.strength
    shader.uniforms.uPlate = uniforms.plate
    shader.uniforms.uFade = uniforms.fade
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', '#include <common>\nvarying vec2 vFloor;')
      .replace(
        '#include <begin_vertex>',
        '#include <begin_vertex>\nvec4 onFloor = modelMatrix * vec4(position, 1.0);\nvFloor = vec2(onFloor.x, -onFloor.z);',
      )
    shader.fragmentShader = shader.fragmentShader
      .replace(
        '#include <common>',
        /* glsl */ `#include <common>
        uniform vec3 uLine;
        uniform vec2 uSteps;
        uniform float uStrength;
        uniform vec4 uPlate;
        uniform float uFade;
        varying vec2 vFloor;
        float gridLines(float step_m, float width) {
          vec2 cell = vFloor / step_m;
          // The true slope: a sum of both would draw slanting lines half as wide again.
          vec2 span = vec2(length(vec2(dFdx(cell.x), dFdy(cell.x))), length(vec2(dFdx(cell.y), dFdy(cell.y))));
          vec2 off = abs(fract(cell - 0.5) - 0.5) / max(span, vec2(1e-5));
          vec2 lines = (1.0 - smoothstep(vec2(width * 0.5), vec2(width * 0.5 + 1.0), off)) * (1.0 - smoothstep(0.06, 0.3, span));
          return max(lines.x, lines.y);
        }`,
      )
      .replace(
        '#include <color_fragment>',
        /* glsl */ `
        float lines = max(gridLines(uSteps.x, 0.4) * 0.4, gridLines(uSteps.y, 0.7));
        diffuseColor.rgb = mix(diffuseColor.rgb, uLine, lines * uStrength);
        if (uFade > 0.0) {
          vec2 past = max(max(uPlate.xy - vFloor, vFloor - uPlate.zw), vec2(0.0));
          diffuseColor.a *= 1.0 - smoothstep(0.0, 1.0, length(past) / uFade);
        }`,
      )
  }
  return material
}
