import { oncePer } from '../../../memo/once-per'
import type { Connection } from '../../../model/connection'
import type { EffectivePlacement, EffectiveSite } from '../../../model/effective-site'
import type { Item } from '../../../model/item'
import type { EngineFacts } from '../../facts'
import { type SiteIndex, sameEntries, siteIndex } from '../site-index'
import { changedFields } from './changed-fields'
import { diffSites, keepsEnds, type RecordChange } from './site-diff'
import { RESULTS, SOLVED_FROM, type Watched } from './watched'

/** What an edit changed alike: the same fields of the same products. */
export interface ChangeGroup {
  /** Null where the records came or went, which is a change of all their fields. */
  readonly fields: ReadonlySet<Watched> | null
  readonly of: 'placement' | 'connection' | 'results'
  /** Products concerned, before and now; of a connection those at its ends. */
  readonly items: readonly Item[]
  /** Placements that are new or other than before, as they are now. */
  readonly records: EffectivePlacement[]
  /** The same placements, and those that are gone, as they were. */
  readonly former: EffectivePlacement[]
  /** Placements concerned: the records', those at the ends of connections, those with other results. */
  readonly ids: Set<string>
}

/** What an edit changed, as far as rules can see it. */
export interface SiteChanges {
  readonly groups: readonly ChangeGroup[]
  /** What changed beside records: the site's own figures, lists, and what was solved for all. */
  readonly whole: ReadonlySet<Watched>
}

/**
 * Finds what differs between two solved sites; null where so much does that everything should be judged again.
 * @param results placements whose node results are new, other or gone
 */
export function findChanges(before: EngineFacts, facts: EngineFacts, results: ReadonlySet<string>): SiteChanges | null {
  const { site } = facts
  if (before.today !== facts.today || !sameChecks(before.site, site)) return null
  const { placements, connections } = diffSites(before.site, site)
  if (!placements || !connections) return null
  if (placements.length + connections.length + results.size > site.placements.length / 4 + 64) return null
  const groups = groupChanges(siteIndex(before.site), siteIndex(site), placements, connections, results)
  return { groups, whole: wholeChanges(before, facts, groups) }
}

/** Settings of checks re-grade every rule. */
const sameChecks = ({ checks: a }: EffectiveSite, { checks: b }: EffectiveSite): boolean =>
  a === b || (Object.keys(a).length === 0 && Object.keys(b).length === 0)

function groupChanges(
  old: SiteIndex,
  index: SiteIndex,
  placements: readonly RecordChange<EffectivePlacement>[],
  connections: readonly RecordChange<Connection>[],
  results: ReadonlySet<string>,
): readonly ChangeGroup[] {
  const groups = new Map<string, ChangeGroup>()
  const groupOf = (of: ChangeGroup['of'], fields: ReadonlySet<Watched> | null, items: readonly Item[]): ChangeGroup => {
    const key = `${of} ${fields ? [...fields].join() : '*'} ${items.map(numberOf).join()}`
    let group = groups.get(key)
    if (!group) {
      group = { fields, of, items, records: [], former: [], ids: new Set() }
      groups.set(key, group)
    }
    return group
  }
  for (const { before, now } of placements) {
    const fields = before && now ? withSums(changedFields.ofPlacement(before, now)) : null
    if (fields?.size === 0) continue
    const items =
      before && now && before.definition !== now.definition
        ? [before.definition, now.definition]
        : [(now ?? before)!.definition]
    const group = groupOf('placement', fields, items)
    if (now) group.records.push(now)
    if (before) group.former.push(before)
    group.ids.add((now ?? before)!.id)
  }
  for (const change of connections) {
    const { before, now } = change
    const fields = keepsEnds(change) ? changedFields.ofConnection(before!, now!) : null
    if (fields?.size === 0) continue
    const ends = [...new Set([before?.from, before?.to, now?.from, now?.to])].filter((id) => id !== undefined)
    const items = ends.flatMap((id) => (index.byId.get(id) ?? old.byId.get(id))?.definition ?? [])
    const group = groupOf('connection', fields, [...new Set(items)])
    for (const id of ends) group.ids.add(id)
  }
  for (const id of results) {
    const item = (index.byId.get(id) ?? old.byId.get(id))?.definition
    if (item) groupOf('results', RESULTS, [item]).ids.add(id)
  }
  return [...groups.values()]
}

/** The fields, with the sums that the solver makes of them. */
function withSums(fields: Set<Watched>): ReadonlySet<Watched> {
  if (SOLVED_FROM.some((field) => fields.has(field))) for (const sum of SUMS) fields.add(sum)
  return fields
}

const SUMS: readonly Watched[] = ['served', 'hallAirHeat_kW', 'worst']

let count = 0

/** A short name of an item object for the key of a group. */
const numberOf = oncePer((_: Item) => count++)

function wholeChanges(before: EngineFacts, facts: EngineFacts, groups: readonly ChangeGroup[]): ReadonlySet<Watched> {
  const [a, b] = [before.site, facts.site]
  const whole = changedFields.ofSite(a.site, b.site)
  const note = (field: Watched, isSame: boolean) => {
    if (!isSame) whole.add(field)
  }
  note('buildings', sameEntries(a.buildings, b.buildings))
  note('areas', sameEntries(a.areas, b.areas))
  note('waivers', sameEntries(a.waivers, b.waivers))
  note('removed', sameEntries(a.removed, b.removed))
  note('schedule', a.schedule === b.schedule || JSON.stringify(a.schedule) === JSON.stringify(b.schedule))
  note('scenario', a.scenario === b.scenario)
  note('contingencies', sameEntries(before.contingencies, facts.contingencies))
  note('loops', sameEntries(before.loops, facts.loops))
  const areSumsSame = groups.every((g) => g.fields !== null && !SUMS.some((sum) => g.fields!.has(sum)))
  for (const sum of SUMS) note(sum, areSumsSame)
  if (whole.has('contingencies')) whole.add('worst')
  return whole
}
