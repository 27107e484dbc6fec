import { newsroomPictures, type PictureServer } from '../pictures/picture-server.ts'
import { ask } from '../server.ts'
import { tell } from '../shell/tell.ts'
import type { RelatedStory } from './kit.ts'

/** What a body asks of the world beyond the story. */
export interface BodyServer extends PictureServer {
  readonly findStory: (id: string) => Promise<RelatedStory | undefined>
  readonly findStories: (words: string) => Promise<readonly RelatedStory[]>
  /** Tells everybody, in a corner of the screen. */
  readonly tell: (words: string) => void
}

interface KnownStory {
  readonly story: { readonly headline: string }
  readonly live: { readonly address: string } | null
}

/** The newsroom's own server. */
export const newsroomServer: BodyServer = {
  ...newsroomPictures,
  tell,
  async findStory(id) {
    const { story, live } = await ask<KnownStory>('GET', `stories/${encodeURIComponent(id)}`)
    return live ? { id, headline: story.headline, address: live.address } : undefined
  },
  async findStories(words) {
    const path = `related?q=${encodeURIComponent(words)}`
    const { stories } = await ask<{ readonly stories: readonly RelatedStory[] }>('GET', path)
    return stories
  },
}
