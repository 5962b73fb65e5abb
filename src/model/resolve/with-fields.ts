/**
 * A record with fields written over its own; one that is null or undefined is taken away, as a scenario says in the file
 * that something is not known or not there any more.
 */
export function withFields<T extends object>(record: T, fields: object): T {
  const next = { ...record } as Record<string, unknown>
  for (const [name, value] of Object.entries(fields)) {
    if (value === null || value === undefined) delete next[name]
    else next[name] = value
  }
  return next as T
}
