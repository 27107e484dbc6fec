import { initialCommentSettings } from '@stet/core/comments'
import { beforeEach, expect, it } from 'vitest'
import { tryPhrases } from '../actions/comments/try-phrases.ts'
import { onBoth } from './both-for-tests.ts'
import { markDanger } from './comment-danger.ts'
import { commentSettingsOf, pastComments, saveCommentSettings } from './comment-rules.ts'
import { sent } from './comments-for-tests.ts'
import { type Database, transaction } from './database.ts'
import { addNewComments } from './new-comments.ts'
import { writeSetting } from './settings.ts'

const second = (number: number) =>
  `2026-11-20T10:${String(Math.floor(number / 60)).padStart(2, '0')}:${String(number % 60).padStart(2, '0')}.000Z`

onBoth('rules of comments', (ready) => {
  let db: Database
  beforeEach(() => {
    db = ready.handle.db
  })
  const add = (count: number, textOf: (number: number) => string) =>
    transaction(ready.handle, (inside) =>
      addNewComments(
        inside,
        Array.from({ length: count }, (_, number) =>
          sent(`c${String(number).padStart(4, '0')}`, {
            person: `reader-${number}`,
            at: second(number),
            text: textOf(number),
            state: number % 4 === 0 ? 'held' : 'shown',
          }),
        ),
      ),
    )

  it('are settings: what nobody set at first, then the same object until somebody sets others', async () => {
    expect(await commentSettingsOf(db)).toEqual(initialCommentSettings)
    const settings = { ...initialCommentSettings, editMinutes: 15 }
    await transaction(ready.handle, (inside) => saveCommentSettings(inside, settings))
    const read = await commentSettingsOf(db)
    expect(read).toEqual(settings)
    expect(await commentSettingsOf(db)).toBe(read)
    await writeSetting(db, 'comments', { editMinutes: 'soon' })
    await expect(commentSettingsOf(db)).rejects.toThrow(
      'Cannot read the settings of comments: editMinutes',
    )
  })

  it('are tried on what came last, but never on words of somebody who may be in danger', async () => {
    await add(12, (number) => (number % 3 === 0 ? `A brackwell rumour, ${number}` : 'It rained'))
    await markDanger(db, { comment: 'c0009', since: second(9), eraseAt: second(99) })
    const last = await pastComments(db, { before: null, limit: 4 })
    expect(last.map(({ id }) => id)).toEqual(['c0011', 'c0010', 'c0008', 'c0007'])
    const place = last.at(-1) ?? null
    const before = await pastComments(db, { before: place, limit: 2 })
    expect(before.map(({ id }) => id)).toEqual(['c0006', 'c0005'])
    const rumour = { phrase: 'Brackwell rumour', outcome: 'hold', rule: 'other' } as const
    const tried = await tryPhrases({ database: ready.handle }, [rumour], { last: 10_000 })
    expect(tried).toMatchObject({
      looked: 11,
      wouldHold: 3,
      ofThem: { shown: 2, held: 1, rejected: 0 },
      byPhrase: [{ phrase: 'Brackwell rumour', wouldHold: 3 }],
    })
    expect(tried.samples.map(({ comment, state }) => [comment, state])).toEqual([
      ['c0006', 'shown'],
      ['c0003', 'shown'],
      ['c0000', 'held'],
    ])
    const [{ text, start, end } = { text: '', start: 0, end: 0 }] = tried.samples
    expect(text.slice(start, end)).toBe('brackwell rumour')
    expect(await tryPhrases({ database: ready.handle }, [rumour], { last: 5 })).toMatchObject({
      looked: 5,
      wouldHold: 1,
    })
  })

  it('are tried batch after batch, and show few of many', async () => {
    await add(1200, () => 'A brackwell rumour')
    const rumour = { phrase: 'brackwell', outcome: 'hold', rule: 'other' } as const
    const tried = await tryPhrases({ database: ready.handle }, [rumour], { last: 1100 })
    expect(tried).toMatchObject({
      looked: 1100,
      wouldHold: 1100,
      ofThem: { shown: 825, held: 275 },
    })
    expect(tried.samples).toHaveLength(20)
  })
})
