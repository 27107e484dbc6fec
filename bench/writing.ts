import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Block, Story } from '@stet/core/story'
import { writeSetting } from '../packages/server/src/storage/settings.ts'
import { saveStory } from '../packages/server/src/storage/stories.ts'
import { hasChromium, launchChromium } from '../tests/open-browser.ts'
import { publication, storyOf } from './archive.ts'
import { chanceFrom } from './chance.ts'
import { format, milliseconds } from './figures.ts'
import { openAt } from './fill-archive.ts'
import { measureWriting, type WritingFigures, writingArguments } from './keystrokes.ts'
import { piecesWhere } from './piece.ts'
import { lineOf, untilIdle } from './processes.ts'
import type { Part } from './report.ts'
import { median, percentile } from './statistics.ts'
import { type Serving, serve } from './stet.ts'
import { words } from './words.ts'
import {
  type FirstLoad,
  measureFirstLoad,
  measureSaves,
  signIn,
  untilScreensAreMade,
} from './writing-desk.ts'

const blocks = 500
const wordsEach = 20

interface Writing {
  readonly typing: WritingFigures
  readonly list: FirstLoad
  readonly story: FirstLoad
  /** The milliseconds of each save. */
  readonly saves: readonly number[]
}

/** What a writer feels in a long story: keystrokes, the first load of the screens, and saving. */
export async function measureWritingDesk({ quick }: { quick: boolean }): Promise<Part> {
  if (!hasChromium()) return partOf(undefined, ['Chromium is missing: nothing was measured'])
  const folder = mkdtempSync(join(tmpdir(), 'stet-bench-'))
  const data = join(folder, 'data')
  try {
    const story = await fillWithOneStory(data)
    // The first start makes the newsroom's screens, and readers' pages.
    const server = await serve(data)
    try {
      const link = await lineOf(server.child, /^sign in, once and within 15 minutes: (\S+)$/)
      await untilScreensAreMade(new URL('.', link).href)
      await untilIdle(server.pid)
      return partOf(await measureAt(server, { story, link, rounds: quick ? 1 : 3 }), [])
    } finally {
      await server.stop()
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function measureAt(
  server: Serving,
  { story, link, rounds }: { story: Story; link: string; rounds: number },
): Promise<Writing> {
  const browser = await launchChromium(writingArguments)
  try {
    const base = new URL('.', link).href
    const state = await signIn(browser, link)
    const address = `${base}stories/${story.id}`
    const list = await measureFirstLoad(browser, { address: base, state, rounds, shows: 'main h1' })
    const shows = '.paper .ProseMirror[contenteditable="true"] > p'
    const first = await measureFirstLoad(browser, { address, state, rounds, shows })
    const context = await browser.newContext({ storageState: state })
    context.setDefaultTimeout(180_000)
    const typing = await measureWriting(await context.newPage(), address)
    await context.close()
    await untilIdle(server.pid)
    const saves = await measureSaves({ base, story: story.id, state, count: 40 * rounds })
    return { typing, list, story: first, saves }
  } finally {
    await browser.close()
  }
}

/** A draft of 500 paragraphs of 20 words. */
async function fillWithOneStory(data: string): Promise<Story> {
  const newsroom = await openAt(data)
  try {
    const [piece] = piecesWhere(1, () => true)
    if (!piece) throw new Error('Cannot write a story of nothing')
    const chance = chanceFrom(1)
    const content = Array.from({ length: blocks }, (): Block => {
      const text = Array.from({ length: wordsEach }, () => chance.pick(words)).join(' ')
      return { type: 'paragraph', content: [{ type: 'text', text: `${text}.` }] }
    })
    const story: Story = { ...storyOf(piece), body: { type: 'doc', content } }
    const { db } = newsroom.database
    await writeSetting(db, 'publication', publication)
    const now = newsroom.now()
    const times = { createdAt: now, savedAt: now, scheduledAt: null }
    await saveStory(db, { story, status: 'draft', revision: 1, ...times })
    return story
  } finally {
    await newsroom.database.close()
  }
}

function partOf(writing: Writing | undefined, left: readonly string[]): Part {
  return {
    title: 'Writing',
    how:
      `A draft of ${blocks} paragraphs and ${(blocks * wordsEach).toLocaleString('en-GB')} words in Chromium, ` +
      'beside the server. A keystroke is timed from its event to the end of the paint that shows it, 200 ' +
      'of them in the middle of the text, frames not held back for a screen. First load: with empty caches, ' +
      'until the list can be read and until the text can be typed in; script as sent, packed for brotli. ' +
      'A save is one edit of the text, from asking to the answer, one after the other.',
    head: ['what', 'p50', 'p95', 'longest'],
    rows: writing ? rowsOf(writing) : [],
    verdicts: writing ? verdictsOf(writing) : [],
    left,
  }
}

function rowsOf({ typing, list, story, saves }: Writing): string[][] {
  const loadRow = (name: string, { times }: FirstLoad) => [
    name,
    milliseconds(median(times)),
    '',
    milliseconds(Math.max(...times)),
  ]
  return [
    ['Keystroke', typing.p50, typing.p95, typing.worst],
    ['Save', median(saves), percentile(saves, 0.95), Math.max(...saves)],
  ]
    .map(([name, ...figures]) => [String(name), ...figures.map((one) => milliseconds(Number(one)))])
    .concat([
      loadRow('List, usable', list),
      loadRow('Story, usable', story),
      ['List, script', `${format(list.scriptKb)} KB`, '', ''],
      ['Story, script', `${format(story.scriptKb)} KB`, '', ''],
    ])
}

function verdictsOf({ typing, list, story, saves }: Writing): Part['verdicts'] {
  const p95 = percentile(saves, 0.95)
  const usable = Math.max(median(list.times), median(story.times))
  return [
    { what: 'Keystroke to paint, p95', value: typing.p95, unit: ' ms', limit: { atMost: 16 } },
    { what: 'Script of the first load', value: list.scriptKb, unit: ' KB', limit: { atMost: 300 } },
    { what: 'Until usable', value: usable, unit: ' ms', limit: { atMost: 1500 } },
    { what: 'A save, p95', value: p95, unit: ' ms', limit: { atMost: 50 } },
  ]
}
