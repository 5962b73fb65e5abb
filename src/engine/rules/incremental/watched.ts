import type { Connection } from '../../../model/connection'
import type { EffectivePlacement, EffectiveSite } from '../../../model/effective-site'
import type { Item } from '../../../model/item'
import type { Site } from '../../../model/site'
import type { EngineFacts } from '../../facts'

type PlacementField = Exclude<keyof EffectivePlacement & string, 'id' | 'item' | 'definition' | 'measured'>
type ItemField = `item.${Exclude<keyof Item & string, 'id'>}`
/** What an item is in the power network; `item.power` stands for all of them. */
type PowerField = `item.power.${keyof NonNullable<Item['power']> & string}`
type ConnectionField = `connection.${keyof Connection & string}`
type SiteField = `site.${keyof Site & string}`
/** Lists beside placements and connections; halls are part of their buildings. */
type SiteList = keyof Pick<EffectiveSite, 'buildings' | 'areas' | 'waivers' | 'schedule' | 'removed' | 'scenario'>
type Solved = Exclude<keyof EngineFacts, 'site' | 'byId' | 'today'>

/** Something of a site that an edit may change and a rule may read, spelled as in the interchange format. */
export type Watched = PlacementField | ItemField | PowerField | ConnectionField | SiteField | SiteList | Solved

/** What node results of a placement are, and what is summed up from them. */
export const RESULTS: ReadonlySet<Watched> = new Set<Watched>([
  'power',
  'liquid',
  'air',
  'served',
  'hallAirHeat_kW',
  'worst',
])

/** Fields of a placement that the solver's sums over halls, loads and outages rest on. */
export const SOLVED_FROM: readonly Watched[] = [
  'hall',
  'mission',
  'redundancy',
  'item.category',
  'item.load',
  'item.heat',
  'item.power',
  'item.liquidCooling',
  'item.airCooling',
]
