import { oncePer } from '../../../memo/once-per'
import type { EngineFacts } from '../../facts'
import { siteIndex } from '../../rules/site-index'
import { solveNetworks } from '../../solve-networks'
import type { TraceContext } from '../trace-types'
import type { SiteCase } from './finding-case'

const factsOf = oncePer(
  ({ facts, site, today = '' }: TraceContext): EngineFacts =>
    facts ?? { ...solveNetworks(site), site, byId: siteIndex(site).byId, today },
)

/** What a figure is reckoned from: the facts as the caller has them, else the site solved once more. */
export function siteCase(context: TraceContext, answer: SiteCase['answer']): SiteCase {
  const { site } = context
  return { site, index: siteIndex(site), facts: factsOf(context), answer }
}
