import type { PlanPoint } from '../../src/geometry/point'

/**
 * Where plan metres become scene metres. The plan is x east, y north, z up; three.js draws y up, so north runs
 * along -z. Nothing else in the scene may swap axes.
 */
export type PlanVector = readonly [x_m: number, y_m: number, z_m: number]
export type SceneVector = readonly [x: number, y: number, z: number]

/** Scene coordinates of a point in plan, `z_m` above the floor. */
export const toScene = (p: PlanVector): SceneVector => [p[0], p[2], -p[1]]

/** Plan coordinates of a scene position. */
export const toPlan = (v: SceneVector): PlanVector => [v[0], -v[2], v[1]]

/** A plan point lifted to a height. */
export const lift = (p: PlanPoint, z_m: number): PlanVector => [p[0], p[1], z_m]

/** Turn about the scene's vertical axis for a counter-clockwise rotation in plan, radians. */
export const sceneYaw_rad = (rotation_deg: number): number => (rotation_deg * Math.PI) / 180

/** GLSL for the same mapping, so that shaders and code cannot drift apart. */
export const planToSceneGlsl = 'vec3 planToScene(vec3 p) { return vec3(p.x, p.z, -p.y); }'
