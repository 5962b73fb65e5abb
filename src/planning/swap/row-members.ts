import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'

/** True for what a swap may take out: racks and shelves of miners, by category or because the file says so. */
export const isAsicRack = (p: EffectivePlacement): boolean => p.mission === 'mining'

/** Ids of the ASIC racks in a row, in document order. */
export const rowMembers = (site: EffectiveSite, row: string): string[] =>
  site.placements.filter((p) => p.row === row && isAsicRack(p)).map((p) => p.id)
