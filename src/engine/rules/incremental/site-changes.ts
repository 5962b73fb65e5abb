import type { EffectivePlacement, EffectiveSite } from '../../../model/effective-site'
import { type SiteIndex, sameEntries, siteIndex } from '../site-index'

/** What an edit changed, as far as rules can see it. */
export interface SiteChanges {
  /** Placements that are new or other than before, as they are now. */
  readonly records: readonly EffectivePlacement[]
  /** The same placements, and those that are gone, as they were. */
  readonly former: readonly EffectivePlacement[]
  /** Placements at either end of a connection that is new, other or gone. */
  readonly joined: ReadonlySet<string>
}

/** Finds what differs between two sites; null where so much does that everything should be judged again. */
export function findChanges(before: EffectiveSite, site: EffectiveSite): SiteChanges | null {
  if (!sameFrame(before, site)) return null
  const records: EffectivePlacement[] = []
  const former: EffectivePlacement[] = []
  if (!findRecords(before, site, records, former)) return null
  const joined = new Set<string>()
  findJoined(before, site, joined)
  return records.length + former.length + joined.size > site.placements.length / 4 ? null : { records, former, joined }
}

/** The site's own figures, its buildings and the settings of its checks. */
function sameFrame(a: EffectiveSite, b: EffectiveSite): boolean {
  return (
    a.site === b.site &&
    a.scenario === b.scenario &&
    sameEntries(a.buildings, b.buildings) &&
    sameEntries(a.areas, b.areas) &&
    (a.checks === b.checks || (Object.keys(a.checks).length === 0 && Object.keys(b.checks).length === 0))
  )
}

/** False where placements changed their order. */
function findRecords(
  before: EffectiveSite,
  site: EffectiveSite,
  records: EffectivePlacement[],
  former: EffectivePlacement[],
): boolean {
  const old: SiteIndex = siteIndex(before)
  const now: SiteIndex = siteIndex(site)
  let k = 0
  for (const q of site.placements) {
    if (before.placements[k] === q) {
      k++
      continue
    }
    while (k < before.placements.length && !now.order.has(before.placements[k]!.id))
      former.push(before.placements[k++]!)
    const p = before.placements[k]
    if (p === q) k++
    else if (p?.id === q.id) {
      former.push(p)
      records.push(q)
      k++
    } else if (old.order.has(q.id)) return false
    else records.push(q)
  }
  while (k < before.placements.length) former.push(before.placements[k++]!)
  return true
}

function findJoined({ connections: a }: EffectiveSite, { connections: b }: EffectiveSite, joined: Set<string>): void {
  const shared = Math.min(a.length, b.length)
  let head = 0
  while (head < shared && a[head] === b[head]) head++
  let tail = 0
  while (tail < shared - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const kept = new Set(a.slice(head, a.length - tail))
  for (const c of b.slice(head, b.length - tail)) {
    if (kept.delete(c)) continue
    joined.add(c.from).add(c.to)
  }
  for (const c of kept) joined.add(c.from).add(c.to)
}
