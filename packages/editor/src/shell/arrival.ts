/** What a screen reader is told when a screen has opened. */
export interface Arrivals {
  readonly subscribe: (listener: () => void) => () => void
  readonly last: () => string
  readonly arrive: (title: string) => void
}

/** Opens the notices of arrivals. */
export function openArrivals(): Arrivals {
  const listeners = new Set<() => void>()
  let told = ''
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    last: () => told,
    arrive: (title) => {
      told = title
      for (const listener of listeners) listener()
    },
  }
}

/** The arrivals of this page. */
export const arrivals: Arrivals = openArrivals()
