import type { SiteSketch } from '../../../engine/rules/testing/build-site'
import { rectangleOutline } from '../../../geometry/outline'
import { board, dry, items, rack } from './small-items'

/** A place outdoors, metres. */
export const yard = (x: number, y = 10) => ({ hall: null, at: [x, y] as [number, number] })

/** A load that may be lost. */
export const none = { redundancy: 'none' as const }

export const loaded = (design_kW: number) => ({ ...rack, load: { design_kW } })
export const boardWith = (fields: object) => ({ ...board, power: { ...board.power, ...fields } })
export const coolerWith = (fields: object) => ({ ...dry, liquidCooling: { ...dry.liquidCooling, ...fields } })
export const cduWith = (fields: object) => ({
  ...items.cdu,
  liquidCooling: { ...items.cdu.liquidCooling, ...fields },
})
/** A cooler that supplies at one temperature whatever the weather, as a chiller does. */
export const atSetpoint = (setpoint_C: number) => coolerWith({ rejects: 'setpoint', setpoint_C, approach_K: undefined })

/** A rack on a board, and products to choose from. */
export const fed = (
  racks: object,
  more: Record<string, object> = {},
  sketch: Partial<SiteSketch> = {},
): SiteSketch => ({
  items: { ...items, rack: racks, ...more },
  placements: { grid: yard(-10), board1: {}, fan: {}, rack1: none },
  connections: { 'grid>board1': {}, 'board1>rack1': {} },
  ...sketch,
})

/** A rack on liquid behind a CDU and a cooler outdoors. */
export const cooled = (more: Record<string, object>, sketch: Partial<SiteSketch> = {}): SiteSketch => ({
  items: { ...items, ...more },
  placements: { grid: yard(-10, 30), board1: {}, fan: {}, dry1: yard(-10), cdu1: {}, wet1: none },
  connections: { 'grid>board1': {}, 'board1>wet1': {}, 'dry1~cdu1': {}, 'cdu1~wet1': {} },
  ...sketch,
})

/** A day of 35 °C. */
export const warmDay = { site: { climate: { designDryBulb_C: 35, designWetBulb_C: 22 } } }

/** A hall beside the usual one, with conditioned air and a contained aisle; its way out leads through that one. */
export const conditionedHall = {
  id: 'H2',
  outline: rectangleOutline([50, 0], [90, 20]),
  air: 'conditioned',
  containment: 'hot-aisle',
  clearHeight_m: 6,
  floorLoad_kPa: 15,
}
