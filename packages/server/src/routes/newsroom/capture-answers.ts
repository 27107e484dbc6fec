import { z } from '@hono/zod-openapi'
import { answersOfPost, cardsIn, sourceIn } from '@stet/core/capture'
import { copiedWords, type Source } from '@stet/core/quotation'
import { type OutletCard, type PostCard, provenances, shortened } from '@stet/core/story'
import { factsOf } from '../../capture/copy-facts.ts'
import type { CaptureAsk } from '../../storage/capture-asks.ts'
import { type CaptureTold, capturedWays } from '../../storage/capture-told.ts'
import type { Capture } from '../../storage/captures.ts'
import type { OpenedEvidence } from '../../storage/opened-evidence.ts'
import { instant } from './answers.ts'
import { type Sent, sent } from './sent.ts'

/** A copy as lists show it. */
export const captureItem = z
  .object({
    id: z.string(),
    address: z.string(),
    platform: z.string(),
    /** The stable id of whoever wrote it; empty where nobody is known. */
    person: z.string(),
    takenAt: instant,
    provenance: z.enum(provenances),
    /** What this one look found: `live`, or what an answer without a post means. */
    found: z.string(),
    kind: z.enum(['post', 'page', 'nothing']),
    /** Who wrote it, or which outlet it is of. */
    author: z.string(),
    handle: z.string(),
    /** When it was posted or published; null where that is not told. */
    postedAt: instant.nullable(),
    /** The beginning of its words, its title, or why there is nothing. */
    words: z.string(),
    pictures: z.number(),
    posts: z.number(),
    by: z.string(),
  })
  .openapi('Capture')

const remains = z
  .object({
    idTime: instant.nullable(),
    older: z.array(z.object({ id: z.string(), takenAt: instant })).readonly(),
    archives: z
      .array(
        z.object({
          archive: z.string(),
          copy: z.object({ address: z.string(), at: instant.nullable() }).nullable(),
          problem: z.string(),
        }),
      )
      .readonly(),
    stories: z.array(z.object({ id: z.string(), headline: z.string() })).readonly(),
  })
  .openapi('Remains')

/** A copy that was asked for, and what became of it. */
export const captureAsk = z
  .object({
    id: z.string(),
    address: z.string(),
    askedAt: instant,
    story: z.string().nullable(),
    state: z.enum(['waiting', 'done', 'refused']),
    problem: z.string(),
    remains: remains.nullable(),
    capture: captureItem.nullable(),
    by: z.string(),
  })
  .openapi('CaptureAsk')

const told = z
  .object({
    who: z.string(),
    at: instant,
    means: z.string(),
    way: z.enum(capturedWays),
    file: z.string(),
    checked: z.string(),
  })
  .openapi('CaptureTold')

/** Everything that the newsroom shows of a copy. */
export const captureWhole = captureItem
  .extend({
    /** All of its words. */
    text: z.string(),
    doubts: z.array(z.string()).readonly(),
    media: z
      .array(z.object({ kind: z.enum(['picture', 'video']), description: z.string() }))
      .readonly(),
    /** The blocks that it can be shown as: its post, or each of its thread. */
    cards: z
      .custom<Sent<readonly (PostCard | OutletCard)[]>>(() => true)
      .openapi({ type: 'array' }),
    /** What it is as the source of words. */
    source: z.custom<Sent<Source> | null>(() => true).openapi({ type: 'object' }),
    told: told.nullable(),
    /** All copies of its address, the newest first. */
    looks: z.array(captureItem).readonly(),
    /** Who opened the evidence to readers, and why; null where it is held. */
    opened: z
      .object({
        ...{ at: instant, by: z.string(), reason: z.string() },
        extent: z.enum(['whole', 'post']),
      })
      .nullable(),
    /** Whether its post may be opened alone: its answers can be told from those that hold others, too. */
    hasPostAlone: z.boolean(),
    warc: z.string(),
    size: z.number(),
  })
  .openapi('CaptureWhole')

const mostWords = 400

/** A copy as lists show it. */
export function toldItem(capture: Capture): z.infer<typeof captureItem> {
  const { id, address, platform, person, takenAt, provenance, found, reading, actor } = capture
  const shared = { id, address, platform, person, takenAt, provenance, found, by: actor.name }
  if (reading.kind === 'post') {
    const { author, postedAt, text, media } = reading.post
    return {
      ...shared,
      ...{ kind: 'post', author: author.name, handle: author.handle, postedAt },
      ...{
        words: shortened(text, mostWords),
        pictures: media.length,
        posts: reading.thread.length || 1,
      },
    }
  }
  const none = { handle: '', pictures: 0, posts: 0 }
  if (reading.kind === 'page') {
    const { outlet, title, publishedAt } = reading.page
    return { ...shared, ...none, kind: 'page', author: outlet, postedAt: publishedAt, words: title }
  }
  return { ...shared, ...none, kind: 'nothing', author: '', postedAt: null, words: reading.why }
}

/** What is known of a copy beside itself. */
export interface KnownOfCapture {
  readonly said: CaptureTold | undefined
  /** Other looks at its address. */
  readonly looks: readonly Capture[]
  /** Who opened its evidence to readers. */
  readonly opened: OpenedEvidence | undefined
}

/** Everything that the newsroom shows of a copy. */
export function toldWhole(
  capture: Capture,
  { said, looks, opened }: KnownOfCapture,
): z.infer<typeof captureWhole> {
  const { reading, warc, size } = capture
  const facts = factsOf(capture, said)
  const source = sourceIn(reading, facts)
  const posts = reading.kind === 'post' ? reading.thread : []
  const media = (posts.length > 0 ? posts : reading.kind === 'post' ? [reading.post] : []).flatMap(
    (post) => post.media,
  )
  return {
    ...toldItem(capture),
    text: copiedWords(reading) ?? '',
    doubts: reading.kind === 'post' ? doubtsOf(reading.post) : [],
    media: media.map(({ kind, description }) => ({ kind, description })),
    cards: sent(cardsIn(reading, facts)),
    source: source ? sent(source) : null,
    told: said ? { ...withoutCapture(said) } : null,
    looks: looks.map(toldItem),
    opened: opened ? toldOpened(opened) : null,
    hasPostAlone: answersOfPost(capture.address, reading) !== null,
    warc,
    size,
  }
}

function toldOpened({ at, actor, reason, extent }: OpenedEvidence) {
  return { at, by: actor.name, reason, extent }
}

/** What became of asking, with the copy that came of it. */
export function toldAsk(
  { id, address, askedAt, story, state, problem, remains: left, actor }: CaptureAsk,
  capture: Capture | undefined,
): z.infer<typeof captureAsk> {
  return {
    ...{ id, address, askedAt, story, state, problem, remains: left },
    capture: capture ? toldItem(capture) : null,
    by: actor.name,
  }
}

function withoutCapture({ capture: _, hash: _hash, ...rest }: CaptureTold) {
  return rest
}

function doubtsOf({
  doubts,
  isCut,
  warning,
}: {
  readonly doubts: readonly string[]
  readonly isCut: boolean
  readonly warning: string
}): readonly string[] {
  return [
    ...(warning ? [`its author put a warning before it: “${warning}”`] : []),
    ...(isCut ? ['the platform gave the beginning of its words only'] : []),
    ...doubts,
  ]
}
