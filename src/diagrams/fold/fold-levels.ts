import type { EffectiveSite } from '../../model/effective-site'
import type { DiagramNetwork } from '../network/diagram-network'
import { alikeParts } from './alike-parts'

/** How much a diagram folds together, coarsest first. */
export const foldLevels = ['buildings', 'halls', 'alike', 'loads', 'pieces'] as const
export type FoldLevel = (typeof foldLevels)[number]

/** Group of each part at each level; null where the level has nothing to say and the next finer one decides. */
export type FoldGroups = Readonly<Record<FoldLevel, readonly (string | null)[]>>

/**
 * The groups of a network by level: buildings; halls; parts that play the same role; loads that nothing distinguishes
 * (as the solver folds them); single pieces. Keys name the first member, so that they survive edits elsewhere.
 */
export function foldGroups(network: DiagramNetwork, site: EffectiveSite): FoldGroups {
  const { parts } = network
  return {
    buildings: parts.map(({ hall }) => (hall === null ? null : `b:${site.halls.get(hall)?.building.id ?? hall}`)),
    halls: parts.map(({ hall }) => (hall === null ? null : `h:${hall}`)),
    alike: byFirst('a', parts, [...alikeParts(network)]),
    loads: byFirst('l', parts, loadClasses(network)),
    pieces: parts.map((p) => `p:${p.id}`),
  }
}

/** Loads with the same item, hall and feeds; null for whatever supplies something. */
function loadClasses({ parts, links }: DiagramNetwork): (string | null)[] {
  const supplies = new Uint8Array(parts.length)
  const feeds: string[][] = parts.map(() => [])
  for (const { from, to, standby, side } of links) {
    supplies[from] = 1
    feeds[to]!.push(`${from}${standby ? '-' : ''}${side ?? ''}`)
  }
  return parts.map((p, i) => (supplies[i] ? null : `${p.sort}|${p.hall ?? ''}|${feeds[i]!.sort().join()}`))
}

function byFirst(
  prefix: string,
  parts: DiagramNetwork['parts'],
  classes: readonly (string | number | null)[],
): (string | null)[] {
  const first = new Map<string | number, string>()
  return classes.map((c, i) => {
    if (c === null) return null
    const known = first.get(c)
    if (known !== undefined) return known
    const key = `${prefix}:${parts[i]!.id}`
    first.set(c, key)
    return key
  })
}
