import { build } from '@stet/core/story'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../access/actor.ts'
import {
  ada,
  live,
  openTestNewsroom,
  page,
  pass,
  publishNow,
  save,
  type TestNewsroom,
} from '../../newsroom-for-tests.ts'
import { findAddress } from '../../storage/addresses.ts'
import { onBoth } from '../../storage/both-for-tests.ts'
import { findPublished } from '../../storage/publications.ts'
import { findStory } from '../../storage/stories.ts'
import { findTakeOut, sealedAfter } from '../../storage/take-outs.ts'
import { findVersion } from '../../storage/versions.ts'
import { openSeal } from './open-seal.ts'
import { undoTakeOut } from './undo-take-out.ts'

const bea: Actor = { kind: 'staff', id: 'bea', name: 'Bea Lind' }

import { name, settle, storyOfZoe, take } from './take-out-for-tests.ts'

const { paragraph } = build

onBoth('what is sealed', (ready) => {
  let newsroom: TestNewsroom
  beforeEach(async () => {
    newsroom = await openTestNewsroom({ database: ready.address })
  })
  afterEach(() => newsroom.close())

  describe('what is sealed', { timeout: 60_000 }, () => {
    it('is not to be read in the database, and is opened by those on its list alone', async () => {
      await storyOfZoe(newsroom)
      const { takeOut: done } = await take(newsroom)
      const { db } = newsroom.database
      const rows = await sealedAfter(db, done.id, -1)
      expect(rows.length).toBeGreaterThan(3)
      for (const { bytes } of rows) {
        expect(Buffer.from(bytes, 'base64').toString('latin1')).not.toMatch(/quist/i)
      }
      expect(JSON.stringify(await findTakeOut(db, done.id))).not.toMatch(name)
      expect(await openSeal(newsroom, { id: done.id, actor: bea })).toEqual({ outcome: 'closed' })
      expect(await undoTakeOut(newsroom, { id: done.id, actor: bea })).toEqual({
        outcome: 'closed',
      })
      expect(await openSeal(newsroom, { id: done.id, actor: ada })).toEqual({
        outcome: 'opened',
        what: { kind: 'words', words: ['Zoë Quist'] },
      })
    })

    it('is put back, for readers too', async () => {
      const story = await storyOfZoe(newsroom)
      const { db } = newsroom.database
      const before = await findVersion(db, story.id, 1)
      const { takeOut: done } = await take(newsroom)
      pass(newsroom, 10)
      expect(await undoTakeOut(newsroom, { id: done.id, actor: ada })).toEqual({
        outcome: 'undone',
        kept: 0,
      })
      await settle(newsroom)
      expect(await findVersion(db, story.id, 1)).toEqual(before)
      expect((await findStory(db, story.id))?.story).toEqual(story)
      expect((await findPublished(db, story.id))?.story).toEqual(story)
      const shown = await page(newsroom, 'culture/quist-tour/index.html')
      expect(shown).toContain('Zoë Quist cancels &amp; leaves')
      expect(shown).toContain('It is me, Zoe Quist!')
      expect(await findAddress(db, '/culture/zoe-quist-cancels/')).toMatchObject({ kind: 'moved' })
      expect(await undoTakeOut(newsroom, { id: done.id, actor: ada })).toEqual({
        outcome: 'undone-before',
      })
    })

    it('stays where somebody has changed the story since', async () => {
      const story = await live(newsroom, { slug: 'one' }, paragraph('Zoë Quist sang.'))
      await settle(newsroom)
      const { takeOut: done } = await take(newsroom)
      const { db } = newsroom.database
      const record = await findStory(db, story.id)
      if (!record) throw new Error('There is no story')
      await save(newsroom, { ...record.story, headline: 'Another headline' })
      await publishNow(newsroom, story.id)
      const undone = await undoTakeOut(newsroom, { id: done.id, actor: ada })
      expect(undone).toEqual({ outcome: 'undone', kept: 2 })
      expect((await findPublished(db, story.id))?.story.headline).toBe('Another headline')
      // Its older text is among the versions again.
      expect(JSON.stringify((await findVersion(db, story.id, 1))?.content)).toMatch(name)
    })
  })
})
