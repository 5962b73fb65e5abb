import type { EffectivePlacement, EffectiveSite } from '../model/effective-site'

/** True for what a swap may take out: racks and shelves of miners. */
export const isAsicRack = (p: EffectivePlacement): boolean => p.definition.category.startsWith('asic-')

/** Ids of the ASIC racks in a row, in document order. */
export const rowMembers = (site: EffectiveSite, row: string): string[] =>
  site.placements.filter((p) => p.row === row && isAsicRack(p)).map((p) => p.id)
