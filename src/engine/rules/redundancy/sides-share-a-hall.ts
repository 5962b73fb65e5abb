import type { Connection } from '../../../model/connection'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { hallName } from '../hall-name'
import { append } from '../site-index'
import { upstreamFold } from '../supply/upstream-fold'

/** Above a fault-tolerant rack the two power paths must not share a hall: one fire would take both. */
export const sidesShareAHall = defineRule({
  id: 'redundancy/sides-share-a-hall',
  severity: 'error',
  standard: cite('uptime-topology'),
  *check({ site, index, finding }) {
    const hallsAbove = upstreamFold<ReadonlySet<string>>(
      index.powerInto,
      (id) => {
        const hall = index.byId.get(id)?.hall ?? null
        return hall === null ? NONE : new Set([hall])
      },
      (own, provider) => ([...provider].every((hall) => own.has(hall)) ? own : new Set([...own, ...provider])),
    )
    const sharing = new Map<string, string[]>()
    const names = new Map<string, string>()
    for (const { id, redundancy, mission } of site.placements) {
      if (mission === 'support' || redundancy !== 'fault-tolerant') continue
      const shared = sharedHalls(bySide(index.powerInto.get(id) ?? []), hallsAbove)
      if (shared.length === 0) continue
      const halls = shared.join(', ')
      append(sharing, halls, id)
      names.set(halls, shared.map((hall) => hallName(site, hall)).join(', '))
    }
    for (const [halls, subjects] of sharing)
      yield finding({ subjects, collective: true, discriminator: halls, params: { halls: names.get(halls)! } })
  },
})

const NONE: ReadonlySet<string> = new Set()

/** Providers of each side; where no side is named, each provider is one. */
function bySide(feeds: readonly Connection[]): readonly (readonly string[])[] {
  const sides = new Map<string, string[]>()
  for (const { side, from } of feeds) append(sides, side ?? from, from)
  return [...sides.values()]
}

function sharedHalls(sides: readonly (readonly string[])[], hallsAbove: (id: string) => ReadonlySet<string>): string[] {
  const sidesIn = new Map<string, number>()
  for (const providers of sides) {
    const halls = new Set(providers.flatMap((id) => [...hallsAbove(id)]))
    for (const hall of halls) sidesIn.set(hall, (sidesIn.get(hall) ?? 0) + 1)
  }
  return [...sidesIn].filter(([, sidesHere]) => sidesHere > 1).map(([hall]) => hall)
}
