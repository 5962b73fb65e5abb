import type { Connection } from '../../model/connection'
import { append, type SiteIndex } from '../rules/site-index'
import { upstreamFold } from '../rules/supply/upstream-fold'

const none: ReadonlySet<string> = new Set()

/** Answers, for a load, in which halls equipment of more than one of its power sides stands; the yard is no hall. */
export function sharedHalls(index: SiteIndex): (load: string) => readonly string[] {
  const hallsAbove = upstreamFold<ReadonlySet<string>>(
    index.powerInto,
    (id) => {
      const hall = index.byId.get(id)?.hall ?? null
      return hall === null ? none : new Set([hall])
    },
    (own, provider) => ([...provider].every((hall) => own.has(hall)) ? own : new Set([...own, ...provider])),
  )
  return (load) => {
    const sidesIn = new Map<string, number>()
    for (const providers of bySide(index.powerInto.get(load) ?? [])) {
      const halls = new Set(providers.flatMap((id) => [...hallsAbove(id)]))
      for (const hall of halls) sidesIn.set(hall, (sidesIn.get(hall) ?? 0) + 1)
    }
    return [...sidesIn].filter(([, sidesHere]) => sidesHere > 1).map(([hall]) => hall)
  }
}

/** Providers of each side; where no side is named, each provider is one. */
function bySide(feeds: readonly Connection[]): readonly (readonly string[])[] {
  const sides = new Map<string, string[]>()
  for (const { side, from } of feeds) append(sides, side ?? from, from)
  return [...sides.values()]
}
