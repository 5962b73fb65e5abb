import { oncePer } from '../../../memo/once-per'
import type { EffectivePlacement } from '../../../model/effective-site'
import type { Item } from '../../../model/item'
import type { EngineFacts } from '../../facts'
import type { WorstLoad } from '../../results'
import { placementsOf } from '../plan/placed-items'
import { siteIndex } from '../site-index'

/** One generator in its worst outage. */
export interface LoadedGenerator {
  readonly placement: EffectivePlacement
  readonly worst: WorstLoad
}

/** Generators that carry the site's load together while the same component is out. */
export interface GeneratorGroup {
  readonly out: readonly string[]
  readonly members: readonly LoadedGenerator[]
}

const isGenerator = ({ category }: Item): boolean => category === 'generator'

/** Generators under load in some outage, those of the same worst outage together; found once for all rules. */
export const generatorGroups = oncePer((facts: EngineFacts): readonly GeneratorGroup[] => {
  const byOutage = new Map<string, LoadedGenerator[]>()
  for (const placement of placementsOf(siteIndex(facts.site), isGenerator)) {
    const worst = facts.worst[placement.id]
    if (!worst || worst.value <= 0) continue
    const key = worst.out.join()
    const members = byOutage.get(key)
    if (members) members.push({ placement, worst })
    else byOutage.set(key, [{ placement, worst }])
  }
  return [...byOutage.values()].map((members) => ({ out: members[0]!.worst.out, members }))
})

/** Share of a load, in the unit of the rating that binds, as kilowatts: apparent power bounds active power. */
export const carried_kW = ({ members }: GeneratorGroup): number => members.reduce((sum, m) => sum + m.worst.value, 0)
