/** How long after the last change it is sent, while nothing more comes; in milliseconds. */
export const pause = 400
/** How long a change waits at most while more is typed. */
export const longestWait = 2_000
/** How often the newsroom is asked for news while it does not tell of them. */
export const askEvery = 10_000

/** How long to wait from now until changes are sent, the first of which is so old. */
export function waitBeforeSending(now: number, firstChange: number): number {
  return Math.max(0, Math.min(pause, firstChange + longestWait - now))
}

/** How long to wait after so many failures in a row: from one second to thirty; `chance` is from 0 to 1. */
export function waitAfterFailure(failures: number, chance: number): number {
  const longest = Math.min(30_000, 1_000 * 2 ** Math.min(failures - 1, 10))
  // Not everybody at the same moment when a newsroom comes back.
  return longest * (0.5 + chance / 2)
}
