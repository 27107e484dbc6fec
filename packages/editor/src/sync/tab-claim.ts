/** How long a tab that is being left may still hold its name, in milliseconds. */
const handover = 700

/**
 * Claims the name under which a client writes a story, for as long as this tab lives or until what is given
 * back is called; nothing where another tab holds it. A tab that crashes lets go of all that it held.
 */
export async function claimClient(
  story: string,
  client: string,
): Promise<(() => void) | undefined> {
  const held = Promise.withResolvers<void>()
  const claimed = Promise.withResolvers<boolean>()
  navigator.locks
    .request(nameOf(story, client), { signal: AbortSignal.timeout(handover) }, () => {
      claimed.resolve(true)
      return held.promise
    })
    .catch(() => claimed.resolve(false))
  return (await claimed.promise) ? () => held.resolve() : undefined
}

/** Waits until the tab that writes a story under a client's name is gone; false where it was told to stop before. */
export async function untilLeft(
  story: string,
  client: string,
  signal: AbortSignal,
): Promise<boolean> {
  return navigator.locks.request(nameOf(story, client), { signal }, () => true).catch(() => false)
}

const nameOf = (story: string, client: string) => `stet ${story} ${client}`
