import type { FreshIds } from '../../../commands/fresh-ids'
import type { EngineFacts } from '../../../engine/facts'
import { siteIndex } from '../../../engine/rules/site-index'
import { boxCentre } from '../../../geometry/outline'
import type { EffectivePlacement } from '../../../model/effective-site'
import type { GapCandidate } from '../gap-plan'

/** Halls tried for one move. */
const mostHalls = 3

/**
 * Moves the equipment of one power side out of a hall that it shares with the other side, into another hall: all of
 * it that stands on the ways to the load through that side, and on no way through the other. What moves is connected
 * as before by runs laid anew. A wall between the two sides would do as well; a hall is one compartment and has no
 * wall that could be priced.
 * @param halls in which both sides have equipment
 */
export function relocations(
  facts: EngineFacts,
  load: EffectivePlacement,
  halls: readonly string[],
  ids: FreshIds,
): GapCandidate[] {
  const { powerInto } = siteIndex(facts.site)
  const sides = [...Map.groupBy(powerInto.get(load.id) ?? [], (c) => c.side ?? c.from).values()].map((feeds) =>
    above(
      facts,
      feeds.map((c) => c.from),
    ),
  )
  return halls.flatMap((hall) =>
    sides.flatMap((side, i) => {
      const others = new Set(sides.flatMap((s, j) => (j === i ? [] : [...s])))
      const moving = [...side].flatMap((id) => {
        const p = facts.byId.get(id)
        return p?.hall === hall && !others.has(id) ? [p] : []
      })
      return moving.length === 0 ? [] : movesOf(facts, moving, hall, ids)
    }),
  )
}

function above({ site }: EngineFacts, from: readonly string[]): ReadonlySet<string> {
  const { powerInto } = siteIndex(site)
  const seen = new Set(from)
  for (const id of seen) for (const c of powerInto.get(id) ?? []) seen.add(c.from)
  return seen
}

function movesOf(
  { site }: EngineFacts,
  moving: readonly EffectivePlacement[],
  hall: string,
  ids: FreshIds,
): GapCandidate[] {
  const own = new Set(moving.map((p) => p.id))
  const touching = site.connections.filter((c) => own.has(c.from) || own.has(c.to))
  return [...site.halls.values()]
    .filter((h) => h.id !== hall)
    .slice(0, mostHalls)
    .map((goal) => {
      const anew = touching.map(({ path: _, level_m: __, ...c }) => ({ ...c, id: ids.connection() }))
      const at = boxCentre(goal.outline)
      return {
        remedy: 'relocation',
        delta: {
          changePlacements: Object.fromEntries(
            moving.map((p) => [p.id, { hall: goal.id, at: [at[0], at[1]] as [number, number] }]),
          ),
          removeConnections: touching.map((c) => c.id),
          addConnections: anew,
        },
        laidAnew: anew.map((c) => c.id),
        params: { count: moving.length, name: moving[0]!.label ?? moving[0]!.id, hall: goal.name ?? goal.id },
      }
    })
}
