import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Story } from '@stet/core/story'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { addRecordedFile, changeTranscript, recordedFile } from '../../actions/keep-recording.ts'
import { removeRecording } from '../../actions/remove-recording.ts'
import { live, openTestNewsroom, runDue, type TestNewsroom } from '../../newsroom-for-tests.ts'
import { auditsOf } from '../../storage/audits.ts'
import { listRecordings } from '../../storage/recordings.ts'
import { type Ask, apiOf, staffOf } from './api-for-tests.ts'

const about = {
  kind: 'recording',
  who: 'Mara Quill',
  heldOn: '2026-11-18',
  way: 'by telephone',
  transcript: '[00:04] Ada: Why?\n[12:31] MARA QUILL: I could not hear myself, not for one bar.',
}

let newsroom: TestNewsroom
let ada: Ask
beforeEach(async () => {
  newsroom = await openTestNewsroom()
  ada = apiOf(newsroom).as(staffOf('writer', 'ada'))
})
afterEach(() => newsroom.close())

async function keep(bytes?: Uint8Array): Promise<string> {
  const { status, body } = await ada('POST', 'recordings', about)
  expect(status).toBe(201)
  expect(body).toMatchObject({ ...about, by: 'writer ada', file: null, hasTranscript: true })
  if (bytes)
    expect((await ada('PUT', `recordings/${body.id}/file?name=tape.m4a`, bytes)).status).toBe(200)
  return body.id
}

/** Every byte that lies in the data folder. */
function allBytes(): string {
  const paths = readdirSync(newsroom.folder, { recursive: true, withFileTypes: true })
  const files = paths.filter((one) => one.isFile() && !one.parentPath.includes('keys'))
  return files.map((one) => readFileSync(join(one.parentPath, one.name), 'latin1')).join('\n')
}

/** A live story that quotes what was said in a recording. */
async function quote(recording: string, words: string): Promise<Story> {
  const told = {
    ...{ heldOn: '2026-11-18', by: 'Ada', way: 'by telephone' },
    recordingTime: '00:12:31',
  }
  const source = { type: 'interview', ...told, recording } as const
  const who = { speaker: 'Mara Quill', kind: 'direct', naming: 'named' } as const
  const quotations = [{ id: 'q1', ...who, source }]
  const story = await live(newsroom, { quotations }, build.paragraph(build.quoted('q1', words)))
  await runDue(newsroom)
  return story
}

/** Every byte that readers can get. */
function siteBytes(): string {
  const folder = join(newsroom.folder, 'site')
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = paths.filter((one) => one.isFile() && !/\.(br|gz)$/.test(one.name))
  return files.map((one) => readFileSync(join(one.parentPath, one.name), 'latin1')).join('\n')
}

const page = (story: Story) =>
  readFileSync(join(newsroom.folder, 'site', story.section, story.slug, 'index.html'), 'utf8')

it('keeps file and transcript encrypted, and gives them back to whoever kept them', async () => {
  const bytes = new Uint8Array(9_000_000).map((_, index) => (index * 7) % 251)
  const id = await keep(bytes)
  const stored = readFileSync(recordedFile(newsroom.config.data, id))
  expect(stored.length).toBeGreaterThan(bytes.length)
  expect(stored.includes(Buffer.from(bytes.subarray(100, 200)))).toBe(false)
  expect(allBytes()).not.toContain('could not hear myself')
  const { headers } = await ada('GET', `recordings/${id}/file`)
  expect(headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''tape.m4a")
  expect(headers.get('content-type')).toBe('application/octet-stream')
  const shown = await ada('GET', `recordings/${id}`)
  expect(shown.body).toMatchObject({ transcript: about.transcript, file: { size: bytes.length } })
  expect((await ada('PUT', `recordings/${id}/file?name=b`, bytes)).status).toBe(409)
})

it('is for whoever kept it and for editors alone', async () => {
  const id = await keep(new Uint8Array([1, 2, 3]))
  const other = apiOf(newsroom).as(staffOf('writer', 'ben'))
  for (const path of [`recordings/${id}`, `recordings/${id}/file`])
    expect((await other('GET', path)).status).toBe(404)
  expect((await other('DELETE', `recordings/${id}`, { reason: 'No' })).status).toBe(404)
  expect((await other('GET', 'recordings')).body.recordings).toEqual([])
  const editor = apiOf(newsroom).as(staffOf('editor', 'eve'))
  expect((await editor('GET', 'recordings')).body.recordings).toHaveLength(1)
  expect((await editor('GET', `recordings/${id}`)).status).toBe(200)
  expect((await editor('GET', `recordings/${id}/file`)).status).toBe(200)
  // Each time is on record, without a word of it.
  const done = (await auditsOf(newsroom.database.db, id)).filter(({ actor }) => actor.id === 'eve')
  expect(done.map(({ action, detail }) => [action, detail])).toEqual([
    ['open-transcript', null],
    ['open-recording', null],
  ])
})

it('is what words are compared with, and readers are told so, no more', async () => {
  const id = await keep(new Uint8Array([1]))
  const story = await quote(id, '“I could not hear myself,”')
  expect(page(story)).toContain('Exact, said to us, of which we keep a recording.')
  for (const secret of [id, 'tape.m4a', 'not for one bar', '12:31'])
    expect(siteBytes()).not.toContain(secret)
  await ada('PUT', `recordings/${id}/transcript`, { transcript: 'Something else.' })
  await runDue(newsroom)
  expect(page(story)).toContain('Not word for word, said to us, of which we keep a recording.')
})

it('is not brought back by a file that was on its way, nor loses what was typed meanwhile', async () => {
  const held = await keep()
  const slow = async function* (meanwhile: () => Promise<unknown>) {
    yield new Uint8Array([1])
    await meanwhile()
    yield new Uint8Array([2])
  }
  const actor = { kind: 'staff', id: 'ada', name: 'Ada' } as const
  const typed = () => changeTranscript(newsroom, { id: held, transcript: 'Typed.', actor })
  const file = { name: 'a', type: '', bytes: slow(typed) }
  const whole = await addRecordedFile(newsroom, { id: held, file, actor })
  expect(whole?.file?.size).toBe(2)
  expect((await ada('GET', `recordings/${held}`)).body.transcript).toBe('Typed.')
  const gone = await keep()
  const removed = () => removeRecording(newsroom, { id: gone, reason: 'She asked', actor })
  const late = { name: 'b', type: '', bytes: slow(removed) }
  expect(await addRecordedFile(newsroom, { id: gone, file: late, actor })).toBeUndefined()
  expect((await ada('GET', `recordings/${gone}`)).status).toBe(404)
  expect(readdirSync(join(newsroom.folder, 'recordings'))).toEqual([held])
})

it('goes for good, and the page no longer says that it is kept', async () => {
  const id = await keep(new Uint8Array([1]))
  const story = await quote(id, '“I could not hear myself,”')
  expect((await ada('DELETE', `recordings/${id}`, { reason: 'She asked' })).status).toBe(200)
  await runDue(newsroom)
  expect(existsSync(recordedFile(newsroom.config.data, id))).toBe(false)
  expect(await listRecordings(newsroom.database.db, { limit: 9 })).toEqual([])
  expect(page(story)).not.toContain('we keep')
  expect((await ada('GET', `recordings/${id}`)).status).toBe(404)
})

it.each([
  ['no such day', { heldOn: '2026-02-30' }],
  ['no such kind', { kind: 'tape' }],
  ['signs that no page can hold', { transcript: 'a\u0000b' }],
])('refuses %s', async (_what, wrong) => {
  expect((await ada('POST', 'recordings', { ...about, ...wrong })).status).toBe(400)
})
