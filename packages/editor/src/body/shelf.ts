/** Facts that a body refers to by id and does not hold: asked for once, kept, and told when they come. */
export interface Shelf<T> {
  readonly known: ReadonlyMap<string, T>
  put(id: string, fact: T): void
  /** Asks for what is not known of these ids, and calls back when one of them comes; gives how to stop. */
  follow(ids: readonly string[], changed: () => void): () => void
}

/** An empty shelf; what `find` does not know, or fails to tell, is asked for again only by a new follower. */
export function newShelf<T>(find: (id: string) => Promise<T | undefined>): Shelf<T> {
  const known = new Map<string, T>()
  const asked = new Set<string>()
  const followers = new Map<string, Set<() => void>>()
  const put = (id: string, fact: T) => {
    known.set(id, fact)
    for (const changed of followers.get(id) ?? []) changed()
  }
  const ask = async (id: string) => {
    asked.add(id)
    const fact = await find(id).catch(() => undefined)
    if (fact === undefined) asked.delete(id)
    else put(id, fact)
  }
  return {
    known,
    put,
    follow(ids, changed) {
      for (const id of ids) {
        followers.set(id, (followers.get(id) ?? new Set()).add(changed))
        if (!known.has(id) && !asked.has(id)) void ask(id)
      }
      return () => {
        for (const id of ids) followers.get(id)?.delete(changed)
      }
    },
  }
}
