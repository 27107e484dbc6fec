import { build, type Story } from '@stet/core/story'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { draft } from '../../../server/src/newsroom-for-tests.ts'
import { editsSince } from '../../../server/src/storage/edits.ts'
import { findStory } from '../../../server/src/storage/stories.ts'
import { edit, type TestDesk } from './desk-for-tests.ts'
import {
  ada,
  ben,
  type Device,
  device,
  openTab,
  openTestServer,
  type TestServer,
  type TestTab,
  type Weather,
} from './newsroom-for-tests.ts'

// People who write at random, on lines that fail at random, in tabs that crash at random: in the end all
// have the same text, it is the newsroom's, and nothing is missing that nobody took away.

let server: TestServer
beforeEach(async () => {
  server = await openTestServer()
})
afterEach(() => server.close())

/** Numbers from 0 to 1 that only look like chance (mulberry32): a failure can be repeated. */
function chanceOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

interface Writer {
  readonly who: typeof ada
  readonly on: Device
  readonly weather: Weather
  tab: TestTab
  desk: TestDesk
}

async function sitDown(story: string, who: typeof ada, chance: () => number): Promise<Writer> {
  const weather = { isOffline: false, losesAnswer: () => chance() < 0.15, status: undefined }
  const on = device()
  const tab = await patiently(() => openTab(server, { story, who, on, weather }))
  return { who, on, weather, tab, desk: await edit(tab.engine) }
}

/** Tries until it goes well: lines fail while a story is opened, too. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!String(error).includes('reached')) throw error
    }
  }
}

/** Writes something; what is typed is a letter of its own each time, thrice. Gives that letter. */
function write({ desk }: Writer, letter: string, chance: () => number): string | undefined {
  const { state } = desk
  const places: number[] = []
  state.doc.descendants((node, at) => {
    if (!node.isTextblock) return
    for (let offset = 0; offset <= node.content.size; offset += 1) places.push(at + 1 + offset)
  })
  if (places.length === 0) {
    const paragraph = state.schema.nodes['paragraph']?.create(null, state.schema.text(letter))
    if (paragraph) desk.dispatch(state.tr.insert(0, paragraph))
    return letter
  }
  const place = places[Math.floor(chance() * places.length)] ?? 1
  const end = Math.min(state.doc.resolve(place).end(), place + 4)
  const what = chance()
  if (what < 0.6) {
    for (let typed = 0; typed < 3; typed += 1) desk.type(place + typed, letter)
    return letter
  }
  const bold = state.schema.marks['bold']
  if (what < 0.75) desk.dispatch(state.tr.split(place))
  else if (bold) desk.dispatch(state.tr.addMark(place, end, bold.create()))
  return undefined
}

/** Takes something away: a block, or some letters. */
function remove({ desk }: Writer, chance: () => number): void {
  const { state } = desk
  if (state.doc.childCount > 1 && chance() < 0.3) {
    const index = Math.floor(chance() * state.doc.childCount)
    const from = state.doc.children.slice(0, index).reduce((sum, { nodeSize }) => sum + nodeSize, 0)
    desk.dispatch(state.tr.delete(from, from + state.doc.child(index).nodeSize))
    return
  }
  const from = Math.floor(chance() * state.doc.content.size)
  desk.dispatch(state.tr.deleteRange(from, Math.min(state.doc.content.size, from + 6)))
}

async function live(writer: Writer, chance: () => number, story: string): Promise<void> {
  const what = chance()
  if (what < 0.1) writer.weather.isOffline = !writer.weather.isOffline
  if (what > 0.97) {
    await writer.tab.engine.keep()
    writer.tab.crash()
    writer.weather.isOffline = false
    const { who, on, weather } = writer
    writer.tab = await patiently(() => openTab(server, { story, who, on, weather }))
    writer.desk = await edit(writer.tab.engine)
  } else if (what > 0.9) {
    writer.desk.destroy()
    await Promise.resolve()
    writer.desk = await edit(writer.tab.engine)
  } else await writer.tab.engine.ask('news')
}

/** Lets three people write for a while; gives all that they typed, and has everybody heard in the end. */
async function writeTogether(
  seed: number,
  takesAway: number,
): Promise<{ story: Story; writers: readonly Writer[]; typed: readonly string[] }> {
  const chance = chanceOf(seed)
  const start = [build.paragraph('One'), build.heading('Two'), build.paragraph('Three')]
  const { id } = await draft(server.newsroom, {}, ...start)
  const writers: Writer[] = []
  for (const who of [ada, ben, { ...ada, id: 'cleo', name: 'Cleo Arun' }])
    writers.push(await sitDown(id, who, chance))
  const typed: string[] = []
  for (let round = 0; round < 60; round += 1) {
    const writer = writers[Math.floor(chance() * writers.length)]
    if (!writer) continue
    const letter = String.fromCodePoint(0x4e00 + typed.length)
    if (chance() < takesAway) remove(writer, chance)
    else typed.push(...(write(writer, letter, chance) ?? ''))
    if (chance() < 0.4) await live(writer, chance, id)
  }
  for (const { weather } of writers)
    Object.assign(weather, { isOffline: false, losesAnswer: () => false })
  for (const { tab } of [...writers, ...writers]) await tab.engine.ask('news')
  const record = await findStory(server.newsroom.database.db, id)
  if (!record) throw new Error('Cannot find the story of the test')
  return { story: record.story, writers, typed }
}

function agree(story: Story, writers: readonly Writer[]): void {
  for (const { desk, tab } of writers) {
    expect(tab.engine.model.state).toMatchObject({ saving: 'saved', problem: null })
    expect(desk.body()).toEqual(story.body)
    expect(tab.engine.model.body.body()).toEqual(story.body)
  }
}

const seeds = [1, 2, 3, 4, 5, 6]

it.each(seeds)('every letter is there once for each time it was typed (%i)', async (seed) => {
  const { story, writers, typed } = await writeTogether(seed, 0)
  agree(story, writers)
  const text = JSON.stringify(story.body)
  expect(typed.length).toBeGreaterThan(20)
  for (const letter of typed) expect(text.split(letter).length - 1, letter).toBe(3)
  for (const { tab } of writers) {
    expect(tab.engine.model.state.lost).toEqual([])
    await tab.engine.close()
  }
})

it.each(seeds)(
  'all agree where some take away what others write, and no letter is forgotten (%i)',
  async (seed) => {
    const { story, writers, typed } = await writeTogether(100 + seed, 0.25)
    agree(story, writers)
    const { db } = server.newsroom.database
    const edits = JSON.stringify(await editsSince(db, { story: story.id, since: 0, limit: 5000 }))
    const lost = JSON.stringify(writers.map(({ tab }) => tab.engine.model.state.lost))
    // Whoever looks for a letter finds it in the text, in its history, or among what was lost.
    for (const letter of typed) expect(edits.includes(letter) || lost.includes(letter)).toBe(true)
    for (const { tab } of writers) await tab.engine.close()
  },
)
