import { displayName } from '../../../../engine/rules/display-name'
import type { FixMaker } from '../../fix-types'

/** Takes out one of several like units that run below the load they are steady at; what is new goes first. */
export const removeUnit: FixMaker = function* ({ subjects }) {
  if (subjects.length < 2) return
  const spare = [...subjects]
    .filter((p) => !p.locked)
    .sort((a, b) => Number(a.status === 'existing') - Number(b.status === 'existing'))
  for (const unit of spare)
    yield {
      kind: 'remove-unit',
      params: { name: displayName(unit, unit.id), item: unit.definition.name },
      delta: { removePlacements: [unit.id] },
    }
}
