import type { Connection } from '../../../model/connection'
import type { EffectivePlacement } from '../../../model/effective-site'
import { cite } from '../cite'
import { defineJoiningRule } from '../define-rule'
import { displayName } from '../display-name'
import { upstreamFold } from '../supply/upstream-fold'

/**
 * The two sides of a load that requires redundancy meet in no component upstream, save the one service that the site has.
 * One finding per shared component, with the loads that hang on it twice.
 */
export const sharedComponent = defineJoiningRule<Note>({
  id: 'power/shared-component',
  severity: 'warning',
  parts: 'supplied',
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
  *notes({ site, index }) {
    const pathOf = upstreamFold<ReadonlySet<string>>(
      index.powerInto,
      (id) => new Set([id]),
      (own, provider) => (isSubset(provider, own) ? own : new Set([...own, ...provider])),
    )
    const sharedBy = new Map<string, readonly string[]>()
    for (const placement of site.placements) {
      const service = isService(placement)
      const feeds = isJudged(placement) ? (index.powerInto.get(placement.id) ?? []).filter((c) => !c.standby) : []
      if (feeds.length < 2) {
        if (service) yield [placement.id, { service, shared: [] }]
        continue
      }
      const key = feeds.map((c) => `${c.side ?? ''}>${c.from}`).join()
      let shared = sharedBy.get(key)
      if (!shared) {
        shared = sharedParts(feeds, pathOf)
        sharedBy.set(key, shared)
      }
      if (service || shared.length > 0) yield [placement.id, { service, shared }]
    }
  },
  *conclude({ index, finding }, notes) {
    const services: string[] = []
    const sharing = new Map<string, { loads: number; first: string }>()
    const isBefore = (a: string, b: string) => index.order.get(a)! < index.order.get(b)!
    for (const [id, { service, shared }] of notes) {
      if (service) services.push(id)
      for (const part of shared) {
        const others = sharing.get(part)
        const first = others && isBefore(others.first, id) ? others.first : id
        sharing.set(part, { loads: (others?.loads ?? 0) + 1, first })
      }
    }
    if (services.length === 1) sharing.delete(services[0]!)
    for (const [part, { loads, first }] of sharing)
      yield finding({ subjects: [part], params: { loads, example: displayName(index.byId.get(first), first) } })
  },
})

interface Note {
  /** True where it is a service of the site. */
  readonly service: boolean
  /** Components in which the sides of a load meet. */
  readonly shared: readonly string[]
}

const isJudged = ({ mission, redundancy }: EffectivePlacement): boolean =>
  mission !== 'support' && redundancy !== 'none'

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
