import {
  Color,
  MeshDepthMaterial,
  MeshLambertMaterial,
  RGBADepthPacking,
  type WebGLProgramParametersWithUniforms,
} from 'three'
import { planToSceneGlsl } from '../plan-space'

export interface BodyUniforms {
  readonly accent: { value: Color }
  readonly hatch: { value: Color }
}

const vertexHead = /* glsl */ `
attribute vec3 aMetres;
attribute vec3 aRelative;
attribute vec4 aLook;
attribute vec4 iPose;
attribute vec3 iSize;
attribute vec4 iPaint;
${planToSceneGlsl}
vec3 turnBody(vec3 p) {
  float c = cos(iPose.w);
  float s = sin(iPose.w);
  return vec3(p.x * c - p.y * s, p.x * s + p.y * c, p.z);
}
// What has no height is hidden: all its corners fall together.
vec3 bodyPoint() {
  return (position * iSize + aMetres + aRelative * min(iSize.x, iSize.y)) * sign(iSize.z);
}
`

const placeVertex = /* glsl */ `
vec3 transformed = planToScene(turnBody(bodyPoint()) + iPose.xyz);
`

/** Material of all bodies: own colour by paint weight, hatching for the unknown, tint for selection and hover. */
export function bodyMaterial(uniforms: BodyUniforms, opacity = 1): MeshLambertMaterial {
  const material = new MeshLambertMaterial({})
  if (opacity < 1) {
    material.transparent = true
    material.opacity = opacity
  }
  material.onBeforeCompile = (shader) => {
    shader.uniforms.uAccent = uniforms.accent
    shader.uniforms.uHatch = uniforms.hatch
    shader.vertexShader = shader.vertexShader
      .replace(
        '#include <common>',
        `#include <common>\n${vertexHead}\nvarying vec4 vLook;\nvarying vec4 vPaint;\nvarying vec3 vPlan;\nvarying float vFoot;\nvarying vec3 vTop;\nvarying vec2 vHalf;`,
      )
      .replace('#include <beginnormal_vertex>', 'vec3 objectNormal = planToScene(turnBody(normal));')
      .replace(
        '#include <begin_vertex>',
        `${placeVertex}
        vLook = aLook;
        vPaint = iPaint;
        vec3 body = bodyPoint();
        vPlan = turnBody(body) + iPose.xyz;
        vTop = vec3(body.xy, normal.z > 0.5 ? 1.0 : 0.0);
        vHalf = iSize.xy * 0.5;
        vFoot = normal.z > 0.5 ? 1.0 : smoothstep(-0.15, 0.9, body.z);`,
      )
    shader.fragmentShader = shader.fragmentShader
      .replace(
        '#include <common>',
        '#include <common>\nuniform vec3 uAccent;\nuniform vec3 uHatch;\nvarying vec4 vLook;\nvarying vec4 vPaint;\nvarying vec3 vPlan;\nvarying float vFoot;\nvarying vec3 vTop;\nvarying vec2 vHalf;',
      )
      .replace(
        '#include <color_fragment>',
        /* glsl */ `
        float marks = floor(vPaint.a + 0.5);
        vec3 own = vPaint.rgb;
        if (mod(marks, 2.0) > 0.5) {
          float phase = (vPlan.x + vPlan.y + vPlan.z) * 2.6;
          float wide = fwidth(phase);
          float stripe = smoothstep(0.0, max(wide, 0.08), abs(fract(phase) - 0.5) - 0.22);
          own = mix(own, uHatch, mix(0.5, stripe, clamp(1.4 - wide * 1.8, 0.0, 1.0)) * 0.75);
        }
        bool selected = mod(floor(marks / 2.0), 2.0) > 0.5;
        bool hovered = mod(floor(marks / 4.0), 2.0) > 0.5;
        vec3 shown = mix(vLook.rgb, own * vLook.rgb, vLook.a);
        if (selected) shown = mix(shown, uAccent * mix(0.8, 1.0, vLook.r), 0.62);
        if (hovered) shown = mix(shown, vec3(1.0), selected ? 0.08 : 0.22);
        // A fine line round each top keeps the racks of a row apart when seen from above.
        vec2 inset = vHalf - abs(vTop.xy);
        float border = min(inset.x, inset.y);
        float pixel = max(fwidth(border), 1e-4);
        float line = (1.0 - smoothstep(0.01, 0.01 + 1.4 * pixel, border)) * step(0.5, vTop.z);
        shown *= 1.0 - 0.34 * line * clamp(min(vHalf.x, vHalf.y) / (5.0 * pixel) - 0.4, 0.0, 1.0);
        diffuseColor.rgb = shown * mix(0.66, 1.0, vFoot);`,
      )
  }
  return material
}

/** The same placing for the shadow pass. */
export function bodyDepthMaterial(): MeshDepthMaterial {
  const material = new MeshDepthMaterial({ depthPacking: RGBADepthPacking })
  material.onBeforeCompile = (shader: WebGLProgramParametersWithUniforms) => {
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', `#include <common>\n${vertexHead}`)
      .replace('#include <begin_vertex>', placeVertex)
  }
  return material
}

export const bodyUniforms = (): BodyUniforms => ({ accent: { value: new Color() }, hatch: { value: new Color() } })
