import type { StoryId } from '@stet/core/story'
import { build, type Story } from '@stet/core/story'
import { captureAddress } from '../actions/capture-address.ts'
import { matchOriginals } from '../jobs/match-originals.ts'
import {
  ada,
  live,
  openTestNewsroom,
  pass,
  runDue,
  type TestNewsroom,
} from '../newsroom-for-tests.ts'
import { findOriginal } from '../storage/originals.ts'
import { type LookTold, lookAgain } from './look-again.ts'
import { type PlayedPlatform, playPlatform } from './platform-for-tests.ts'

export const id = '111300000000000000'
export const other = '111300000000000001'
export const never: AbortSignal = new AbortController().signal

/** A newsroom, and a platform that it watches. */
export interface Watching {
  readonly newsroom: TestNewsroom
  readonly platform: PlayedPlatform
  readonly address: string
  /** Saves a copy of a post, and gives its id. */
  copy(of?: string): Promise<string>
  /** Lets so many minutes pass, and looks at what is due then. */
  lookAfter(minutes: number): Promise<readonly LookTold[]>
  stateNow(): Promise<string>
  /** A live story with a card of the post, its pages written. */
  liveStory(slug?: string): Promise<Story & { readonly id: StoryId }>
  close(): Promise<void>
}

/** Opens a newsroom beside a platform that it can reach, on which two posts are live. */
export async function openWatching(): Promise<Watching> {
  const platform = await playPlatform()
  platform.posts.set(id, { words: 'No show tonight', status: 200 })
  platform.posts.set(other, { words: 'Rehearsal moved', status: 200 })
  const newsroom: TestNewsroom = { ...(await openTestNewsroom()), reach: platform.reach }
  const address = platform.addressOf(id)
  const copy = async (of = id) => {
    const done = await captureAddress(newsroom, { address: platform.addressOf(of), actor: ada })
    if (done.outcome !== 'captured') throw new Error(done.outcome)
    return done.capture.id
  }
  return {
    newsroom,
    platform,
    address,
    copy,
    lookAfter: async (minutes) => {
      pass(newsroom, minutes)
      const looks: LookTold[] = []
      await lookAgain(newsroom, { signal: never, pause: 0, told: (look) => looks.push(look) })
      return looks
    },
    stateNow: async () =>
      (await findOriginal(newsroom.database.db, address))?.original.state ?? 'none',
    liveStory: async (slug = 'the-night') => {
      const story = await live(newsroom, { slug }, ...blocksWith(newsroom, address, await copy()))
      await matchOriginals(newsroom, null, never)
      await runDue(newsroom)
      return story
    },
    close: async () => {
      await newsroom.close()
      platform.close()
    },
  }
}

function blocksWith(newsroom: TestNewsroom, address: string, capture: string) {
  const now = newsroom.now()
  const post = build.postCard({
    platform: 'mastodon',
    address,
    text: 'No show tonight',
    state: 'live',
    stateAt: now,
    lastSeen: now,
    provenance: 'fetched-by-us',
    capture,
  })
  return [build.paragraph('Nobody saw the drummer leave.'), post]
}
