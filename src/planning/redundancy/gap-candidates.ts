import type { EngineFacts } from '../../engine/facts'
import type { SiteDocument } from '../../model/document'
import type { Item } from '../../model/item'
import type { GapCandidate } from './gap-plan'
import type { Gap } from './measure-gap'
import { firstFeeds, secondCords } from './second-cords'
import { spareUnit } from './spare-unit'
import { standbySource } from './standby-source'

/** Culprits looked at in one round: the worst; the others get their turn when these are gone. */
const mostCulprits = 6

/** What may help against the worst outages and overloads: cords, more units, generators. */
export function gapCandidates(
  facts: EngineFacts,
  gap: Gap,
  items: ReadonlyMap<string, Item>,
  document: SiteDocument | undefined,
): GapCandidate[] {
  const [worst] = gap.culprits
  if (!worst) return []
  const remedies = gap.culprits.slice(0, mostCulprits).flatMap(({ id, lost }) => {
    const isSource = facts.byId.get(id)?.definition.power?.role === 'source'
    return [
      ...(lost.length > 0 ? secondCords(facts, id, lost, document) : []),
      spareUnit(facts.site, id, document),
      isSource ? standbySource(facts, id, items, document) : null,
    ].filter((candidate) => candidate !== null)
  })
  return [...firstFeeds(facts, worst.id, document), ...remedies]
}
