import type { Building } from '../../../model/building'
import type { EngineFacts } from '../../facts'
import type { Rule } from '../define-rule'
import { type Concern, cutFacts, type PartialFacts } from './rule-parts'
import type { ChangeGroup, SiteChanges } from './site-changes'
import type { Watched } from './watched'

/** How much of a rule's verdicts an edit calls in question: none, all, or those about some parts. */
export type RuleReach = 'none' | 'all' | PartialFacts

const NO_HALLS: ReadonlySet<string> = new Set()

/** Tells of each rule how far an edit reaches into its verdicts; facts are cut once for rules that need the same. */
export function createRuleReach(
  before: EngineFacts,
  facts: EngineFacts,
  changes: SiteChanges,
): (rule: Rule) => RuleReach {
  const cuts = new Map<string, PartialFacts>()
  let changedHalls: ReadonlySet<string> | null | undefined

  /** Halls that changed; null where more of their buildings did. */
  const hallsOf = (): ReadonlySet<string> | null => {
    if (changedHalls === undefined) changedHalls = hallChanges(before.site.buildings, facts.site.buildings)
    return changedHalls
  }

  return (rule) => {
    const { watches, parts, about } = rule
    if (!watches) return 'all'
    let halls = NO_HALLS
    for (const field of watches) {
      if (!changes.whole.has(field) || (parts && isOfParts(parts, field))) continue
      const some =
        field === 'buildings' && (parts === 'hall' || parts === 'floor' || parts === 'body') ? hallsOf() : null
      if (!some) return 'all'
      halls = some
    }
    const groups: ChangeGroup[] = []
    let key = halls.size > 0 ? `${parts} halls` : `${parts}`
    changes.groups.forEach((group, number) => {
      if (!concerns(group, watches, about, parts !== undefined)) return
      groups.push(group)
      key += ` ${number}`
    })
    if (parts === 'outage' && changes.whole.has('contingencies')) key += ' outages'
    else if (groups.length === 0 && halls.size === 0) return 'none'
    if (!parts) return 'all'
    let cut = cuts.get(key)
    if (!cut) {
      const concern: Concern = { groups, halls }
      cut = cutFacts[parts](before, facts, concern)
      cuts.set(key, cut)
    }
    return cut.parts.size === 0 ? 'none' : cut
  }
}

/** Sums over halls and outages change only with what is judged again anyway by a rule that goes by parts. */
const isOfParts = (parts: NonNullable<Rule['parts']>, field: Watched): boolean =>
  field === 'hallAirHeat_kW' || (field === 'contingencies' && parts === 'outage')

/** Every finding names its subjects, so that a rule by parts reads their labels whatever else it is about. */
function concerns(
  { fields, of, items }: ChangeGroup,
  watches: readonly Watched[],
  about: Rule['about'],
  byParts: boolean,
): boolean {
  if (byParts && fields?.has('label')) return true
  const isRead = (field: Watched) => fields?.has(field) ?? (of === 'placement' || field.startsWith('connection.'))
  return watches.some(isRead) && (!about || items.some(about))
}

function hallChanges(before: readonly Building[], now: readonly Building[]): ReadonlySet<string> | null {
  if (before.length !== now.length) return null
  const changed = new Set<string>()
  for (const [i, building] of now.entries()) {
    const old = before[i]!
    if (old === building) continue
    const { halls: formerHalls, ...former } = old
    const { halls, ...rest } = building
    if (halls.length !== formerHalls.length || JSON.stringify(former) !== JSON.stringify(rest)) return null
    for (const [k, hall] of halls.entries()) {
      const was = formerHalls[k]!
      if (was.id !== hall.id) return null
      if (was !== hall && JSON.stringify(was) !== JSON.stringify(hall)) changed.add(hall.id)
    }
  }
  return changed
}
