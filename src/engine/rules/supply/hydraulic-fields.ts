import type { Watched } from '../incremental/watched'

/** What the flows and pressures in coolant loops rest on. */
export const hydraulicFields = [
  'at',
  'buildings',
  'hall',
  'liquid',
  'connection.bore_m',
  'connection.from',
  'connection.id',
  'connection.kind',
  'connection.length_m',
  'connection.level_m',
  'connection.lossCoefficient',
  'connection.path',
  'connection.returnBore_m',
  'connection.returnLength_m',
  'connection.returnLossCoefficient',
  'connection.returnTo',
  'connection.roughness_m',
  'connection.standby',
  'connection.to',
  'connection.valveKv_m3h',
  'item.heat',
  'item.liquidCooling',
  'item.load',
  'item.size_m',
] as const satisfies readonly Watched[]
