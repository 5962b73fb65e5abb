import type { Watched } from '../incremental/watched'

/** What the floor plan reads of everything that stands on it. */
export const bodyFields = [
  'at',
  'rotation_deg',
  'item.attributes',
  'item.category',
  'item.size_m',
] as const satisfies readonly Watched[]
