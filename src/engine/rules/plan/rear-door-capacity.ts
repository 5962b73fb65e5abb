import type { EffectivePlacement } from '../../../model/effective-site'
import type { Item } from '../../../model/item'
import type { EngineFacts } from '../../facts'
import { siteIndex } from '../site-index'
import { accessZone } from './access-zone'
import { shapeOf, shapeOverlap_m } from './body'
import { placementsOf } from './placed-items'
import { DRAWING_TOLERANCE_m } from './tolerance'

/** How far behind a rack's rear its exchanger may hang, metres. */
const DOOR_GAP_m = 0.1

/** Capacity of the live rear-door exchangers that hang at a rack's rear, kW, by rack; prepared once per site. */
export function rearDoorCapacity({ site, air }: EngineFacts): (rack: EffectivePlacement) => number {
  const doors = placementsOf(siteIndex(site), isRearDoor)
    .filter((p) => air[p.id]?.live)
    .map((door) => ({ door, shape: shapeOf(footprintOf(door)) }))
  return (rack) => {
    if (doors.length === 0 || !rack.definition.size_m) return 0
    const behind = accessZone(footprintOf(rack), 'rear', DOOR_GAP_m)
    let capacity_kW = 0
    for (const { door, shape } of doors) {
      if (door.hall !== rack.hall || shapeOverlap_m(behind, shape) <= DRAWING_TOLERANCE_m) continue
      capacity_kW += door.definition.airCooling?.capacity_kW ?? 0
    }
    return capacity_kW
  }
}

const isRearDoor = ({ category, size_m }: Item): boolean => category === 'rear-door-hx' && size_m !== undefined

const footprintOf = ({ at, rotation_deg, definition }: EffectivePlacement) => ({
  centre_m: at,
  width_m: definition.size_m![0],
  depth_m: definition.size_m![1],
  rotation_deg,
})
