import type { StoryId } from '@stet/core/story'
import { expect, it } from 'vitest'
import { onBoth } from './both-for-tests.ts'
import { addCommenter, nameCommenter } from './commenter-accounts.ts'
import {
  forgetPastNames,
  isNameKept,
  keepPastName,
  lastRenamed,
  nameOnComments,
  storyToRename,
} from './commenter-names.ts'
import { findComment } from './comments.ts'
import { sent } from './comments-for-tests.ts'
import { type Handle, transaction } from './database.ts'
import { addNewComments } from './new-comments.ts'

const story = 's1' as StoryId
const ten = '2026-11-20T10:00:00.000Z'
const eleven = '2026-11-20T11:00:00.000Z'
const twelve = '2026-11-20T12:00:00.000Z'

async function people({ db }: Handle): Promise<void> {
  for (const [id, name] of [
    ['noor', 'Noor Vale'],
    ['tove', 'Tove'],
  ] as const) {
    await addCommenter(db, { id, email: null, since: ten })
    await nameCommenter(db, id, { name, key: name.toLowerCase() })
  }
}

onBoth('names that people had', (ready) => {
  it('are kept for them until their time is over', async () => {
    const { db } = ready.handle
    await people(ready.handle)
    expect(await lastRenamed(db, 'noor')).toBeUndefined()
    await keepPastName(db, { key: 'noor', commenter: 'noor', at: ten, until: eleven })
    await keepPastName(db, { key: 'n', commenter: 'noor', at: eleven, until: twelve })
    expect(await lastRenamed(db, 'noor')).toBe(eleven)
    const kept = (commenter: string, now: string) => isNameKept(db, { key: 'noor', commenter, now })
    expect(await kept('tove', ten)).toBe(true)
    expect(await kept('noor', ten)).toBe(false)
    expect(await kept('tove', eleven)).toBe(false)
    // Whoever leaves a name last is who it is kept for.
    await keepPastName(db, { key: 'noor', commenter: 'tove', at: eleven, until: twelve })
    expect(await kept('noor', eleven)).toBe(true)
    await forgetPastNames(db, twelve)
    expect(await kept('noor', ten)).toBe(false)
    expect(await lastRenamed(db, 'tove')).toBeUndefined()
  })

  it('are changed on their comments, some at a time, and on nobody else’s', async () => {
    const { handle } = ready
    const { db } = handle
    await people(handle)
    await transaction(handle, (inside) =>
      addNewComments(inside, [
        ...['a', 'b', 'c'].map((id) => sent(id, { story })),
        sent('d', { story, person: 'tove', author: 'Tove' }),
        sent('e', { story, author: '' }),
      ]),
    )
    const authors = async () =>
      Promise.all(['a', 'b', 'c', 'd', 'e'].map(async (id) => (await findComment(db, id))?.author))
    expect(await storyToRename(db, 'tove')).toBeUndefined()
    expect(await storyToRename(db, 'noor')).toBe(story)
    await nameOnComments(db, { commenter: 'noor', story, limit: 2 })
    expect(await authors()).toEqual(['Noor Vale', 'Noor Vale', 'Noor', 'Tove', ''])
    await nameOnComments(db, { commenter: 'noor', story, limit: 2 })
    expect(await authors()).toEqual(['Noor Vale', 'Noor Vale', 'Noor Vale', 'Tove', ''])
    expect(await storyToRename(db, 'noor')).toBeUndefined()
  })
})
