import type { Watched } from '../incremental/watched'

/** What the loads of components at stated peaks follow from. */
export const peakFields = [
  'loops',
  'power',
  'connection.from',
  'connection.share',
  'connection.standby',
  'item.category',
  'item.load',
  'item.power',
  'item.id',
] as const satisfies readonly Watched[]
