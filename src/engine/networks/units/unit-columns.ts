import type { EffectivePlacement, EffectiveSite } from '../../../model/effective-site'
import type { DemandModel } from '../demand-model'
import { itemPart } from './item-part'
import { addFigures, createUnitFigures, type UnitFigures } from './unit-figures'
import type { UnitIndex } from './unit-index'

/** What the networks know of each unit beside its connections. */
export interface UnitColumns extends UnitFigures {
  /** Hall number of each unit, -1 outdoors. */
  readonly hallOf: Int32Array
  /** 1 where the unit's loss (input less output and own draw) also warms its hall: power conduits. */
  readonly warmsByLoss: Uint8Array
  /** 1 where the unit takes part in the cooling networks only while it is live in the power network. */
  readonly needsPower: Uint8Array
  /** 1 where the unit is IT, needs liquid, needs air. */
  readonly isIt: Uint8Array
  /** 1 where the unit is IT that mines. */
  readonly isMining: Uint8Array
  readonly needsLiquid: Uint8Array
  readonly needsAir: Uint8Array
  /** 1 where the unit's members require redundancy; 2 where they must be fault tolerant. */
  readonly protection: Uint8Array
  /** 1 where the unit is a source of the power network, of the coolant network. */
  readonly givesPower: Uint8Array
  readonly givesCoolant: Uint8Array
}

/** The columns of a compiled site, with what they were read from. */
export interface ReadColumns extends UnitColumns {
  readonly feeds: { readonly placements: readonly EffectivePlacement[] }
  readonly units: UnitIndex
  readonly hallIds: readonly string[]
}

/** @param before the site before an edit: the columns of units that it left alone are taken over */
export function readColumns(
  { placements }: EffectiveSite,
  units: UnitIndex,
  hallIds: readonly string[],
  before?: ReadColumns,
): UnitColumns {
  const columns = createColumns(units.size)
  const known = before && hasSameHalls(before.hallIds, hallIds) ? unitsLeftAlone(placements, units, before) : null
  if (known) takeOver(columns, before!, known)
  const hallNumber = new Map(hallIds.map((id, i) => [id, i]))
  for (let u = 0; u < units.size; u++) {
    if (known && known[u]! >= 0) continue
    const members = units.members[u]!
    for (const i of members) addFigures(columns, u, placements[i]!)
    const first = placements[members[0]!]!
    readTraits(columns, u, first, first.hall === null ? -1 : (hallNumber.get(first.hall) ?? -1))
  }
  return columns
}

/** What the members of a unit agree in. */
function readTraits(
  columns: UnitColumns,
  u: number,
  { definition, mission, redundancy }: EffectivePlacement,
  hall: number,
) {
  const { needs, isPowerConduit, isPowerSource, isSink } = itemPart(definition)
  columns.hallOf[u] = hall
  if (isPowerConduit) columns.warmsByLoss[u] = 1
  if (isPowerSource) columns.givesPower[u] = 1
  if (isSink) columns.givesCoolant[u] = 1
  if (needs & 1) columns.needsPower[u] = 1
  if (mission === 'support') return
  columns.isIt[u] = 1
  if (mission === 'mining') columns.isMining[u] = 1
  if (needs & 2) columns.needsLiquid[u] = 1
  if (hall >= 0 && needs & 4) columns.needsAir[u] = 1
  if (redundancy !== 'none') columns.protection[u] = redundancy === 'fault-tolerant' ? 2 : 1
}

const flagNames = [
  'warmsByLoss',
  'needsPower',
  'isIt',
  'isMining',
  'needsLiquid',
  'needsAir',
  'protection',
  'givesPower',
  'givesCoolant',
] as const

function createColumns(n: number): UnitColumns {
  const flags = Object.fromEntries(flagNames.map((name) => [name, new Uint8Array(n)])) as Pick<
    UnitColumns,
    (typeof flagNames)[number]
  >
  return { hallOf: new Int32Array(n).fill(-1), ...flags, ...createUnitFigures(n) }
}

function hasSameHalls(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, i) => id === b[i])
}

/** The unit before of each that consists of the very records that it consisted of then; -1 for all others. */
function unitsLeftAlone(placements: readonly EffectivePlacement[], units: UnitIndex, before: ReadColumns): Int32Array {
  const known = new Int32Array(units.size).fill(-1)
  if (units.former?.serial !== before.units.serial) return known
  const then = before.feeds.placements
  for (let u = 0; u < units.size; u++) {
    const v = units.former.units[u]!
    if (v < 0) continue
    const [members, former] = [units.members[u]!, before.units.members[v]!]
    let k = 0
    while (k < members.length && placements[members[k]!] === then[former[k]!]) k++
    if (k === members.length) known[u] = v
  }
  return known
}

function takeOver(columns: UnitColumns, before: UnitColumns, known: Int32Array): void {
  const take = <T extends Column>(to: T, from: T): void => {
    for (let u = 0; u < known.length; u++) if (known[u]! >= 0) to[u] = from[known[u]!]!
  }
  take(columns.hallOf, before.hallOf)
  for (const name of flagNames) take(columns[name], before[name])
  take(columns.airLoad_kW, before.airLoad_kW)
  take(columns.design_kW, before.design_kW)
  for (const name of ['powerDemand', 'coolantDemand'] as const) {
    const [to, from] = [columns[name], before[name]]
    for (const figure of figureNames) take(to[figure], from[figure])
    take(to.curve as (Float64Array | null)[], from.curve as (Float64Array | null)[])
  }
}

type Column = { [u: number]: number | Float64Array | null }

const figureNames = [
  'ownP_kW',
  'ownQ_kvar',
  'efficiency',
  'rating_kW',
  'rating_kVA',
  'inputTangent',
] as const satisfies readonly (keyof DemandModel)[]
