import { type FoldGroups, type FoldLevel, foldLevels } from './fold-levels'

/** So many boxes come out of a group at a time, so that a group of thousands can be opened at all; a project assumption. */
export const PORTION = 48

/**
 * Key of the box that a part of a group is in: the group's own, or that of what is left of it once portions of it were
 * opened; null where the part has come out.
 */
export type Opening = (part: number, group: string, by: FoldLevel) => string | null

const restKey = (group: string, portions: number): string => (portions === 0 ? group : `${group}+${portions}`)

/** @param unfolded keys of boxes that were opened, among them what was left of a group before */
export function createOpening(
  groups: FoldGroups,
  unfolded: ReadonlySet<string>,
  sizes: ReadonlyMap<string, number>,
): Opening {
  const opened = new Map<string, { readonly portions: number; readonly ranks: ReadonlyMap<string, number> }>()
  const open = (group: string, by: FoldLevel) => {
    const known = opened.get(group)
    if (known) return known
    let portions = 0
    while (unfolded.has(restKey(group, portions))) portions++
    const ranks = new Map<string, number>()
    if (portions > 0)
      for (const [part, key] of groups[by].entries()) {
        const finer = key === group ? finerKey(part, by, groups, sizes) : null
        if (finer !== null && !ranks.has(finer)) ranks.set(finer, ranks.size)
      }
    const made = { portions, ranks }
    opened.set(group, made)
    return made
  }
  return (part, group, by) => {
    const { portions, ranks } = open(group, by)
    if (portions === 0) return group
    // A single box left over comes out with the others.
    if (ranks.size <= portions * PORTION + 1) return null
    return ranks.get(finerKey(part, by, groups, sizes))! < portions * PORTION ? null : restKey(group, portions)
  }
}

/** What the part is in one level finer. */
function finerKey(part: number, by: FoldLevel, groups: FoldGroups, sizes: ReadonlyMap<string, number>): string {
  const finer = foldLevels
    .slice(foldLevels.indexOf(by) + 1)
    .map((level) => groups[level][part])
    .find((key) => key && sizes.get(key)! > 1)
  return finer ?? groups.pieces[part]!
}
