import type { z } from 'zod'
import { oncePer } from '../../memo/once-per'

type Fill = (record: object) => object

/**
 * What parsing does to records that a schema has accepted already: it fills in the defaults of absent fields. Parsing
 * tens of thousands of records of a file that was read and checked a moment ago takes longer than solving the site.
 * @returns null for schemas that do more, or have defaults further down: these must parse
 */
export const fillOf = oncePer((schema: object): Fill | null => {
  const { def } = (schema as z.core.$ZodType)._zod as z.core.$ZodObject['_zod']
  if (def.type !== 'object') return null
  const defaults: [string, z.core.$ZodDefaultDef['defaultValue']][] = []
  for (const [key, field] of Object.entries(def.shape)) {
    const own = field._zod.def as z.core.$ZodDefaultDef
    if (own.type === 'default') {
      const value = own.defaultValue
      // One object for all records would be shared by all of them.
      if ((typeof value === 'object' && value !== null) || !leavesAlone(own.innerType)) return null
      defaults.push([key, value])
    } else if (!leavesAlone(field)) return null
  }
  return (record) => {
    const filled: Record<string, unknown> = { ...record }
    for (const [key, value] of defaults) if (filled[key] === undefined) filled[key] = value
    return filled
  }
})

/** Kinds of schema that pass on what they accept. */
const plain = new Set(['string', 'number', 'int', 'boolean', 'enum', 'literal', 'unknown', 'any', 'null'])
const around = new Set(['optional', 'nullable', 'readonly', 'array', 'tuple', 'union', 'object', 'record'])

/** True where a schema changes nothing in what it accepts, however deep. */
function leavesAlone(schema: z.core.$ZodType): boolean {
  const def = schema._zod.def as unknown as {
    readonly type: string
    readonly innerType?: z.core.$ZodType
    readonly element?: z.core.$ZodType
    readonly items?: readonly z.core.$ZodType[]
    readonly options?: readonly z.core.$ZodType[]
    readonly shape?: Readonly<Record<string, z.core.$ZodType>>
    readonly catchall?: z.core.$ZodType
    readonly keyType?: z.core.$ZodType
    readonly valueType?: z.core.$ZodType
  }
  if (plain.has(def.type)) return true
  if (!around.has(def.type)) return false
  // Without a catch-all, fields that the schema does not name are taken away.
  if (def.type === 'object' && def.catchall?._zod.def.type !== 'unknown') return false
  const inner = [def.innerType, def.element, def.keyType, def.valueType, ...(def.items ?? []), ...(def.options ?? [])]
  return [...inner, ...Object.values(def.shape ?? {})].every((part) => part === undefined || leavesAlone(part))
}
