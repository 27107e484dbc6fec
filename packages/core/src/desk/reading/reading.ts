import type { Dated } from '../dates/dated.ts'
import type { Draft } from '../draft/draft.ts'
import type { Hit } from '../packs/pack.ts'
import type { Mention, People } from '../people/mention.ts'
import type { Said } from '../said/said.ts'
import type { TopicScore } from '../topics/topic.ts'
import type { Words } from './words.ts'

/** A passage as read by itself; places within the passage. */
export interface PassageReading {
  readonly words: Words
  readonly mentions: readonly Mention[]
  readonly hits: readonly Hit[]
}

/** A draft as read; places in the draft's text unless they belong to a passage. */
export interface Reading {
  readonly draft: Draft
  /** In the order of the draft's passages. */
  readonly passages: readonly PassageReading[]
  readonly people: People
  readonly said: readonly Said[]
  readonly dates: readonly Dated[]
  readonly topics: readonly TopicScore[]
}
