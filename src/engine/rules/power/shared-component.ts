import type { Connection } from '../../../model/connection'
import type { EffectivePlacement } from '../../../model/effective-site'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { displayName } from '../display-name'
import { append } from '../site-index'
import { upstreamFold } from '../supply/upstream-fold'

/**
 * The two sides of a load that requires redundancy meet in no component upstream, save the one service that the site has.
 * One finding per shared component, with the loads that hang on it twice.
 */
export const sharedComponent = defineRule({
  id: 'power/shared-component',
  severity: 'warning',
  watches: [
    'label',
    'mission',
    'redundancy',
    'connection.from',
    'connection.side',
    'connection.standby',
    'item.category',
    'item.power.role',
  ],
  standard: cite('uptime-topology'),
  *check({ site, index, finding }) {
    const services = site.placements.filter(isService)
    const pathOf = upstreamFold<ReadonlySet<string>>(
      index.powerInto,
      (id) => new Set([id]),
      (own, provider) => (isSubset(provider, own) ? own : new Set([...own, ...provider])),
    )
    const sharing = new Map<string, string[]>()
    const sharedBy = new Map<string, readonly string[]>()
    for (const { id, mission, redundancy } of site.placements) {
      if (mission === 'support' || redundancy === 'none') continue
      const feeds = (index.powerInto.get(id) ?? []).filter((c) => !c.standby)
      if (feeds.length < 2) continue
      const key = feeds.map((c) => `${c.side ?? ''}>${c.from}`).join()
      let shared = sharedBy.get(key)
      if (!shared) {
        shared = sharedParts(feeds, pathOf)
        sharedBy.set(key, shared)
      }
      for (const part of shared) if (services.length > 1 || part !== services[0]?.id) append(sharing, part, id)
    }
    for (const [part, loads] of sharing)
      yield finding({
        subjects: [part],
        params: { loads: loads.length, example: displayName(index.byId.get(loads[0]!), loads[0]!) },
      })
  },
})

const isService = ({ definition: { power, category } }: EffectivePlacement): boolean =>
  power?.role === 'source' && category !== 'generator'

/** Components on the paths of two sides; where no side is named, each provider is one. */
function sharedParts(feeds: readonly Connection[], pathOf: (id: string) => ReadonlySet<string>): readonly string[] {
  const sides = new Map<string, Set<string>>()
  for (const { side, from } of feeds) {
    const name = side ?? from
    const parts = sides.get(name)
    if (parts) for (const part of pathOf(from)) parts.add(part)
    else sides.set(name, new Set(pathOf(from)))
  }
  const [first, ...others] = [...sides.values()]
  if (!first || others.length === 0) return []
  return [...first].filter((part) => others.every((side) => side.has(part)))
}

function isSubset(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  for (const id of part) if (!whole.has(id)) return false
  return true
}
