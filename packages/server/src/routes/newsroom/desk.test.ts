import { build } from '@stet/core/story'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changeDeskSettings } from '../../actions/desk/desk-settings.ts'
import { ada, draft, openTestNewsroom, type TestNewsroom } from '../../newsroom-for-tests.ts'
import { type Ask, apiOf, staffOf } from './api-for-tests.ts'

let newsroom: TestNewsroom
let ask: Ask
beforeEach(async () => {
  newsroom = await openTestNewsroom()
  ask = apiOf(newsroom).as(staffOf('editor', 'eve'))
  await changeDeskSettings(newsroom, {
    change: { levels: { 'abuse-terms': 'must-answer' } },
    actor: ada,
  })
})
afterEach(() => newsroom.close())

async function asked() {
  const words = build.paragraph('The papers called it a sex scandal.')
  const { id } = await draft(newsroom, { headline: 'A band' }, words)
  const { body } = await ask('GET', `stories/${id}/desk`)
  return { id, body, key: body.questions[0]?.key as string }
}

describe('the desk', () => {
  it('tells what it asks, and what a screen must know to read along', async () => {
    const { body } = await asked()
    expect(body).toMatchObject({
      questions: [
        {
          rule: 'abuse-terms',
          level: 'must-answer',
          path: 'body.content[0]',
          sentence: 'The papers called it a sex scandal.',
        },
      ],
      rulings: [],
      alone: true,
      settings: { levels: { 'abuse-terms': 'must-answer' }, keepDays: 365 },
      facts: { copies: [], recorded: [], publishedOn: null },
    })
  })

  it('tells how words compare with a recording, and none of its transcript', async () => {
    const { body: kept } = await ask('POST', 'recordings', {
      ...{ kind: 'recording', who: 'Mara Quill', heldOn: '2026-11-18', way: 'by telephone' },
      transcript: 'I could not hear myself, not for one bar.',
    })
    const told = { heldOn: '2026-11-18', by: 'Eve', way: 'by telephone', recording: kept.id }
    const who = { speaker: 'Mara Quill', kind: 'direct', naming: 'named' } as const
    const quotations = [{ id: 'q1', ...who, source: { type: 'interview', ...told } as const }]
    const words = build.paragraph(build.quoted('q1', '“I could hear all of it,”'), ' she said.')
    const { id } = await draft(newsroom, { headline: 'A band', quotations }, words)
    const moderator = apiOf(newsroom).as(staffOf('moderator', 'mo'))
    const { body } = await moderator('GET', `stories/${id}/desk`)
    expect(body.facts).toMatchObject({
      copies: [],
      recorded: [{ id: 'q1', match: 'differs', copy: { provenance: 'recording' } }],
    })
    const asked = body.questions.map(({ rule }: { readonly rule: string }) => rule)
    expect(asked).toContain('quotation-as-in-copy')
    expect(JSON.stringify(body)).not.toContain('not for one bar')
  })

  it('keeps a story from being published until the question is answered', async () => {
    const { id, key } = await asked()
    const refused = await ask('POST', `stories/${id}/publish`, {})
    const problem = { path: 'body.content[0]', message: expect.stringMatching(/the desk asks/) }
    expect(refused).toMatchObject({ status: 422, body: { problems: [problem] } })
    const { body } = await ask('GET', `stories/${id}/hindrances`)
    expect(body.hindrances).toEqual([{ ...problem, question: key }])
    const at = '2026-11-20T12:00:00.000Z'
    expect((await ask('POST', `stories/${id}/schedule`, { at })).status).toBe(422)
    const words = 'It is the name of the inquiry.'
    const done = await ask('POST', `stories/${id}/desk/answers`, { key, words })
    expect(done.body.ruling).toMatchObject({ key, deed: 'answer', words, by: { id: 'eve' } })
    expect((await ask('POST', `stories/${id}/publish`, {})).status).toBe(200)
  })

  it('lets words stand for whoever is alone once they were read again', async () => {
    const { id, key } = await asked()
    const sent = { key, words: 'It is the name of the inquiry.' }
    const first = await ask('POST', `stories/${id}/desk/stets`, sent)
    expect(first).toMatchObject({
      status: 422,
      body: { error: expect.stringMatching(/once more/) },
    })
    const again = await ask('POST', `stories/${id}/desk/stets`, { ...sent, readAgain: true })
    expect(again.body.ruling).toMatchObject({ deed: 'stet', alone: true })
  })

  it('lists the readings that are due', async () => {
    const { id, key } = await asked()
    const until = '2026-11-20T10:40:00.000Z'
    const sent = { key, words: 'Out now.', until }
    expect((await ask('POST', `stories/${id}/desk/later`, sent)).status).toBe(200)
    expect((await ask('POST', `stories/${id}/publish`, {})).status).toBe(200)
    const { body } = await ask('GET', 'desk/due')
    expect(body.due).toMatchObject([{ story: id, headline: 'A band', until, isLate: false }])
  })

  it.each([
    ['without words', { words: ' ' }, 400],
    ['with no key', { key: 'x' }, 400],
    ['about what is not asked', { key: '0123456789abcdef' }, 409],
  ])('refuses an answer %s', async (_, more, status) => {
    const { id, key } = await asked()
    const refused = await ask('POST', `stories/${id}/desk/answers`, { key, words: 'Why', ...more })
    expect(refused).toMatchObject({ status, body: { error: expect.stringMatching(/^Cannot/) } })
  })
})

describe('how it is set up', () => {
  it('is for administrators to change', async () => {
    const change = { levels: { 'abuse-terms': null }, countries: ['GB'], keepDays: null }
    expect((await ask('PATCH', 'desk/settings', change)).status).toBe(403)
    const chief = apiOf(newsroom).as(staffOf('administrator', 'cho'))
    const after = { levels: {}, packs: [], countries: ['GB'], keepDays: null }
    expect((await chief('PATCH', 'desk/settings', change)).body).toEqual(after)
    expect((await ask('GET', 'desk/settings')).body).toEqual(after)
    expect((await chief('PATCH', 'desk/settings', { keepDays: 0 })).status).toBe(400)
  })
})
