import { open } from 'node:fs/promises'
import { disqusFoot, disqusHead, disqusPost, disqusThread } from '@stet/core/archives'
import { commentMarkup } from '@stet/core/page'
import type { StoryId } from '@stet/core/story'
import type { Newsroom } from '../newsroom.ts'
import { dangerAmong } from '../storage/comment-danger.ts'
import type { FoundComment } from '../storage/comments.ts'
import type { Database } from '../storage/database.ts'
import { discussedAfter, discussedStories } from '../storage/discussed-comments.ts'
import { findPublished } from '../storage/publications.ts'
import { findStory } from '../storage/stories.ts'

export const discussionFormats = ['json', 'disqus'] as const

export type DiscussionFormat = (typeof discussionFormats)[number]

export interface DiscussionExport {
  readonly file: string
  readonly format: DiscussionFormat
  readonly signal?: AbortSignal
  readonly progress?: (comments: number) => void
}

const atOnce = 500

/**
 * Writes all comments to one new file, in whatever state, some at a time. No address of mail, no account, and no words of
 * somebody who may be in danger. Throws where the file is there already or cannot be written.
 */
export async function exportDiscussions(
  newsroom: Newsroom,
  { file, format, signal, progress }: DiscussionExport,
): Promise<{ readonly stories: number; readonly comments: number; readonly isWhole: boolean }> {
  const out = await open(file, 'wx')
  let stories = 0
  let comments = 0
  try {
    const writing = writers[format]
    await out.write(writing.head)
    // In an export of Disqus all threads stand before the first post.
    for (const part of writing.parts) {
      for await (const story of eachStory(newsroom.database.db)) {
        if (signal?.aborted) break
        const about = await aboutStory(newsroom, story)
        await out.write(part.begin(about, stories === 0))
        if (part.counts) stories += 1
        if (!part.comment) continue
        let isFirst = true
        for await (const one of eachComment(newsroom.database.db, story)) {
          await out.write(part.comment(about, one, isFirst))
          isFirst = false
          comments += 1
          progress?.(comments)
        }
        await out.write(part.end)
      }
    }
    await out.write(writing.foot)
    await out.sync()
  } finally {
    await out.close()
  }
  return { stories, comments, isWhole: signal?.aborted !== true }
}

interface About {
  readonly id: StoryId
  readonly link: string
  readonly title: string
  readonly at: string
  readonly isClosed: boolean
}

interface Part {
  readonly counts: boolean
  readonly begin: (about: About, isFirst: boolean) => string
  readonly comment?: (about: About, comment: FoundComment, isFirst: boolean) => string
  readonly end: string
}

const writers: Readonly<
  Record<DiscussionFormat, { head: string; parts: readonly Part[]; foot: string }>
> = {
  json: {
    head: '{"format":"stet-comments-1","stories":[',
    parts: [
      {
        counts: true,
        begin: ({ id, link, title }, isFirst) =>
          `${isFirst ? '' : ','}\n${JSON.stringify({ story: id, address: link, headline: title }).slice(0, -1)},"comments":[`,
        comment: (_about, comment, isFirst) => `${isFirst ? '' : ','}\n${jsonOf(comment)}`,
        end: ']}',
      },
    ],
    foot: '\n]}\n',
  },
  disqus: {
    head: disqusHead,
    parts: [
      { counts: true, begin: (about) => disqusThread(about), end: '' },
      {
        counts: false,
        begin: () => '',
        comment: ({ id }, { text, state, ...comment }) =>
          disqusPost({
            ...{ ...comment, thread: id, markup: commentMarkup(text).toString() },
            ...{ isDeleted: state !== 'shown', isSpam: false },
          }),
        end: '',
      },
    ],
    foot: disqusFoot,
  },
}

function jsonOf(comment: FoundComment): string {
  const { id, parent, author, badge, at, editedAt, text, passage, state, kind } = comment
  const { isFeatured, respect } = comment
  return JSON.stringify({
    ...{ id, parent, author, badge, at, editedAt, text, passage, state, kind },
    ...{ isFeatured, respect },
  })
}

async function aboutStory(newsroom: Newsroom, story: StoryId): Promise<About> {
  const { db } = newsroom.database
  const published = await findPublished(db, story)
  const record = published ? undefined : await findStory(db, story)
  const known = published?.story ?? record?.story
  const path = published?.summary.address ?? `/${story}/`
  return {
    id: story,
    link: new URL(path, newsroom.config.url).href,
    title: known?.headline ?? '',
    at: published?.publishedAt ?? record?.createdAt ?? newsroom.now(),
    isClosed: known?.comments.type === 'closed',
  }
}

async function* eachStory(db: Database): AsyncGenerator<StoryId> {
  for (let after: StoryId | null = null; ; ) {
    const some: readonly StoryId[] = await discussedStories(db, { after, limit: atOnce })
    yield* some
    after = some.at(-1) ?? null
    if (after === null) return
  }
}

async function* eachComment(db: Database, story: StoryId): AsyncGenerator<FoundComment> {
  for (let after = 0; ; ) {
    const some = await discussedAfter(db, story, { after, limit: atOnce })
    const last = some.at(-1)
    if (!last) return
    after = last.number
    const inDanger = await dangerAmong(
      db,
      some.map(({ id }) => id),
    )
    for (const one of some) if (one.kind === 'comment' && !inDanger.has(one.id)) yield one
  }
}
