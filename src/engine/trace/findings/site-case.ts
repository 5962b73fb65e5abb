import type { EngineFacts } from '../../facts'
import { siteIndex } from '../../rules/site-index'
import { solveNetworks } from '../../solve-networks'
import type { TraceContext } from '../trace-types'
import type { SiteCase } from './finding-case'

const gathered = new WeakMap<TraceContext, EngineFacts>()

/** What a figure is reckoned from: the facts as the caller has them, else the site solved once more. */
export function siteCase(context: TraceContext, answer: SiteCase['answer']): SiteCase {
  const { site, today = '' } = context
  const index = siteIndex(site)
  let facts = context.facts ?? gathered.get(context)
  if (!facts) {
    facts = { ...solveNetworks(site), site, byId: index.byId, today }
    gathered.set(context, facts)
  }
  return { site, index, facts, answer }
}
