import type { EffectivePlacement } from '../../model/effective-site'
import type { Item } from '../../model/item'
import { measurementOf } from './measurement-of'
import type { FigureOrigin, TraceInput, TraceSource } from './trace-types'

/** What stands for a figure that an item does not state, and whether that is more than how the format reads. */
export interface Fallback {
  readonly value: number
  /** True where the engine takes a usual value; false where the format says what an absent figure means. */
  readonly assumed: boolean
}

/**
 * A figure of an item as the input of a formula, with its source.
 * @param path place below the item, e.g. `load.design_kW`
 * @param fallback what counts where the item does not state it; nothing gives 0
 */
export function itemInput(
  placement: Pick<EffectivePlacement, 'definition'>,
  path: string,
  unit: string,
  fallback: Fallback = { value: 0, assumed: false },
  computedAs?: number,
): TraceInput {
  const { definition } = placement
  const stated = valueAt(definition, path)
  const named = {
    nameKey: `trace.figures.${path}`,
    nameParams: { item: definition.name },
    unit,
  }
  if (stated === undefined) return { ...named, value: fallback.value, origin: fallback.assumed ? 'assumed' : 'typed' }
  const value = computedAs ?? (typeof stated === 'number' ? stated : Number.NaN)
  const record = { kind: 'item', id: definition.id, field: path } as const
  const measured = measurementOf(definition, path, value)
  if (measured) return { ...named, value, origin: 'measured', measured, record }
  const source = sourceOf(definition)
  return { ...named, value, origin: originOf(definition, path), record, ...(source ? { source } : {}) }
}

/** Value at a dotted path below an item; undefined where the item does not state it. */
function valueAt(item: Item, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), item)
}

/** A figure read in the maker's own document is a nameplate; what no source was read for is assumed. */
function originOf({ source }: Item, path: string): FigureOrigin {
  if (!source) return 'typed'
  const read = source.verifiedFields ? source.verifiedFields.some((f) => covers(f, path)) : source.verified === true
  if (!read) return 'assumed'
  return source.grade === 'A' ? 'nameplate' : 'catalogue'
}

/** `size_m` covers `size_m.0`; `cost` covers `cost.base`. */
const covers = (field: string, path: string): boolean => path === field || path.startsWith(`${field}.`)

function sourceOf({ source }: Item): TraceSource | null {
  if (!source) return null
  const { title, address, grade } = source
  return { title, ...(address === undefined ? {} : { address }), ...(grade === undefined ? {} : { grade }) }
}
