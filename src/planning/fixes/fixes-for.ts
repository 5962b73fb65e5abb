import type { Finding } from '../../engine/results'
import { siteIndex } from '../../engine/rules/site-index'
import { traceSupply } from '../supply/supply-paths'
import { cheapestFirst } from './cheapest-first'
import { fixCost } from './fix-cost'
import { fixTable } from './fix-table'
import type { Fix, FixMaker, FixProposal, FixRequest, FixSearch } from './fix-types'
import { type VerifiedFix, verifyFix } from './verify-fix'

/** Proposals of one kind that are tried before the kind is given up. */
const mostTries = 6
/** ... and once one was found that helps but brings a warning. */
const triesForCleaner = 3

/**
 * Remedies of a finding that were tried on the engine: each makes it go away and brings no error. At most one of each
 * kind, in the order of the rule's table, cheaper before dearer where prices are known; none where nothing helps. Every try checks the whole site, so ask only when
 * somebody looks.
 * @param request the site, and the check that the finding comes from
 */
export function fixesFor(finding: Finding, request: FixRequest): readonly Fix[] {
  const makers = fixTable[finding.rule]
  if (!makers) return []
  const index = siteIndex(request.site)
  const search: FixSearch = {
    ...request,
    finding,
    index,
    supply: traceSupply(request.site, request.check, new Set()),
    subjects: finding.subjects.flatMap((id) => index.byId.get(id) ?? []),
  }
  return cheapestFirst(makers.flatMap((make) => firstThatHelps(make, search) ?? []))
}

/** True where some kind of fix is known for the rule, whether or not one helps here. */
export const isFixable = (rule: string): boolean => Object.hasOwn(fixTable, rule)

/** The first that helps and brings no warning, or else the first that helps. */
function firstThatHelps(make: FixMaker, search: FixSearch): Fix | null {
  let helps: Fix | null = null
  let tries = 0
  for (const proposal of make(search)) {
    const verified = verifyFix(search, search.finding, proposal)
    if (verified) {
      helps ??= fixOf(search, proposal, verified)
      if (!verified.warns) return fixOf(search, proposal, verified)
    }
    if (++tries >= (helps ? triesForCleaner : mostTries)) return helps
  }
  return helps
}

const fixOf = (search: FixSearch, proposal: FixProposal, { after, effect }: VerifiedFix): Fix => ({
  ...proposal,
  id: `${proposal.kind}:${search.finding.key}`,
  titleKey: `fixes.kinds.${proposal.kind}`,
  cost: fixCost(search.site, after, proposal.delta),
  effect,
})
