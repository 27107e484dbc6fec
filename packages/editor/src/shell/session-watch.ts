/** Whether the session ended while somebody was working, and who waits for it to be opened again. */
export interface SessionWatch {
  readonly subscribe: (listener: () => void) => () => void
  readonly isLost: () => boolean
  /** Says that the server no longer knows who asks; settles when somebody signed in again, or left it. */
  readonly lost: () => Promise<'again' | 'left'>
  /** Ends the waiting of all who were told that the session was lost. */
  readonly settle: (how: 'again' | 'left') => void
}

/** Opens a watch over one session. */
export function openSessionWatch(): SessionWatch {
  const listeners = new Set<() => void>()
  let waiting: ((how: 'again' | 'left') => void)[] = []
  const tell = () => {
    for (const listener of listeners) listener()
  }
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    isLost: () => waiting.length > 0,
    lost: () =>
      new Promise((resolve) => {
        waiting = [...waiting, resolve]
        tell()
      }),
    settle: (how) => {
      const told = waiting
      waiting = []
      for (const resolve of told) resolve(how)
      tell()
    },
  }
}

/** The watch over the session of this page. */
export const sessionWatch: SessionWatch = openSessionWatch()
