/**
 * Claims a name for this tab, for as long as it lives or until what is given back is called; nothing where
 * another tab holds the name for so many milliseconds more. A tab that crashes lets go of all it held.
 */
export async function claim(name: string, patience: number): Promise<(() => void) | undefined> {
  const held = Promise.withResolvers<void>()
  const claimed = Promise.withResolvers<boolean>()
  navigator.locks
    .request(name, { signal: AbortSignal.timeout(patience) }, () => {
      claimed.resolve(true)
      return held.promise
    })
    .catch(() => claimed.resolve(false))
  return (await claimed.promise) ? () => held.resolve() : undefined
}
