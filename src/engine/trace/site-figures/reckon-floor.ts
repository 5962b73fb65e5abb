import { signedArea_m2 } from '../../../geometry/polygon'
import type { SiteCase } from '../findings/finding-case'
import { hallFigure, planFigure } from '../findings/inputs'
import { designOf } from '../findings/loads'
import { given, part, type Reckoning, reckon } from '../findings/reckoning'
import type { SiteFigureQuestion } from './site-figure-questions'

/** A figure of the floor of a hall; null where there is no such hall, or neither it nor its building says. */
export function reckonFloor(
  { hall, figure }: Extract<SiteFigureQuestion, { of: 'floor' }>,
  c: SiteCase,
): Reckoning | null {
  const room = c.site.halls.get(hall)
  if (!room) return null
  if (figure === 'load_kWperM2')
    return reckon('quotient', 'kW/m²', [
      part('supply.loads', designOf(c, c.index.inHall.get(hall) ?? [])),
      planFigure('hallArea', Math.abs(signedArea_m2(room.outline)), 'm2', { hall: room.name ?? hall }),
    ])
  const limit_kPa = room.floorLoad_kPa ?? room.building.floorLoad_kPa
  return limit_kPa === undefined ? null : given(hallFigure(c, hall, 'floorLoad_kPa', limit_kPa, 'kPa'))
}
