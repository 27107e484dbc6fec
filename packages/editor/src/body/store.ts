import { useSyncExternalStore } from 'react'

/** A value that React and plain code look at, and are told of when it is another. */
export interface Store<T> {
  readonly get: () => T
  readonly set: (value: T) => void
  readonly subscribe: (heard: () => void) => () => void
}

/** A store that holds a first value. */
export function newStore<T>(first: T): Store<T> {
  let value = first
  const hearers = new Set<() => void>()
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return
      value = next
      for (const heard of hearers) heard()
    },
    subscribe(heard) {
      hearers.add(heard)
      return () => {
        hearers.delete(heard)
      }
    },
  }
}

/** What a store holds, for a component that is drawn again when it is another. */
export function useStored<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.get)
}
