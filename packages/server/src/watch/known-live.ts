import type { Original } from '@stet/core/capture'

/**
 * Posts that platforms' own documents show as their examples: asked for beside a post that was not found, where no
 * original of ours can be. Where one of them is gone itself, nothing is called gone.
 */
const examples: Readonly<Partial<Record<Original['platform'], string>>> = {
  // https://docs.x.com/x-for-websites/oembed-api
  x: 'https://x.com/Interior/status/507185938620219395',
  // https://docs.bsky.app/docs/advanced-guides/oembed
  bluesky: 'https://bsky.app/profile/bsky.app/post/3l6oveex3ii2l',
  // The first video of the platform, public since 2005.
  youtube: 'https://www.youtube.com/watch?v=jNQXAC9IVRw',
  // https://developers.tiktok.com/doc/embed-videos/
  tiktok: 'https://www.tiktok.com/@scout2015/video/6718335390845095173',
}

/** An address of an original's platform that is known to be live; null where none is. */
export function exampleOf({ platform, host }: Pick<Original, 'platform' | 'host'>): string | null {
  // A site, and a server of many, answers with its front page if it answers as it should.
  if (platform === 'web' || platform === 'mastodon') return `https://${host}/`
  return examples[platform] ?? null
}

/** Whether a control must be of the same host: each server of a platform of many, each site. */
export function isOfManyHosts({ platform }: Original): boolean {
  return platform === 'mastodon' || platform === 'web' || platform === 'other'
}
