import { initialCommentSettings } from '@stet/core/comments'
import type { StoryId } from '@stet/core/story'
import type { TestNewsroom } from '../newsroom-for-tests.ts'
import { markDanger } from '../storage/comment-danger.ts'
import { saveCommentSettings } from '../storage/comment-rules.ts'
import { transaction } from '../storage/database.ts'
import { saveKeptComments } from '../storage/kept-comments.ts'
import { changeDeskSettings } from './desk/desk-settings.ts'

const reply = {
  ...{ id: 'c2', author: 'Cy', badge: null, text: '?', replies: [] },
  at: '2026-11-19T11:00:00.000Z',
}

/** Keeps comments in every state under a story, with all that a comment may have. */
export async function keepDiscussion(newsroom: TestNewsroom, story: StoryId): Promise<void> {
  const first = { id: 'c1', parent: null, author: 'Bo', at: '2026-11-19T10:00:00.000Z' }
  const later = { author: 'Di', badge: null, at: '2026-11-19T12:00:00.000Z' }
  const shownWell = { isFeatured: true, respect: 3, editedAt: '2026-11-19T10:02:00.000Z' } as const
  const quoting = { version: 1, words: 'She sang.' }
  await transaction(newsroom.database, async (inside) => {
    await saveKeptComments(inside, story, [
      {
        ...first,
        badge: 'staff',
        text: 'First\n\nand last',
        state: 'shown',
        kind: 'comment',
        ...shownWell,
      },
      { ...reply, parent: 'c1', state: 'shown', kind: 'comment', passage: quoting },
      ...(['held', 'spam', 'trash', 'shown'] as const).map((state, at) => ({
        ...{ ...later, id: `k${at}`, parent: 'c1', text: `Kept, and ${state}`, state },
        kind: state === 'shown' ? ('pingback' as const) : ('comment' as const),
      })),
      {
        ...later,
        id: 'd',
        parent: null,
        text: 'Nobody would notice',
        state: 'held',
        kind: 'comment',
      },
    ])
    const eraseAt = '2026-12-20T10:00:00.000Z'
    await markDanger(inside, { comment: 'd', since: later.at, eraseAt })
  })
}

/** Sets what a newsroom may set of comments and of its desk. */
export async function setOwnSettings(newsroom: TestNewsroom): Promise<void> {
  const checker = { address: 'https://checker.example/', secret: 'kept in the safe' }
  await transaction(newsroom.database, (db) =>
    saveCommentSettings(db, {
      ...initialCommentSettings,
      days: 21,
      countries: ['GB'],
      checkers: [{ checker: 'spam', ...checker }],
    }),
  )
  const term = { words: 'star-studded', instead: [], why: 'It says nothing.' }
  const pack = { rule: 'house-words', level: 'note', topic: null, terms: [term] } as const
  await changeDeskSettings(newsroom, {
    change: {
      levels: { 'quotation-has-speaker': 'note' },
      packs: [{ ...pack, onlyOnTopic: false, guideline: null, optional: false }],
      keepDays: 90,
    },
    actor: { kind: 'command', id: 'test', name: 'Test' },
  })
}
