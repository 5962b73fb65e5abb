import { createFreshIds } from '../../../commands/fresh-ids'
import type { Connection } from '../../../model/connection'
import type { EffectivePlacement } from '../../../model/effective-site'
import { runBetween } from '../../routing/run-between'
import type { FixMaker, FixSearch } from '../fix-types'
import { likelyProviders } from '../likely-providers'
import { namesOf } from '../names-of'
import { upstreamOf } from '../upstream'

/** Loads reconnected in one fix; more than that asks for a plan rather than for a cord. */
const mostLoads = 96
/** Choices of provider that are worth trying for the whole group. */
const choices = 4

/**
 * Gives every load that an outage leaves unserved a path around it: a second cord where its power hangs on what is
 * out, a second pipe where its coolant does.
 */
export const connectSecondPath: FixMaker = function* (search) {
  const { finding, subjects } = search
  if (finding.contingency.length === 0 || subjects.length > mostLoads) return
  const out = new Set(finding.contingency)
  const around = providersAround(search, out)
  for (let choice = 0; choice < choices; choice++) {
    const ids = createFreshIds(search.document)
    const added: Connection[] = []
    const providers = new Map<string, EffectivePlacement>()
    for (const load of subjects)
      for (const kind of ['power', 'coolant'] as const) {
        if (!hangsOn(search, load, kind, out)) continue
        const provider = around(load, kind)[choice]
        if (!provider) continue
        providers.set(provider.id, provider)
        added.push(runBetween(search.site, ids, kind, provider, load, sideFor(search, load, kind)))
      }
    if (added.length === 0) return
    yield {
      kind: 'connect-second-path',
      params: { count: subjects.length, connections: added.length, providers: namesOf([...providers.values()]) },
      delta: { addConnections: added },
    }
  }
}

/** True where the load draws over this network and every path of it passes what is out. */
function hangsOn(
  search: FixSearch,
  load: EffectivePlacement,
  kind: 'power' | 'coolant',
  out: ReadonlySet<string>,
): boolean {
  const into = (kind === 'power' ? search.index.powerInto : search.index.coolantInto).get(load.id) ?? []
  return into.length > 0 && into.every((c) => [...upstreamOf(search, c.from)].some((id) => out.has(id)))
}

/** Providers whose paths avoid what is out; loads of one kind, hall and feeds share the answer. */
function providersAround(search: FixSearch, out: ReadonlySet<string>) {
  const known = new Map<string, readonly EffectivePlacement[]>()
  return (load: EffectivePlacement, kind: 'power' | 'coolant'): readonly EffectivePlacement[] => {
    const feeds = (kind === 'power' ? search.index.powerInto : search.index.coolantInto).get(load.id) ?? []
    const key = [kind, load.item, load.hall, ...feeds.map((c) => c.from)].join('|')
    const found = known.get(key) ?? likelyProviders(search, load, kind).filter((p) => isApart(search, p, out))
    known.set(key, found)
    return found
  }
}

const isApart = (search: FixSearch, p: EffectivePlacement, out: ReadonlySet<string>): boolean =>
  ![...upstreamOf(search, p.id)].some((id) => out.has(id))

function sideFor(search: FixSearch, load: EffectivePlacement, kind: 'power' | 'coolant'): { side?: 'A' | 'B' } {
  if (kind === 'coolant') return {}
  return { side: (search.index.powerInto.get(load.id) ?? []).some((c) => c.side === 'B') ? 'A' : 'B' }
}
