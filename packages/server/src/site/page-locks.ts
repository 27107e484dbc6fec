const waiting = new Map<string, Promise<unknown>>()

/** Does one thing after another for each key: reading what a page shows and writing it are one step. */
export function oneAtATime<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = waiting.get(key) ?? Promise.resolve()
  const done = before.then(work, work)
  waiting.set(key, done)
  const forget = () => waiting.get(key) === done && waiting.delete(key)
  done.then(forget, forget)
  return done
}
