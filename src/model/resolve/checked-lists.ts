/**
 * Lists whose records their schemas have accepted as they stand. An edit makes another list, which is not among them:
 * what it changed is parsed.
 */
const checked = new WeakSet<object>()

/** Notes that all records of a document have been accepted, so that resolving it fills defaults in without parsing. */
export function noteChecked<T extends object>(document: T): T {
  for (const part of Object.values(document)) if (Array.isArray(part)) checked.add(part)
  return document
}

/** True where every record of the list has been accepted. */
export const isChecked = (list: object): boolean => checked.has(list)
