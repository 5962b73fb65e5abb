import type { StoreApi } from 'zustand/vanilla'

/** Reads of a store that are repeated only where a field of the state that they went by has changed. */
export interface StateReader<S extends object> {
  /** What the selector says of the state as it is: the very same value while none of the fields that it read is another. */
  read<T>(selector: (state: S) => T): T
  /** Calls `changed` after changes to fields that the last read went by. Returns a function that stops it. */
  subscribe(changed: () => void): () => void
}

/**
 * Hundreds of components read the store, and nearly every change is to one of its fields: each keeps the fields that it
 * read, so that a move of the pointer asks those alone that look at the pointer. A selector must read nothing that
 * changes but the state.
 */
export function createStateReader<S extends object>(
  store: Pick<StoreApi<S>, 'getState' | 'subscribe'>,
): StateReader<S> {
  let known: { readonly selector: unknown; readonly value: unknown } | null = null
  /** What was read, by field. Not the state itself: it would keep whole sites of long ago from being forgotten. */
  let seen: ReadonlyMap<keyof S, unknown> = new Map()
  const isAsSeen = (state: S): boolean => {
    for (const [field, value] of seen) if (!Object.is(state[field], value)) return false
    return true
  }

  return {
    read<T>(selector: (state: S) => T): T {
      const state = store.getState()
      if (known?.selector === selector && isAsSeen(state)) return known.value as T
      const read = new Map<keyof S, unknown>()
      const value = selector(watched(state, read))
      seen = read
      known = { selector, value }
      return value
    },
    subscribe: (changed) =>
      store.subscribe((state) => {
        if (!isAsSeen(state)) changed()
      }),
  }
}

/** The state, which notes what is read of it. */
const watched = <S extends object>(state: S, read: Map<keyof S, unknown>): S =>
  new Proxy(state, {
    get: (target, field) => {
      const value = target[field as keyof S]
      read.set(field as keyof S, value)
      return value
    },
    has: (target, field) => {
      read.set(field as keyof S, target[field as keyof S])
      return field in target
    },
    ownKeys: (target) => {
      const all = Reflect.ownKeys(target)
      for (const field of all) read.set(field as keyof S, target[field as keyof S])
      return all
    },
  })
