import type { z } from 'zod'
import { oncePer } from '../../memo/once-per'

type Field = z.core.$ZodType

/** The fields of a record's schema by name, and the names of those that must be there. */
interface RecordShape {
  readonly fields: ReadonlyMap<string, Field>
  readonly required: readonly string[]
}

/**
 * Whether a schema accepts every record of a list. A record has few of the fields that it could have, and only those are
 * looked at: reading tens of thousands of records costs a fraction of parsing them.
 * @returns false also where only parsing can tell, or say what is wrong
 */
export function acceptsList(schema: z.ZodObject, list: unknown): boolean {
  const shape = shapeOf(schema)
  return shape !== null && Array.isArray(list) && list.every((record) => acceptsRecord(shape, record))
}

function acceptsRecord({ fields, required }: RecordShape, record: unknown): boolean {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return false
  for (const name of required) if (!Object.hasOwn(record, name)) return false
  for (const name in record) {
    const field = fields.get(name)
    if (field && !accepts(field, (record as Record<string, unknown>)[name])) return false
  }
  return true
}

function accepts(field: Field, value: unknown): boolean {
  const outcome = field._zod.run({ value, issues: [] }, { async: false })
  return !(outcome instanceof Promise) && outcome.issues.length === 0
}

/** Null for schemas that ask more of a record than of its fields one by one. */
const shapeOf = oncePer((schema: z.ZodObject): RecordShape | null => {
  const { shape, checks, catchall } = schema._zod.def
  if (checks?.length || catchall?._zod.def.type !== 'unknown') return null
  const fields = new Map<string, Field>(Object.entries(shape))
  return { fields, required: [...fields.keys()].filter((name) => fields.get(name)!._zod.optin === undefined) }
})
