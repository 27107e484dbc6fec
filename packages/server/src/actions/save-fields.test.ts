import { build, type Story, type StoryId } from '@stet/core/story'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Actor } from '../access/actor.ts'
import { ada, draft, openTestNewsroom, pass, type TestNewsroom } from '../newsroom-for-tests.ts'
import { onBoth, type Ready } from '../storage/both-for-tests.ts'
import { transaction } from '../storage/database.ts'
import { editsSince } from '../storage/edits.ts'
import { findStory, lockStory } from '../storage/stories.ts'
import { fieldHistory, fieldNumbers } from '../storage/story-fields.ts'
import { discardStory } from './discard-story.ts'
import { receiveEdits } from './receive-edits.ts'
import { replaceStory } from './replace-body.ts'
import { type SentField, saveFields } from './save-fields.ts'
import { bodyAfter } from './story-doc.ts'

const ben: Actor = { kind: 'staff', id: 'ben', name: 'Ben Tal' }

onBoth('Saving fields and bodies', (ready: Ready) => {
  let newsroom: TestNewsroom
  let story: Story
  beforeAll(async () => {
    newsroom = await openTestNewsroom({ database: ready.address })
  })
  beforeEach(async () => {
    story = await draft(newsroom, { headline: 'The tour' }, build.paragraph('One'))
  })
  afterAll(() => newsroom.close())

  const save = (changes: readonly SentField[], actor = ada, client = `${actor.id}-client`) =>
    saveFields(newsroom, { story: story.id, client, changes, actor })
  const saved = async (): Promise<Story | undefined> =>
    (await findStory(newsroom.database.db, story.id))?.story

  it('writes fields, and says by which number each is known now', async () => {
    const changes = [
      { field: 'headline', value: 'The last tour', base: 0 },
      { field: 'variants.search', value: 'Tour, last', base: 0 },
      { field: 'quotations:q1', value: build.quotation('q1'), base: 0 },
    ]
    const numbers = { headline: 1, 'variants.search': 1, 'quotations:q1': 1 }
    expect(await save(changes)).toEqual({ outcome: 'saved', numbers, lost: [] })
    expect(await saved()).toEqual({
      ...story,
      headline: 'The last tour',
      variants: { search: 'Tour, last' },
      quotations: [build.quotation('q1')],
    })
    expect(await fieldNumbers(newsroom.database.db, story.id)).toEqual(numbers)
  })

  it('lets the last one win, says what that replaced unseen, and keeps it', async () => {
    await save([{ field: 'headline', value: 'By Ada', base: 0 }])
    const done = await save([{ field: 'headline', value: 'By Ben', base: 0 }], ben)
    expect(done).toMatchObject({
      outcome: 'saved',
      numbers: { headline: 2 },
      lost: [{ field: 'headline', value: 'By Ada', actor: ada, at: newsroom.now() }],
    })
    expect((await saved())?.headline).toBe('By Ben')
    const history = await fieldHistory(newsroom.database.db, story.id, 'headline')
    expect(history.map(({ replaced, value, actor }) => [replaced, value, actor.id])).toEqual([
      ['The tour', 'By Ada', 'ada'],
      ['By Ada', 'By Ben', 'ben'],
    ])
    // Whoever had seen it replaces it knowingly.
    const again = await save([{ field: 'headline', value: 'By Ada again', base: 2 }])
    expect(again).toMatchObject({ lost: [] })
  })

  it('keeps a burst of typing as one change, with what was there before it', async () => {
    for (const [base, value] of ['T', 'Th', 'The'].entries())
      await save([{ field: 'standfirst', value, base }])
    pass(newsroom, 2)
    await save([{ field: 'standfirst', value: 'The band', base: 3 }])
    const history = await fieldHistory(newsroom.database.db, story.id, 'standfirst')
    expect(history.map(({ number, replaced, value }) => [number, replaced, value])).toEqual([
      [3, '', 'The'],
      [4, 'The', 'The band'],
    ])
  })

  it('does nothing a second time', async () => {
    const change = { field: 'headline', value: 'Once', base: 0 }
    await save([change])
    const revision = (await findStory(newsroom.database.db, story.id))?.revision
    expect(await save([change])).toEqual({ outcome: 'saved', numbers: { headline: 1 }, lost: [] })
    expect((await findStory(newsroom.database.db, story.id))?.revision).toBe(revision)
  })

  it('refuses in words what is not right, and saves nothing of it', async () => {
    const changes = [
      { field: 'headline', value: 'Fine', base: 0 },
      { field: 'slug', value: 'Not fine', base: 0 },
      { field: 'body', value: {}, base: 0 },
    ]
    const done = await save(changes)
    expect(done).toMatchObject({
      outcome: 'refused',
      problems: [
        { path: 'slug', message: expect.stringContaining('found “Not fine”') },
        { path: 'body', message: expect.stringContaining('unknown field') },
      ],
    })
    expect(await saved()).toEqual(story)
  })

  it('says that there is no such story', async () => {
    const sent = { story: 'none' as StoryId, client: 'ada-client', actor: ada }
    const changes = [{ field: 'care', value: true, base: 0 }]
    expect(await saveFields(newsroom, { ...sent, changes })).toEqual({ outcome: 'missing' })
  })

  it('loses neither body nor field when many write at the same moment', async () => {
    const step = { stepType: 'replace', from: 1, to: 1 }
    const typed = { ...step, slice: { content: [{ type: 'text', text: 'x' }] } }
    const edit = (client: string) =>
      receiveEdits(newsroom, { story: story.id, version: 0, client, steps: [typed], actor: ada })
    const all = await Promise.all([
      edit('client-one'),
      save([{ field: 'headline', value: 'Meanwhile', base: 0 }]),
      edit('client-two'),
      save([{ field: 'care', value: true, base: 0 }], ben),
    ])
    const outcomes = [all[0].outcome, all[2].outcome].sort()
    expect(outcomes).toEqual(['behind', 'taken'])
    expect(await saved()).toMatchObject({
      headline: 'Meanwhile',
      care: true,
      body: { content: [build.paragraph('xOne')] },
    })
  })

  it('replaces a story so that whoever has it open can follow', async () => {
    const before = story
    const blocks = [build.paragraph('One'), build.divider(), build.paragraph('Two')]
    const after = { ...story, headline: 'From elsewhere', body: { ...story.body, content: blocks } }
    const record = await transaction(newsroom.database, async (db) => {
      await lockStory(db, story.id)
      const known = await findStory(db, story.id)
      if (!known) throw new Error('Cannot find the story of the test')
      return replaceStory(db, known, after, { actor: ben, now: newsroom.now() })
    })
    expect(record).toMatchObject({ bodyVersion: 1, revision: 2 })
    expect(await saved()).toEqual(after)
    const { db } = newsroom.database
    const [edit] = await editsSince(db, { story: story.id, since: 0, limit: 9 })
    expect(edit).toMatchObject({ version: 1, actor: ben })
    expect(bodyAfter(before.body, [edit?.step])).toEqual({ body: after.body })
    expect(await fieldNumbers(db, story.id)).toEqual({ headline: 1 })
  })

  it('lets the history of a draft go with the draft', async () => {
    await save([{ field: 'headline', value: 'Private', base: 0 }])
    const after = { ...story, body: { ...story.body, content: [build.paragraph('Private')] } }
    const { db } = newsroom.database
    const record = await findStory(db, story.id)
    if (record) await replaceStory(db, record, after, { actor: ada, now: newsroom.now() })
    await discardStory(newsroom, { story: story.id, actor: ada })
    expect(await saved()).toBeUndefined()
    expect(await editsSince(db, { story: story.id, since: 0, limit: 9 })).toEqual([])
    expect(await fieldHistory(db, story.id, 'headline')).toEqual([])
  })

  const bodies: [name: string, before: string, after: string][] = [
    ['nothing', 'abc', 'abc'],
    ['one in the middle', 'abc', 'axc'],
    ['the end', 'abc', 'ab'],
    ['the beginning', 'abc', 'bc'],
    ['everything', 'abc', 'xyz'],
    ['from nothing', '', 'abc'],
    ['to nothing', 'abc', ''],
    ['a repetition', 'aa', 'aaa'],
  ]

  it.each(bodies)('replaces %s', async (_, one, other) => {
    const blocks = (letters: string) => [...letters].map((letter) => build.paragraph(letter))
    const known = await draft(newsroom, { body: { type: 'doc', content: blocks(one) } })
    const body = { type: 'doc' as const, content: blocks(other) }
    await transaction(newsroom.database, async (db) => {
      const record = await findStory(db, known.id)
      if (record)
        await replaceStory(db, record, { ...known, body }, { actor: ben, now: newsroom.now() })
    })
    const { db } = newsroom.database
    expect((await findStory(db, known.id))?.story.body).toEqual(body)
    const edits = await editsSince(db, { story: known.id, since: 0, limit: 9 })
    expect(edits).toHaveLength(one === other ? 0 : 1)
    expect(
      bodyAfter(
        known.body,
        edits.map(({ step }) => step),
      ),
    ).toEqual({ body })
  })
})
