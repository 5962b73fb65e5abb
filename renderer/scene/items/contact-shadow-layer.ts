import {
  BufferAttribute,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  ShaderMaterial,
} from 'three'
import type { EffectivePlacement } from '../../../src/model/effective-site'
import { mapShared } from '../../../src/model/resolve/map-shared'
import { visiblePlacements } from '../look/visible-placements'
import { planToSceneGlsl } from '../plan-space'
import type { SceneInput, SceneLayer } from '../scene-layer'
import type { Body } from './body'
import { idsInHand } from './equipment-layer'
import { keptBodyOf } from './kept-body'

/** How far the soft shadow reaches past a footprint, metres. */
const REACH_M = 0.45
/** The same in plan, metres. */
const REACH_FROM_ABOVE_M = 0.14
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
      attribute vec2 iExtent;
      varying vec2 vFromCentre;
      varying vec2 vHalf;
      varying float vFromAbove;
      ${planToSceneGlsl}
      void main() {
        // Seen from straight above it would only smudge the outlines: there it stays a thin edge.
        vFromAbove = smoothstep(0.9, 1.0, abs(viewMatrix[1][2]));
        // What has no extent casts no shadow: it is in hand, or stands higher up.
        if (iExtent.x <= 0.0) {
          gl_Position = vec4(0.0, 0.0, 2.0, 1.0);
          return;
        }
        vec2 half_m = iExtent * 0.5;
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
      varying float vFromAbove;
      void main() {
        vec2 past = max(abs(vFromCentre) - vHalf, vec2(0.0));
        float dark = 1.0 - smoothstep(0.0, mix(${REACH_M.toFixed(2)}, ${REACH_FROM_ABOVE_M.toFixed(2)}, vFromAbove), length(past));
        gl_FragColor = vec4(0.02, 0.03, 0.03, dark * dark * uOpacity * (1.0 - 0.4 * vFromAbove));
      }`,
  })
  readonly object = new Mesh(this.#geometry, this.#material)
  #places = new InstancedBufferAttribute(new Float32Array(0), 4)
  #extents = new InstancedBufferAttribute(new Float32Array(0), 2)
  #shown: readonly EffectivePlacement[] = []
  #bodies: readonly Body[] = []
  #inHand: readonly string[] | null = null
  /** Places in the list of what is in hand. */
  #held: readonly number[] = []

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
    const shown = visiblePlacements(now.state)
    const inHand = idsInHand(now.state.interaction)
    if (shown === this.#shown && inHand === this.#inHand) return
    const bodies = mapShared(shown, { list: this.#shown, mapped: this.#bodies }, keptBodyOf)
    const isOfOneLength = bodies.length === this.#bodies.length
    if (!isOfOneLength) this.#makeRoom(bodies.length)
    const changed = isOfOneLength ? [...this.#held] : []
    if (bodies !== this.#bodies)
      bodies.forEach((body, i) => {
        if (!isOfOneLength || body !== this.#bodies[i]) changed.push(i)
      })
    const held = new Set(inHand)
    this.#held = held.size === 0 ? [] : bodies.flatMap(({ id }, i) => (held.has(id) ? [i] : []))
    this.#shown = shown
    this.#bodies = bodies
    this.#inHand = inHand
    for (const i of changed) this.#lay(i, bodies[i]!)
    for (const i of this.#held) this.#extents.setXY(i, 0, 0)
    this.#send([...changed, ...this.#held])
  }

  #lay(at: number, body: Body): void {
    this.#places.setXYZW(at, body.x_m, body.y_m, body.z_m + LIFT_M, (body.rotation_deg * Math.PI) / 180)
    const lies = body.z_m <= 0
    this.#extents.setXY(at, lies ? body.width_m : 0, lies ? body.depth_m : 0)
  }

  #makeRoom(count: number): void {
    this.#geometry.dispose()
    this.#places = new InstancedBufferAttribute(new Float32Array(count * 4), 4).setUsage(DynamicDrawUsage)
    this.#extents = new InstancedBufferAttribute(new Float32Array(count * 2), 2).setUsage(DynamicDrawUsage)
    this.#geometry.setAttribute('iPlace', this.#places)
    this.#geometry.setAttribute('iExtent', this.#extents)
    this.#geometry.instanceCount = count
  }

  /** Has the graphics card told of some places, as one stretch. */
  #send(changed: readonly number[]): void {
    if (changed.length === 0) return
    const first = changed.reduce((low, i) => Math.min(low, i))
    const count = changed.reduce((high, i) => Math.max(high, i)) - first + 1
    for (const attribute of [this.#places, this.#extents]) {
      attribute.addUpdateRange(first * attribute.itemSize, count * attribute.itemSize)
      attribute.needsUpdate = true
    }
  }

  dispose(): void {
    this.#geometry.dispose()
    this.#material.dispose()
  }
}
