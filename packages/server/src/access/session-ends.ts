const minute = 60 * 1000
const day = 24 * 60 * minute

/** How long somebody stays signed in who does not come back, in milliseconds. */
export const idleFor = 7 * day

/** How long somebody stays signed in who comes back every day, in milliseconds. */
export const signedInFor = 30 * day

/** How long a session that owes a code waits for it, in milliseconds. */
export const codeAwaitedFor = 15 * minute

/** When a session that began at a time ends, however much it is used. */
export function endOf(createdAt: string): string {
  return new Date(Date.parse(createdAt) + signedInFor).toISOString()
}

/** When the sessions began that end at a time, however much they are used. */
export function beginningOf(end: string): string {
  return new Date(Date.parse(end) - signedInFor).toISOString()
}

/** Whether a session is over at a time though the library still takes it; times in milliseconds. */
export function isOver(stage: 'code' | 'in', createdAt: number, now: number): boolean {
  return now - createdAt >= (stage === 'code' ? codeAwaitedFor : signedInFor)
}
