import type { PlanPoint } from '../../../geometry/point'
import type { Building, Hall } from '../../../model/building'
import type { EffectivePlacement, EffectiveSite } from '../../../model/effective-site'
import { columnIsOn, elevationOf, onSameStorey } from '../../../model/storeys'
import { deliveryGrid } from './delivery-grid'
import { deliveryReach } from './delivery-reach'
import { floorPlan } from './floor-plan'
import { wallShape } from './wall-shape'

/** Whether what stands at some corners can be brought there from a door. */
export type Reaches = (corners: readonly PlanPoint[]) => boolean

/** The ways into a hall past what stands in it already. */
export interface DeliveryFloor {
  /** For things of a width and height; null where no door is large enough, or none opens on free floor. */
  reachOf(width_m: number, height_m: number): Reaches | null
}

interface Known {
  readonly building: Building
  readonly standing: readonly EffectivePlacement[]
  readonly floor: DeliveryFloor
}

const floors = new WeakMap<Hall['outline'], Known>()

/**
 * The floor of a hall for deliveries. Existing equipment, columns and walls stand in the way; new equipment does not, for
 * it comes in some order that does not bar its own way. Kept while an edit changes nothing of that, as most do.
 */
export function deliveryFloor(site: EffectiveSite, hall: Hall & { readonly building: Building }): DeliveryFloor {
  const { building, outline, id } = hall
  const onStorey = (part: { readonly elevation_m?: number | undefined }): boolean =>
    onSameStorey(elevationOf(part), elevationOf(hall))
  const plan = floorPlan(site)
  const obstacles = plan.bodies.filter(({ placement: p }) => p.hall === id && p.status === 'existing')
  const standing = obstacles.map((b) => b.placement)
  const known = floors.get(outline)
  if (known && known.building === building && sameList(known.standing, standing)) return known.floor
  const columns = plan.columns.filter((c) => c.building === building.id && columnIsOn(c, elevationOf(hall)))
  const grid = deliveryGrid(outline, [
    ...obstacles,
    ...columns,
    ...building.walls.filter(onStorey).map((wall) => wallShape(wall)),
  ])
  const reached = new Map<string, Reaches | null>()
  const floor: DeliveryFloor = {
    reachOf(width_m, height_m) {
      const key = `${width_m} ${height_m}`
      let reaches = reached.get(key)
      if (reaches === undefined) {
        const doors = building.openings.filter(
          (o) => onStorey(o) && (o.width_m ?? 0) >= width_m && (o.height_m ?? 0) >= height_m,
        )
        reaches = deliveryReach(
          grid,
          doors.map((o) => o.at),
          width_m,
        )
        reached.set(key, reaches)
      }
      return reaches
    },
  }
  floors.set(outline, { building, standing, floor })
  return floor
}

const sameList = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((x, i) => x === b[i])
