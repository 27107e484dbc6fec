import { providerFor, type Reading } from '@stet/core/capture'
import { type Platform, platforms } from '@stet/core/story'
import type { Newsroom } from '../newsroom.ts'
import { listCaptures } from '../storage/captures.ts'
import { seenLately } from '../storage/originals.ts'
import { exampleOf } from '../watch/known-live.ts'
import { askProvider, beginAsking } from './ask-provider.ts'
import type { Reach } from './fetching/reach.ts'

/** A platform that can be tried. */
export type TriedPlatform = Exclude<Platform, 'other'> | 'web'

/** All of them, in the order in which they are told. */
export const triedPlatforms: readonly TriedPlatform[] = [
  ...platforms.filter((one) => one !== 'other'),
  'web',
]

/** What came of trying one platform, or one address, from this machine. */
export interface Examined {
  readonly platform: string
  /** What was asked for; null where nothing is known that could be. */
  readonly address: string | null
  readonly works: 'yes' | 'partly' | 'no' | 'not-tried'
  /** What was seen, in words. */
  readonly said: string
  /** What to do about it, in words; empty where all is well. */
  readonly advice: string
  /** How long it took, in milliseconds. */
  readonly took: number
}

const wait = 20_000

/**
 * Tries to read one post of a platform as a copy of it would be read, and keeps nothing: one that was seen live last, the
 * newest that we hold a copy of, or an example of the platform's own.
 */
export async function examinePlatform(
  newsroom: Newsroom,
  platform: TriedPlatform,
  reach: Reach = {},
): Promise<Examined> {
  const address = await knownPost(newsroom, platform)
  if (address !== null) return examineAddress(newsroom, address, reach)
  return {
    ...{ platform, address, works: 'not-tried', took: 0 },
    said: 'no post of it is known here that could be tried',
    advice: 'name the address of one that is live',
  }
}

/** The same for an address that somebody names. */
export async function examineAddress(
  newsroom: Newsroom,
  address: string,
  reach: Reach = {},
): Promise<Examined> {
  const named = providerFor(address)
  if (!named) return { ...untold(address), said: 'it is no complete web address' }
  const begun = performance.now()
  const asking = beginAsking(newsroom, { time: wait, ...reach })
  const answers = await askProvider(asking, named)
  const took = Math.round(performance.now() - begun)
  const platform = named.provider.name
  const [refused] = asking.refusals
  if (asking.exchanges.length === 0 && refused !== undefined)
    return { ...untold(address), platform, took, said: refused }
  return { platform, address, took, ...judged(named.provider.read(named.ref, answers)) }
}

function untold(address: string) {
  return { platform: 'web', address, works: 'no', advice: 'name another address', took: 0 } as const
}

function judged(reading: Reading): Pick<Examined, 'works' | 'said' | 'advice'> {
  if (reading.kind === 'page') return { works: 'yes', said: 'the page was read', advice: '' }
  if (reading.kind === 'post') {
    const { text, isCut, media } = reading.post
    if (isCut || (text === '' && media.length === 0))
      return { works: 'partly', said: 'only a part of the post is given', advice: byHand }
    return { works: 'yes', said: 'the post was read, with its words', advice: '' }
  }
  const { signal, why } = reading
  const advice =
    signal === 'unreachable'
      ? 'look at this machine’s network and its name server'
      : signal === 'gone' || signal === 'expired' || signal === 'account-gone'
        ? 'the post that was tried may be gone: name one that is live'
        : byHand
  return { works: 'no', said: why, advice }
}

const byHand = 'send what you see yourself: by the browser’s extension, or as a screenshot'

async function knownPost(newsroom: Newsroom, platform: TriedPlatform): Promise<string | null> {
  const { db } = newsroom.database
  const [seen] = await seenLately(db, { platform, host: null, except: '', limit: 1 })
  if (seen !== undefined) return seen
  const kept = await listCaptures(db, { platform, after: null, limit: 20 })
  const live = kept.find(
    ({ found, provenance }) => found === 'live' && provenance === 'fetched-by-us',
  )
  if (live) return live.address
  // A site's front page says nothing of a platform that has many.
  return platform === 'mastodon' || platform === 'web' ? null : exampleOf({ platform, host: '' })
}
