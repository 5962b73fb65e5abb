import { BufferAttribute, InstancedBufferAttribute, InstancedBufferGeometry, Mesh, ShaderMaterial } from 'three'
import type { EffectivePlacement } from '../../../src/model/effective-site'
import { mapShared } from '../../../src/model/resolve/map-shared'
import { planToSceneGlsl } from '../plan-space'
import type { SceneInput, SceneLayer } from '../scene-layer'
import type { Body } from './body'
import { placementsShown } from './equipment-layer'
import { keptBodyOf } from './kept-body'

/** How far the soft shadow reaches past a footprint, metres. */
const REACH_M = 0.45
/** Keeps it off the floor it lies on, metres. */
const LIFT_M = 0.012

/** A soft dark patch under everything, which ties it to the floor where the sun's shadow does not. One draw call. */
export class ContactShadowLayer implements SceneLayer {
  readonly #geometry = new InstancedBufferGeometry()
  readonly #material = new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    uniforms: { uOpacity: { value: 0.4 } },
    vertexShader: /* glsl */ `
      attribute vec4 iPlace;
      attribute vec4 iExtent;
      varying vec2 vFromCentre;
      varying vec2 vHalf;
      ${planToSceneGlsl}
      void main() {
        vec2 half_m = iExtent.xy * 0.5;
        vec2 local = position.xy * (half_m + ${REACH_M.toFixed(2)});
        vFromCentre = local;
        vHalf = half_m;
        float c = cos(iPlace.w);
        float s = sin(iPlace.w);
        vec2 plan = vec2(local.x * c - local.y * s, local.x * s + local.y * c) + iPlace.xy;
        gl_Position = projectionMatrix * viewMatrix * vec4(planToScene(vec3(plan, iPlace.z)), 1.0);
      }`,
    fragmentShader: /* glsl */ `
      uniform float uOpacity;
      varying vec2 vFromCentre;
      varying vec2 vHalf;
      void main() {
        vec2 past = max(abs(vFromCentre) - vHalf, vec2(0.0));
        float dark = 1.0 - smoothstep(0.0, ${REACH_M.toFixed(2)}, length(past));
        gl_FragColor = vec4(0.02, 0.03, 0.03, dark * dark * uOpacity);
      }`,
  })
  readonly object = new Mesh(this.#geometry, this.#material)
  #shown: readonly EffectivePlacement[] = []
  #bodies: readonly Body[] = []

  constructor() {
    const corners = new Float32Array([-1, -1, 0, 1, -1, 0, 1, 1, 0, -1, 1, 0])
    this.#geometry.setAttribute('position', new BufferAttribute(corners, 3))
    this.#geometry.setIndex([0, 1, 2, 0, 2, 3])
    this.object.name = 'contact-shadows'
    this.object.frustumCulled = false
    this.object.renderOrder = 1
  }

  update(now: SceneInput, before: SceneInput | null): void {
    if (now.theme !== before?.theme) this.#material.uniforms.uOpacity!.value = now.theme.name === 'light' ? 0.3 : 0.5
    const shown = placementsShown(now.state)
    if (before && shown === placementsShown(before.state)) return
    this.#bodies = mapShared(shown, { list: this.#shown, mapped: this.#bodies }, keptBodyOf)
    this.#shown = shown
    const places = new Float32Array(shown.length * 4)
    const extents = new Float32Array(shown.length * 4)
    let count = 0
    for (const body of this.#bodies) {
      if (body.z_m > 0) continue
      const at = count++ * 4
      places[at] = body.x_m
      places[at + 1] = body.y_m
      places[at + 2] = body.z_m + LIFT_M
      places[at + 3] = (body.rotation_deg * Math.PI) / 180
      extents[at] = body.width_m
      extents[at + 1] = body.depth_m
    }
    this.#geometry.dispose()
    this.#geometry.setAttribute('iPlace', new InstancedBufferAttribute(places, 4))
    this.#geometry.setAttribute('iExtent', new InstancedBufferAttribute(extents, 4))
    this.#geometry.instanceCount = count
  }

  dispose(): void {
    this.#geometry.dispose()
    this.#material.dispose()
  }
}
