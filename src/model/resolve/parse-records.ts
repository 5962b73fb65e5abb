import { z } from 'zod'
import { acceptsList } from '../reading/accepts-list'
import { isChecked } from './checked-lists'
import { fillOf } from './fill-defaults'
import { mapShared } from './map-shared'

interface Schema<T> {
  parse(value: unknown): T
}

/**
 * Parsed records by the record they came from. Edits share every untouched record, so that resolving a site again
 * parses only what an edit changed, and equal input gives the identical object.
 */
const parsed = new WeakMap<object, object>()

/** The list that each schema read last: most likely the one before an edit. */
const latest = new WeakMap<object, WeakRef<readonly object[]>>()

/** Fills a record's defaults in, once. */
export function parseOnce<T>(schema: Schema<T>, raw: object): T {
  const known = parsed.get(raw)
  if (known !== undefined) return known as T
  // Most records need their defaults only; taking them apart field by field would make a change of hundreds felt.
  const fill = schema instanceof z.ZodObject && acceptsList(schema, [raw]) ? fillOf(schema) : null
  const value = fill ? (fill(raw) as T) : schema.parse(raw)
  parsed.set(raw, value as object)
  return value
}

/**
 * The same for a whole list: one that an edit left alone comes back as the identical list. Records of a list that was
 * checked when it was read need their defaults only.
 */
export function parseList<T>(schema: Schema<T>, raw: readonly object[] = NO_RECORDS): readonly T[] {
  const known = parsed.get(raw)
  if (known !== undefined) return known as readonly T[]
  const list = latest.get(schema)?.deref()
  const before = list && { list, mapped: parsed.get(list) as readonly T[] }
  const fill = isChecked(raw) ? fillOf(schema) : null
  const mapped = mapShared(raw, before, (record) => (fill ? fillOnce(fill, record) : parseOnce(schema, record)) as T)
  parsed.set(raw, mapped)
  latest.set(schema, new WeakRef(raw))
  return mapped
}

function fillOnce(fill: (record: object) => object, raw: object): object {
  const known = parsed.get(raw)
  if (known !== undefined) return known
  const value = fill(raw)
  parsed.set(raw, value)
  return value
}

const NO_RECORDS: readonly object[] = []
