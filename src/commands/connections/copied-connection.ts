import type { Connection } from '../../model/connection'

/**
 * A connection among copies. A return that joins one of what is copied joins its copy; one that would join anything else
 * goes back the way its supply comes.
 * @param ends id and ends of the copy
 * @param copyOf ids of the copies by those of their originals
 */
export function copiedConnection(
  { returnTo, returnLength_m, ...original }: Connection,
  ends: Pick<Connection, 'id' | 'from' | 'to'>,
  copyOf: ReadonlyMap<string, string>,
): Connection {
  const back = returnTo === undefined ? undefined : copyOf.get(returnTo)
  // A length stated for another way says nothing of this one.
  const length =
    returnLength_m === undefined || (returnTo !== undefined && back === undefined) ? {} : { returnLength_m }
  return { ...original, ...ends, ...(back === undefined ? {} : { returnTo: back }), ...length }
}
