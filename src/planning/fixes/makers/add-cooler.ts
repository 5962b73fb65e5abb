import { createFreshIds, type FreshIds } from '../../../commands/fresh-ids'
import { displayName } from '../../../engine/rules/display-name'
import type { Connection } from '../../../model/connection'
import { completePlacement, type EffectivePlacement } from '../../../model/effective-site'
import type { Placement } from '../../../model/placement'
import type { FixMaker, FixProposal, FixSearch } from '../fix-types'
import { freeSlot } from '../free-slot'
import { laidAnew } from '../laid-anew'

/** More units than this are a plant, not a fix. */
const mostUnits = 4

/** Sets one, two, ... more of the overtaxed cooler beside it, fed and piped as it is. */
export const addCooler: FixMaker = function* (search) {
  const model = search.subjects[0]
  if (model && (model.definition.liquidCooling || model.definition.airCooling)) yield* more(search, model)
}

/** Sets more of the air coolers that the hall of a finding has. */
export const addFan: FixMaker = function* (search) {
  const hall = search.subjects[0]?.hall
  const [model] = hall ? (search.index.airCoolersIn.get(hall) ?? []) : []
  if (model) yield* more(search, model)
}

/** Sets one, two, ... more generators beside the first of those that a finding is about, on the same boards. */
export const addGenerator: FixMaker = function* (search) {
  const [model] = search.subjects
  if (model?.definition.category === 'generator') yield* more(search, model)
}

function* more(search: FixSearch, model: EffectivePlacement): Generator<FixProposal> {
  for (let count = 1; count <= mostUnits; count++) {
    const proposal = moreOf(search, model, count)
    if (!proposal) return
    yield proposal
  }
}

function moreOf(search: FixSearch, model: EffectivePlacement, count: number): FixProposal | null {
  const { site, catalog } = search
  const ids = createFreshIds(search.document)
  const coming: EffectivePlacement[] = []
  const connections: Connection[] = []
  while (coming.length < count) {
    const pose = freeSlot({
      site,
      items: catalog.items,
      item: model.definition,
      near: model,
      hall: model.hall,
      coming,
    })
    if (!pose) return null
    const twin: Placement = {
      id: ids.placement(model.definition.category),
      item: model.item,
      hall: model.hall,
      at: [pose.at[0], pose.at[1]],
      rotation_deg: pose.rotation_deg,
      status: 'new',
      ...(model.phase === undefined ? {} : { phase: model.phase }),
    }
    const standing = completePlacement(twin, catalog.items, true)
    coming.push(standing)
    connections.push(...likeThoseOf(search, model, standing, ids))
  }
  return {
    kind: 'add-cooler',
    params: { count, item: model.definition.name, like: displayName(model, model.id) },
    delta: { addPlacements: coming.map(({ definition: _, ...p }) => p), addConnections: connections },
  }
}

/** The twin draws from what the model draws from and serves what it serves. */
function likeThoseOf(
  { site, index }: FixSearch,
  model: EffectivePlacement,
  twin: EffectivePlacement,
  ids: FreshIds,
): Connection[] {
  return site.connections.flatMap((c) => {
    const other = index.byId.get(c.from === model.id ? c.to : c.from)
    if (!other || (c.from !== model.id && c.to !== model.id)) return []
    return c.from === model.id ? [laidAnew(site, ids, c, twin, other)] : [laidAnew(site, ids, c, other, twin)]
  })
}
