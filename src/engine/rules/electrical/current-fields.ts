import type { Watched } from '../incremental/watched'

/** What the currents of connections follow from. */
export const currentFields = [
  'power',
  'connection.conductor_mm2',
  'connection.from',
  'connection.id',
  'connection.share',
  'connection.standby',
  'connection.to',
  'item.category',
  'item.load',
  'item.power',
  'site.electricalCode',
] as const satisfies readonly Watched[]
