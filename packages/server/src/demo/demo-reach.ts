import type { Reach } from '../capture/fetching/reach.ts'
import type { Config } from '../config.ts'
import { demoPosts, isDemo } from './demo-posts.ts'

/**
 * How hosts are asked where the data folder holds the demo: its platforms are played on this machine. Undefined where
 * it does not, and wherever others could reach the newsroom: nothing is played beside a real site.
 */
export async function demoReach(config: Config): Promise<Reach | undefined> {
  if (!isDemo(config.data) || !isOnlyHere(config)) return undefined
  const { openPlatforms } = await import('./platforms.ts')
  const { played } = await openPlatforms(() => demoPosts(config.data))
  return { played }
}

/** Whether only this machine can ask the newsroom, under the address that it has by itself. */
export function isOnlyHere({ host, port, url }: Config): boolean {
  return ['localhost', '127.0.0.1', '::1'].includes(host) && url === `http://localhost:${port}`
}
