type Fields = Readonly<Record<string, unknown>>

interface Changed {
  readonly fields: Fields
  readonly record: object
}

const changed = new WeakMap<object, Changed>()

/**
 * A record with the fields that a scenario changes. As long as record and fields are the same, so is the result, and
 * nothing that follows takes it for another one.
 */
export function changedRecord<T extends object>(record: T, fields: Fields, parse: (value: object) => T): T {
  const known = changed.get(record)
  if (known && sameFields(known.fields, fields)) return known.record as T
  const made = parse({ ...record, ...fields })
  changed.set(record, { fields, record: made })
  return made
}

function sameFields(a: Fields, b: Fields): boolean {
  if (a === b) return true
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && a[key] === b[key])
}
