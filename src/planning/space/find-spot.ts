import { type Box, boxOf } from '../../geometry/box'
import { rotatePoint } from '../../geometry/point'
import type { Assembly } from '../../model/assembly'
import type { Building, Hall } from '../../model/building'
import type { EffectivePlacement, ItemLookup } from '../../model/effective-site'
import { columnIsOn, elevationOf } from '../../model/storeys'
import { freeAtGoal, nearestFree, type Surroundings, type TurnedPod } from './free-place'
import { bodyBox, boxCentre, boxUnion, type Pose, reachBox } from './plan-boxes'
import { wallBoxes } from './wall-boxes'

export interface SpotSearch {
  readonly hall: Hall & { readonly building: Building }
  /** What stays in the hall. */
  readonly remaining: readonly EffectivePlacement[]
  readonly removed: readonly EffectivePlacement[]
  readonly assembly: Assembly
  readonly items: ItemLookup
  /** Only as the assembly is drawn, and not turned by quarters. */
  readonly keepsHeading?: boolean
}

export interface Spot extends Pose {
  /** False where bodies are clear of each other but working space is not: a finding, not a refusal. */
  readonly clearances: boolean
}

/** Grid on which a place is sought, metres. */
const step_m = 0.1
/** Turning a pod across the rows counts like walking this far, turning it round like a step. */
const acrossPenalty_m = 1
const aboutPenalty_m = 0.05

/**
 * Finds where an assembly can stand: in the middle of the freed racks along their rows where that is free, else the
 * nearest free place of the hall on a 0.1 m grid. Working space of the pod and of its neighbours is kept where any
 * such place exists, and given up otherwise.
 * @returns null where even the bare bodies have no room
 */
export function findSpot(search: SpotSearch): Spot | null {
  const frame_deg = (((search.removed[0]?.rotation_deg ?? 0) % 90) + 90) % 90
  const place = surroundings(search, frame_deg)
  const freed = boxUnion(boxesOf(search.removed, frame_deg, bodyBox))
  const goal = boxCentre(freed ?? place.bounds)
  const poses = rankedPoses(search, frame_deg, freed)
  for (const clearances of [true, false]) {
    const found = freeAtGoal(place, poses, goal, clearances) ?? nearestFree(place, poses, goal, clearances, step_m)
    if (found) return { ...toSite(found, frame_deg), clearances }
  }
  return null
}

function surroundings({ hall, remaining }: SpotSearch, frame_deg: number): Surroundings {
  const outline = hall.outline.map((p) => rotatePoint(p, -frame_deg))
  const standing = hall.building.columns.filter((c) => columnIsOn(c, elevationOf(hall)))
  const columns = standing.map((c) =>
    boxOf(
      [-1, 1].flatMap((sx) =>
        [-1, 1].map((sy) =>
          rotatePoint([c.at[0] + (sx * c.size_m[0]) / 2, c.at[1] + (sy * c.size_m[1]) / 2], -frame_deg),
        ),
      ),
    ),
  )
  const built = [...columns, ...wallBoxes(hall, frame_deg)]
  return {
    outline,
    bounds: boxOf(outline),
    bodies: [...boxesOf(remaining, frame_deg, bodyBox), ...built],
    reaches: [...boxesOf(remaining, frame_deg, reachBox), ...built],
  }
}

const boxesOf = (placements: readonly EffectivePlacement[], frame_deg: number, boxOf: typeof bodyBox): Box[] =>
  placements.map((p) => boxOf(p.definition, p, frame_deg)).filter((b) => b !== null)

/** The four ways to turn the assembly, along the freed rows first. */
function rankedPoses(search: SpotSearch, frame_deg: number, freed: Box | null): TurnedPod[] {
  const { assembly, items, keepsHeading } = search
  const long = freed && freed.maxX - freed.minX < freed.maxY - freed.minY ? 'y' : 'x'
  return turnedPoses(assembly, items, frame_deg)
    .slice(0, keepsHeading ? 1 : undefined)
    .map((pose) => {
      const along = pose.body.maxX - pose.body.minX >= pose.body.maxY - pose.body.minY ? 'x' : 'y'
      return { ...pose, penalty_m: pose.penalty_m + (along === long ? 0 : acrossPenalty_m) }
    })
    .sort((p, q) => p.penalty_m - q.penalty_m)
}

/** The assembly turned by quarters in a frame: what its members cover, and what they reach with their working space. */
export function turnedPoses(assembly: Assembly, items: ItemLookup, frame_deg: number): TurnedPod[] {
  return [0, 90, 180, 270].map((rotation_deg) => {
    const members = assembly.members.map((m) => ({
      item: items.get(m.item),
      pose: { at: rotatePoint(m.at, rotation_deg), rotation_deg: (m.rotation_deg ?? 0) + rotation_deg },
    }))
    const boxes = (boxOf: typeof bodyBox) => members.map((m) => m.item && boxOf(m.item, m.pose, 0)).filter((b) => !!b)
    const whole = turnedSize(assembly.size_m, rotation_deg)
    const body = boxUnion(boxes(bodyBox)) ?? whole
    return {
      rotation_deg: rotation_deg + frame_deg,
      penalty_m: rotation_deg >= 180 ? aboutPenalty_m : 0,
      body,
      reach: boxUnion([whole, body, ...boxes(reachBox)])!,
    }
  })
}

function turnedSize([width, depth]: readonly [number, number], rotation_deg: number): Box {
  const [w, d] = rotation_deg % 180 === 0 ? [width, depth] : [depth, width]
  return { minX: -w / 2, minY: -d / 2, maxX: w / 2, maxY: d / 2 }
}

function toSite(pose: Pose, frame_deg: number): Pose {
  const [x, y] = rotatePoint(pose.at, frame_deg)
  return {
    at: [Math.round(x * 1e3) / 1e3, Math.round(y * 1e3) / 1e3],
    rotation_deg: ((pose.rotation_deg % 360) + 360) % 360,
  }
}
