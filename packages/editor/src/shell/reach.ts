/** Whether the server was reached the last time that it was asked. */
export interface Reach {
  readonly subscribe: (listener: () => void) => () => void
  readonly isReached: () => boolean
  readonly tell: (reached: boolean) => void
}

/** Opens the memory of whether the server is there. */
export function openReach(): Reach {
  const listeners = new Set<() => void>()
  let reached = true
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    isReached: () => reached,
    tell: (now) => {
      if (now === reached) return
      reached = now
      for (const listener of listeners) listener()
    },
  }
}

/** Whether this page's server is there. */
export const reach: Reach = openReach()
