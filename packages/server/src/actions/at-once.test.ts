import { textOf } from '@stet/core/story'
import { expect, it } from 'vitest'
import { ada, draft, openTestNewsroom } from '../newsroom-for-tests.ts'
import { onBoth } from '../storage/both-for-tests.ts'
import { findStory } from '../storage/stories.ts'
import { findVersion, versionsOf } from '../storage/versions.ts'
import { cancelSchedule } from './cancel-schedule.ts'
import { publishStory } from './publish-story.ts'
import { receiveEdits } from './receive-edits.ts'
import { restoreVersion } from './restore-version.ts'
import { saveFields } from './save-fields.ts'
import { scheduleStory } from './schedule-story.ts'
import { setEmbargo } from './set-embargo.ts'

const later = '2026-11-21T10:00:00.000Z'
const rounds = 12

onBoth('a story that several people work on at once', (ready) => {
  it('loses no words to whoever publishes it or sets its time', { timeout: 120_000 }, async () => {
    const newsroom = await openTestNewsroom({ database: ready.address })
    try {
      const { id } = await draft(newsroom, { headline: 'Start' })
      const { db } = newsroom.database
      const typing = async () => {
        for (let version = 0; version < rounds; version += 1) {
          const step = {
            ...{ stepType: 'replace', from: 1, to: 1 },
            slice: { content: [{ type: 'text', text: `word${version} ` }] },
          }
          const sent = { story: id, version, client: 'client-of-ada', steps: [step], actor: ada }
          expect(await receiveEdits(newsroom, sent)).toMatchObject({ outcome: 'taken' })
        }
      }
      const naming = async () => {
        for (let number = 0; number < rounds; number += 1) {
          const changes = [{ field: 'standfirst', value: `Told ${number} times`, base: number }]
          await saveFields(newsroom, { story: id, client: 'client-of-ben', changes, actor: ada })
        }
      }
      const publishing = async () => {
        for (let count = 0; count < 4; count += 1) {
          expect(await publishStory(newsroom, { story: id, actor: ada })).toMatchObject({
            outcome: 'published',
          })
          await scheduleStory(newsroom, { story: id, at: later, actor: ada })
          await setEmbargo(newsroom, { story: id, until: null, actor: ada })
          await cancelSchedule(newsroom, { story: id, actor: ada })
        }
      }
      await Promise.all([typing(), naming(), publishing()])
      const record = await findStory(db, id)
      const text = record?.story.body.content.map(textOf).join() ?? ''
      for (let version = 0; version < rounds; version += 1)
        expect(text).toContain(`word${version} `)
      expect(record).toMatchObject({
        bodyVersion: rounds,
        status: 'published',
        scheduledAt: null,
        story: { standfirst: `Told ${rounds - 1} times` },
      })
      expect((await versionsOf(db, id)).map(({ number }) => number)).toEqual([1, 2, 3, 4])
      const first = await findVersion(db, id, 1)
      await restoreVersion(newsroom, { story: id, number: 1, actor: ada })
      const restored = await findStory(db, id)
      expect(restored?.story).toEqual(first?.content)
      expect(restored?.bodyVersion).toBeGreaterThanOrEqual(rounds)
    } finally {
      await newsroom.close()
    }
  })
})
