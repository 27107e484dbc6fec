import { build, type Story } from '@stet/core/story'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../access/actor.ts'
import {
  ada,
  draft,
  openTestNewsroom,
  pass,
  runDue,
  save,
  type TestNewsroom,
} from '../../newsroom-for-tests.ts'
import { insertStaff, markArrived } from '../../storage/accounts.ts'
import { auditsOf } from '../../storage/audits.ts'
import { rulingsOf } from '../../storage/desk-rulings.ts'
import { findStory, saveStory } from '../../storage/stories.ts'
import { publishStory } from '../publish-story.ts'
import { scheduleStory } from '../schedule-story.ts'
import { take } from '../take-out/take-out-for-tests.ts'
import { changeDeskSettings } from './desk-settings.ts'
import { type RulingAsked, ruleQuestion } from './rule-question.ts'
import { dueReadings, storyAtDesk } from './story-at-desk.ts'

let newsroom: TestNewsroom
beforeEach(async () => {
  newsroom = await openTestNewsroom()
  // A rule that is the same whatever becomes of the others: a word list, moved to where it stops a story.
  await changeDeskSettings(newsroom, { change: { levels: { [rule]: 'must-answer' } }, actor: ada })
})
afterEach(() => newsroom.close())

const rule = 'abuse-terms'
const asking = 'The papers called it a sex scandal.'
const eve: Actor = { kind: 'staff', id: 'eve', name: 'Eve Marsh' }

async function written(...more: readonly string[]): Promise<Story> {
  return draft(
    newsroom,
    {},
    build.paragraph(asking),
    ...more.map((words) => build.paragraph(words)),
  )
}

async function keyIn(story: Story): Promise<string> {
  const found = await storyAtDesk(newsroom, { story: story.id, actor: ada })
  const [first] = found?.gate.open ?? []
  if (!first) throw new Error('Nothing is asked')
  return first.key
}

async function rules(story: Story, more: Partial<RulingAsked> = {}) {
  const found = await storyAtDesk(newsroom, { story: story.id, actor: ada })
  let last: Awaited<ReturnType<typeof ruleQuestion>> | undefined
  for (const { key } of found?.gate.open ?? []) {
    const asked = {
      story: story.id,
      key,
      deed: 'answer',
      words: 'She asked us to.',
      actor: ada,
    } as const
    last = await ruleQuestion(newsroom, { ...asked, ...more })
  }
  return last
}

const publish = (story: Story) => publishStory(newsroom, { story: story.id, actor: ada })

async function hire(id: string, role: 'editor' | 'writer'): Promise<void> {
  const staff = { id, name: id, email: `${id}@lantern.example`, role }
  await insertStaff(newsroom.database.db, staff, newsroom.now())
  await markArrived(newsroom.database.db, id)
}

describe('a story with an open question', () => {
  it('is neither published nor given a time, and says where it is asked', async () => {
    const story = await written()
    const done = await publish(story)
    expect(done).toMatchObject({
      outcome: 'hindered',
      hindrances: [{ path: 'body.content[0]', question: await keyIn(story) }],
    })
    const at = '2026-11-21T10:00:00.000Z'
    const scheduled = await scheduleStory(newsroom, { story: story.id, at, actor: ada })
    expect(scheduled.outcome).toBe('hindered')
  })

  it('is published once it was answered, and edits elsewhere open nothing', async () => {
    const story = await written('Nobody saw it.')
    expect(await rules(story)).toMatchObject({
      outcome: 'ruled',
      ruling: { deed: 'answer', by: ada },
    })
    const content = [build.paragraph('It rained.'), ...story.body.content]
    await save(newsroom, { ...story, headline: 'Another', body: { type: 'doc', content } })
    expect((await publish(story)).outcome).toBe('published')
    const other = build.paragraph(`It is said: ${asking}`)
    await save(newsroom, { ...story, body: { type: 'doc', content: [other] } })
    expect((await publish(story)).outcome).toBe('hindered')
  })

  it('is published once the words were changed, or the newsroom moved the rule', async () => {
    const story = await written()
    const body = { type: 'doc' as const, content: [build.paragraph('She was silent.')] }
    await save(newsroom, { ...story, body })
    expect((await publish(story)).outcome).toBe('published')
    const other = await written()
    await changeDeskSettings(newsroom, { change: { levels: { [rule]: 'note' } }, actor: ada })
    expect((await publish(other)).outcome).toBe('published')
  })

  it('is held by the house’s own words too, until the house drops them', async () => {
    const terms = [{ words: 'drummer', instead: [], why: 'We name who it was.' }]
    const own = { topic: null, onlyOnTopic: false, guideline: null, optional: false, terms }
    const packs = [{ rule: 'herald-words', level: 'must-answer', ...own }] as const
    await changeDeskSettings(newsroom, { change: { packs }, actor: ada })
    const story = await draft(newsroom, {}, build.paragraph('Nobody saw the drummer leave.'))
    expect((await publish(story)).outcome).toBe('hindered')
    await changeDeskSettings(newsroom, { change: { packs: [] }, actor: ada })
    expect((await publish(story)).outcome).toBe('published')
  })

  it('passes where readers had it elsewhere', async () => {
    const story = await written()
    const before = { publishedAt: '2025-01-01T10:00:00.000Z', updatedAt: null }
    const asked = { story: story.id, actor: ada, wasPublic: true, before }
    expect((await publishStory(newsroom, asked)).outcome).toBe('published')
    expect((await publish(story)).outcome).toBe('hindered')
  })

  it('is not published at its time where a question was opened since', async () => {
    const story = await written()
    await rules(story)
    const at = '2026-11-20T12:00:00.000Z'
    await scheduleStory(newsroom, { story: story.id, at, actor: ada })
    const content = [...story.body.content, build.paragraph(`Again: ${asking}`)]
    const record = await findStory(newsroom.database.db, story.id)
    if (record)
      await saveStory(newsroom.database.db, {
        ...record,
        story: { ...story, body: { type: 'doc', content } },
      })
    newsroom.clock.at = at
    await runDue(newsroom)
    expect((await findStory(newsroom.database.db, story.id))?.status).toBe('scheduled')
    expect(newsroom.errors.join()).toMatch(/^[^?]*the desk asks question [0-9a-f]{16}[^?]*$/)
  })
})

describe('letting words stand', () => {
  const stet = { deed: 'stet', actor: eve } as const

  it('takes somebody else than whoever’s story it is', async () => {
    await hire('eve', 'editor')
    await hire('mo', 'editor')
    const story = await written()
    const record = await findStory(newsroom.database.db, story.id)
    if (record) await saveStory(newsroom.database.db, { ...record, owner: 'eve' })
    expect(await rules(story, stet)).toEqual({ outcome: 'own-words' })
    const mo: Actor = { kind: 'staff', id: 'mo', name: 'Mo' }
    expect(await rules(story, { deed: 'stet', actor: mo })).toMatchObject({
      outcome: 'ruled',
      ruling: { alone: false, by: mo },
    })
    expect((await publish(story)).outcome).toBe('published')
  })

  it('takes a second look in a newsroom of one, and is marked so', async () => {
    await hire('eve', 'editor')
    await hire('will', 'writer')
    const story = await written()
    expect(await rules(story, stet)).toMatchObject({
      outcome: 'read-again',
      question: { sentence: asking },
    })
    expect((await publish(story)).outcome).toBe('hindered')
    expect(await rules(story, { ...stet, readAgain: true })).toMatchObject({
      outcome: 'ruled',
      ruling: { alone: true },
    })
    expect((await publish(story)).outcome).toBe('published')
  })

  it('is refused for what is not asked', async () => {
    const story = await written()
    const asked = { ...stet, story: story.id, words: 'Why', readAgain: true }
    expect(await ruleQuestion(newsroom, { ...asked, key: '0123456789abcdef' })).toEqual({
      outcome: 'not-asked',
    })
    const key = await keyIn(story)
    await save(newsroom, { ...story, body: { type: 'doc', content: [build.paragraph('No.')] } })
    expect(await ruleQuestion(newsroom, { ...asked, key })).toEqual({ outcome: 'not-asked' })
  })
})

describe('a second reading that is promised', () => {
  const later = { deed: 'later', until: '2026-11-20T10:40:00.000Z' } as const

  it('lets a story out now and is due until it is done', async () => {
    const story = await written()
    await rules(story, later)
    expect((await publish(story)).outcome).toBe('published')
    expect(await dueReadings(newsroom)).toMatchObject([
      { headline: story.headline, isLate: false, ruling: { until: later.until } },
    ])
    pass(newsroom, 41)
    expect(await dueReadings(newsroom)).toMatchObject([{ isLate: true }])
    expect((await publish(story)).outcome).toBe('hindered')
    await rules(story)
    expect(await dueReadings(newsroom)).toEqual([])
    expect((await publish(story)).outcome).toBe('published')
  })

  it('is not due any more where its words were changed', async () => {
    const story = await written()
    await rules(story, later)
    await save(newsroom, { ...story, body: { type: 'doc', content: [build.paragraph('No.')] } })
    expect(await dueReadings(newsroom)).toEqual([])
  })

  it.each([
    ['no time', undefined],
    ['a time that has passed', '2026-11-20T09:59:00.000Z'],
    ['more than a day', '2026-11-21T10:01:00.000Z'],
  ])('takes a time within a day: %s', async (_, until) => {
    const story = await written()
    expect(await rules(story, { deed: 'later', until })).toEqual({ outcome: 'no-time' })
  })
})

describe('answers and reasons', () => {
  it('are kept as long as the newsroom says, and the audit never has their words', async () => {
    const { db } = newsroom.database
    const story = await written()
    await rules(story, { words: 'Her mail of Friday.' })
    const audits = await auditsOf(db, story.id)
    expect(audits).toMatchObject([{ action: 'answer-desk', actor: ada }])
    expect(JSON.stringify(audits)).not.toContain('Friday')
    await changeDeskSettings(newsroom, { change: { keepDays: 10 }, actor: ada })
    await runForgetting()
    expect(await rulingsOf(db, story.id)).toHaveLength(1)
    pass(newsroom, 10 * 24 * 60 + 1)
    await runForgetting()
    expect(await rulingsOf(db, story.id)).toEqual([])
    expect(await auditsOf(db, story.id)).toEqual([])
  })

  it('go where a word of them is taken out of everything', async () => {
    const { db } = newsroom.database
    const story = await written('Zoë Quist sang.')
    await rules(story, { words: 'Zoe Quist wrote to us.' })
    await take(newsroom)
    expect(await rulingsOf(db, story.id)).toEqual([])
  })

  it('stay for good where the newsroom says so', async () => {
    const story = await written()
    await rules(story)
    await changeDeskSettings(newsroom, { change: { keepDays: null }, actor: ada })
    pass(newsroom, 5000 * 24 * 60)
    await runForgetting()
    expect(await rulingsOf(newsroom.database.db, story.id)).toHaveLength(1)
  })

  async function runForgetting(): Promise<void> {
    const { forgetRulings } = await import('./forget-rulings.ts')
    await forgetRulings(newsroom)
  }
})

describe('a story about a subject that asks for care', () => {
  const words = 'Her brother died by suicide in March, the family said in a statement.'
  const about = () =>
    draft(
      newsroom,
      { headline: 'The year after a suicide' },
      build.paragraph(words),
      build.helpBox({}),
    )
  const isCareful = async ({ id }: Story) => (await findStory(newsroom.database.db, id))?.story.care

  it('is published as a careful one', async () => {
    const story = await about()
    expect(await isCareful(story)).toBe(false)
    expect(await publish(story)).toMatchObject({ outcome: 'published' })
    expect(await isCareful(story)).toBe(true)
  })

  it('is not where somebody lets that stand', async () => {
    const story = await about()
    const found = await storyAtDesk(newsroom, { story: story.id, actor: ada })
    const asked = found?.gate.asked.find((one) => one.rule === 'story-is-careful')
    const stet = { key: asked?.key ?? '', deed: 'stet', readAgain: true } as const
    const reason = { words: 'It is a history of the charity', actor: ada }
    await ruleQuestion(newsroom, { story: story.id, ...stet, ...reason })
    expect(await publish(story)).toMatchObject({ outcome: 'published' })
    expect(await isCareful(story)).toBe(false)
  })
})
