import type { EstimateLine } from '../../engine/results'

/** Heading under which a line is read: what is bought for the facility or as hardware, then labour and removal. */
export type LineSection = 'facility' | 'hardware' | 'labor' | 'removal'

/** Labour and removal by their kind, all else by what its cost counts as. */
export const sectionOf = (line: EstimateLine): LineSection =>
  line.kind === 'labor' || line.kind === 'removal' ? line.kind : line.group
