import type { PostRef, Provider } from './provider.ts'
import { bluesky } from './providers/bluesky.ts'
import { mastodon } from './providers/mastodon.ts'
import { facebook, instagram, threads } from './providers/meta.ts'
import { tiktok } from './providers/tiktok.ts'
import { web } from './providers/web.ts'
import { x } from './providers/x.ts'
import { youtube } from './providers/youtube.ts'

/** Every platform that posts are captured from, those known by their hosts first; any other page at the end. */
export const providers: readonly Provider[] = [
  x,
  instagram,
  threads,
  facebook,
  tiktok,
  youtube,
  bluesky,
  // Its servers are known by the shape of their addresses alone.
  mastodon,
  web,
]

/** What an address names, and who can read it; undefined where it is no complete address. */
export function providerFor(
  address: string,
): { readonly provider: Provider; readonly ref: PostRef } | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  for (const provider of providers) {
    const ref = provider.refOf(url)
    if (ref) return { provider, ref }
  }
  return undefined
}
