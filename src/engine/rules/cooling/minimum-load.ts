import type { Item } from '../../../model/item'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { append } from '../site-index'
import { exceeds } from '../supply/exceeds'

/** Below its turn-down a chiller cycles and a CDU's valves hunt: better to switch some of them off. */
export const minimumLoad = defineRule({
  id: 'cooling/minimum-load',
  severity: 'info',
  parts: 'product',
  watches: ['liquid', 'item.category', 'item.id', 'item.liquidCooling', 'item.name'],
  about: (item) => item.liquidCooling !== undefined,
  standard: cite('modelica-chillers'),
  parameters: {
    chiller: { value: 0.2, unit: '', source: 'modelica-chillers' },
    cdu: { value: 0.1, unit: '', source: 'project-assumption' },
  },
  *check({ site, facts, index, parameters, finding }) {
    const idling = new Map<string, string[]>()
    for (const { id, definition } of site.placements) {
      if (!definition.liquidCooling) continue
      const node = facts.liquid[id]
      if (!node?.live || node.out_kW === 0 || node.utilisation === null) continue
      if (exceeds(turnDown(definition, parameters), node.utilisation)) append(idling, definition.id, id)
    }
    for (const [discriminator, subjects] of idling) {
      const { definition } = index.byId.get(subjects[0]!)!
      yield finding({
        subjects,
        collective: true,
        discriminator,
        value: Math.min(...subjects.map((id) => facts.liquid[id]!.utilisation!)),
        limit: turnDown(definition, parameters),
        params: { item: definition.name },
      })
    }
  },
})

/** Lowest steady load of a machine as a share of its capacity; 0 where it has none. */
function turnDown(
  { category, liquidCooling }: Item,
  { chiller, cdu }: Readonly<Record<'chiller' | 'cdu', number>>,
): number {
  if (liquidCooling?.cop !== undefined || category === 'chiller') return chiller
  return category === 'cdu' ? cdu : 0
}
