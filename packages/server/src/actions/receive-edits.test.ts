import { performance } from 'node:perf_hooks'
import { build, type Story, type StoryId } from '@stet/core/story'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ada, draft, openTestNewsroom, type TestNewsroom } from '../newsroom-for-tests.ts'
import { editsSince } from '../storage/edits.ts'
import { findStory } from '../storage/stories.ts'
import { receiveEdits, type SentEdits } from './receive-edits.ts'

let newsroom: TestNewsroom
let story: Story
beforeEach(async () => {
  newsroom = await openTestNewsroom()
  story = await draft(newsroom, {}, build.paragraph('One'), build.divider())
})
afterEach(() => newsroom.close())

function typed(at: number, text: string): object {
  return {
    stepType: 'replace',
    from: at,
    to: at,
    slice: { content: [{ type: 'text', text }] },
  }
}

function send(sent: Partial<SentEdits>) {
  const whole = { story: story.id, version: 0, client: 'client-one', steps: [], actor: ada }
  return receiveEdits(newsroom, { ...whole, ...sent })
}

async function saved() {
  const record = await findStory(newsroom.database.db, story.id)
  if (!record) throw new Error('Cannot find the story of the test')
  return record
}

it('takes steps, keeps them with their author, and has the story current', async () => {
  newsroom.clock.at = '2026-11-20T11:00:00.000Z'
  const steps = [typed(4, ', two'), typed(1, '“')]
  expect(await send({ steps })).toEqual({ outcome: 'taken', version: 2 })
  const record = await saved()
  expect(record.story.body.content[0]).toEqual(build.paragraph('“One, two'))
  expect(record).toMatchObject({ bodyVersion: 2, revision: 2, savedAt: newsroom.clock.at })
  const place = { story: story.id, since: 0, limit: 10 }
  expect(await editsSince(newsroom.database.db, place)).toEqual([
    { version: 1, step: steps[0], client: 'client-one', actor: ada, at: newsroom.clock.at },
    { version: 2, step: steps[1], client: 'client-one', actor: ada, at: newsroom.clock.at },
  ])
})

it('does not take steps twice when their sender did not hear the answer', async () => {
  const steps = [typed(4, '!')]
  await send({ steps })
  const again = await send({ steps })
  expect(again).toMatchObject({ outcome: 'behind', version: 1 })
  expect('edits' in again && again.edits.map(({ client }) => client)).toEqual(['client-one'])
  expect((await saved()).story.body.content[0]).toEqual(build.paragraph('One!'))
})

it('tells of edits since to whoever is behind, and of none to whoever is ahead', async () => {
  await send({ steps: [typed(4, '!'), typed(5, '!')] })
  const behind = await send({ version: 1, client: 'client-two', steps: [typed(1, 'x')] })
  expect('edits' in behind && behind.edits.map(({ version }) => version)).toEqual([2])
  const ahead = await send({ version: 7, client: 'client-two', steps: [typed(1, 'x')] })
  expect(ahead).toEqual({ outcome: 'behind', version: 2, edits: [] })
})

it('says that there is no such story', async () => {
  expect(await send({ story: 'none' as StoryId })).toEqual({ outcome: 'missing' })
})

const link = { type: 'link', attrs: { href: 'javascript:alert(1)', language: null } }
const replace = { stepType: 'replace', from: 0, to: 0 }
const refused: [name: string, step: object, reason: string][] = [
  ['no step', {}, 'Invalid input for Step'],
  ['an unknown step', { stepType: 'constructor' }, 'No step type constructor'],
  ['a place that is not there', typed(400, 'x'), 'out of range'],
  ['half a place', typed(1.5, 'x'), 'Empty text'],
  ['text where none may be', typed(0, 'x'), 'Invalid content'],
  ['an unknown node', { ...replace, slice: { content: [{ type: 'script' }] } }, 'script'],
  ['a document in a document', { ...replace, slice: { content: [{ type: 'doc' }] } }, 'doc'],
  [
    'an attribute that is not right',
    { ...replace, slice: { content: [{ type: 'heading', attrs: { level: 1 } }] } },
    'Cannot read heading.level: found 1, expected 2 or 3',
  ],
  ['a step that meets nothing', { stepType: 'attr', pos: 99, attr: 'x', value: 1 }, 'outside of'],
  ['a dangerous link', { stepType: 'addMark', mark: link, from: 1, to: 3 }, 'javascript:'],
  [
    'a mark on a block',
    { stepType: 'addNodeMark', pos: 0, mark: { type: 'bold' } },
    'Invalid content',
  ],
  ['a control character', typed(1, '\u0000'), 'U+0000'],
  ['half a character', typed(1, '\ud83c'), 'surrogate'],
  ['too much text', typed(1, 'x'.repeat(100_001)), 'at most 100000'],
]

it.each(refused)('refuses %s in words, and changes nothing', async (_, step, reason) => {
  const done = await send({ steps: [typed(4, '!'), step] })
  expect(done.outcome).toBe('refused')
  expect('reason' in done && done.reason).toContain(reason)
  expect((await saved()).story).toEqual(story)
  expect(await editsSince(newsroom.database.db, { story: story.id, since: 0, limit: 9 })).toEqual(
    [],
  )
})

it('takes words under a quotation mark before their record, and breaks in bold', async () => {
  const quotation = { type: 'quotation', attrs: { id: 'q1' } }
  const content = [
    { type: 'text', text: '“Yes”', marks: [quotation] },
    { type: 'break', marks: [{ type: 'bold' }] },
  ]
  const step = { stepType: 'replace', from: 4, to: 4, slice: { content } }
  expect(await send({ steps: [step] })).toEqual({ outcome: 'taken', version: 1 })
  const [paragraph] = (await saved()).story.body.content
  expect(paragraph && 'content' in paragraph && paragraph.content).toEqual([
    { type: 'text', text: 'One' },
    { type: 'text', text: '“Yes”', marks: [quotation] },
    { type: 'break' },
  ])
})

it('saves well within 50 ms in a story of 500 blocks and 10,000 words', async ({ annotate }) => {
  const words =
    'Nobody saw the drummer leave the hall by the back door, said twenty people in all of it. '
  const blocks = Array.from({ length: 500 }, (_, at) => build.paragraph(`${at}. ${words}`))
  story = await draft(newsroom, {}, ...blocks)
  const saves: { wall: number; cpu: number }[] = []
  for (let version = 0; version < 60; version += 1) {
    const [began, before] = [performance.now(), process.cpuUsage()]
    const steps = [typed(1 + version * 4, 'keys')]
    expect(await send({ version, steps })).toMatchObject({ outcome: 'taken' })
    const { user, system } = process.cpuUsage(before)
    saves.push({ wall: performance.now() - began, cpu: (user + system) / 1000 })
  }
  const at = (key: 'wall' | 'cpu', share: number) =>
    saves.map((save) => save[key]).sort((one, other) => one - other)[Math.floor(60 * share)] ?? 0
  const told = `median ${at('wall', 0.5).toFixed(1)} ms, p95 ${at('wall', 0.95).toFixed(1)} ms`
  await annotate(`A save: ${told}, of the processor ${at('cpu', 0.5).toFixed(1)} ms`)
  // Other programs may use this machine as well: what they take is not the save's.
  expect(at('cpu', 0.5)).toBeLessThan(30)
})
