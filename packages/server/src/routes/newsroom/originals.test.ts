import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, runDue } from '../../newsroom-for-tests.ts'
import { auditsOf } from '../../storage/audits.ts'
import { privateEntriesOf } from '../../storage/ledger-private.ts'
import { id, openWatching, type Watching } from '../../watch/watch-for-tests.ts'
import { type Ask, apiOf, staffOf } from './api-for-tests.ts'

let on: Watching
let editor: Ask
let story: string
beforeEach(async () => {
  on = await openWatching()
  editor = apiOf(on.newsroom).as(staffOf('editor'))
  story = (await on.liveStory()).id
})
afterEach(() => on.close())

/** The post goes from its platform, the watch sees it, and the pages are written. */
async function goes(): Promise<void> {
  on.platform.posts.delete(id)
  await on.lookAfter(60)
  await runDue(on.newsroom)
}
/** Everything that readers have of the story's words. */
async function published(): Promise<string> {
  await runDue(on.newsroom)
  const files = [
    'culture/the-night/index.html',
    'culture/the-night/story.txt',
    'feed.json',
    'feed.rss',
  ]
  return (await Promise.all(files.map((file) => page(on.newsroom, file)))).join('\n')
}
const path = () => `stories/${story}/originals`
const decide = (decision: string, ask = editor) =>
  ask('PUT', `${path()}/decision`, { address: on.address, decision, reason: 'A reason' })
const say = (role: string, ask = editor) =>
  ask('PUT', `${path()}/role`, { address: on.address, role, reason: 'Known singer' })
const shown = async () => (await editor('GET', path())).body.originals

describe('the originals of a story', () => {
  it('are told with their state, their author, and what editors are asked', async () => {
    expect(await shown()).toMatchObject([
      {
        address: on.address,
        state: 'live',
        showing: 'whole',
        decision: null,
        person: { name: 'Mara Quill', handle: '@mara@social.example', role: null },
        asked: [],
      },
    ])
    await goes()
    expect(await shown()).toMatchObject([
      {
        state: 'gone',
        showing: 'line',
        decision: 'undecided',
        asked: [{ change: { to: 'gone' } }],
      },
    ])
  })

  it('are on the list of what nobody has answered, with the headline of their story', async () => {
    await goes()
    const { body } = await editor('GET', 'notices')
    expect(body.notices).toMatchObject([{ story, address: on.address, change: { to: 'gone' } }])
    expect(body.notices[0].headline).not.toBe('')
    await decide('keep')
    expect((await editor('GET', 'notices')).body.notices).toEqual([])
  })
})

describe('a card whose original went', () => {
  it('folds to one line everywhere, where nobody has said that its author has a public role', async () => {
    expect(await published()).toContain('No show tonight')
    await goes()
    const all = await published()
    expect(all).not.toContain('No show tonight')
    expect(all).toContain('Here stood a post on Mastodon')
  })

  it('stays with its line of state where its author has a public role', async () => {
    expect((await say('public')).status).toBe(204)
    await goes()
    const all = await published()
    expect(all).toContain('No show tonight')
    expect(all).toContain('No longer at its address')
  })

  it('unfolds when the role is said later, and folds again when it is taken back', async () => {
    await goes()
    await say('public')
    expect(await published()).toContain('No show tonight')
    await say('private')
    expect(await published()).not.toContain('No show tonight')
  })

  it.each([
    ['keep', true, false],
    ['words-only', true, false],
    ['own-words', false, false],
    ['take-out', false, false],
    ['ask', false, true],
  ] as const)(
    'decided %s, shows its words: %s; is still asked: %s',
    async (decision, words, asked) => {
      await goes()
      expect((await decide(decision)).status).toBe(204)
      expect((await published()).includes('No show tonight')).toBe(words)
      const [original] = await shown()
      expect(original.asked.length > 0).toBe(asked)
      expect(original.decision).toBe(decision)
      const { db } = on.newsroom.database
      expect((await auditsOf(db, story as never)).at(-1)?.action).toBe('decide-card')
      expect((await privateEntriesOf(db, on.address)).at(-1)?.kind).toBe('answered')
    },
  )

  it('stays folded when the original comes back, until an editor decides', async () => {
    await goes()
    on.platform.posts.set(id, { words: 'No show tonight', status: 200 })
    await on.lookAfter(300)
    expect((await shown())[0]).toMatchObject({ state: 'back', showing: 'line' })
    expect(await published()).not.toContain('No show tonight')
  })
})

it('never shows the card of a child by itself', async () => {
  await say('child')
  expect(await published()).not.toContain('No show tonight')
  await decide('keep')
  expect(await published()).toContain('No show tonight')
})

describe('who may not publish the story', () => {
  it.each(['contributor', 'writer', 'moderator'] as const)('decides nothing: %s', async (role) => {
    const ask = apiOf(on.newsroom).as(staffOf(role))
    expect([403, 404]).toContain((await decide('keep', ask)).status)
    expect([403, 404]).toContain((await say('public', ask)).status)
  })

  it('nor is anything decided of what the story does not show', async () => {
    const body = { address: 'https://social.example/@mara/9', decision: 'keep', reason: '' }
    expect((await editor('PUT', `${path()}/decision`, body)).status).toBe(422)
    const said = { address: 'https://social.example/@mara/9', role: 'public', reason: '' }
    expect((await editor('PUT', `${path()}/role`, said)).status).toBe(422)
  })
})
