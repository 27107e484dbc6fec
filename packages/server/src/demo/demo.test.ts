import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { standingsOf } from '@stet/core/quotation'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { captureAddress } from '../actions/capture-address.ts'
import type { Config } from '../config.ts'
import { ada, draft, openTestNewsroom, type TestNewsroom } from '../newsroom-for-tests.ts'
import { heldCopiesOf } from '../site/held-copies.ts'
import { findStoryBySlug } from '../storage/stories.ts'
import { bringDemo } from './bring-demo.ts'
import { demoPosts, isDemo, tellDemoPosts } from './demo-posts.ts'
import { demoReach, isOnlyHere } from './demo-reach.ts'
import { openPlatforms, type Platforms } from './platforms.ts'
import { withDemo } from './with-demo.ts'

let newsroom: TestNewsroom
let platforms: Platforms
beforeEach(async () => {
  newsroom = await openTestNewsroom()
  const { data } = newsroom.config
  await tellDemoPosts(data, {})
  platforms = await openPlatforms(() => demoPosts(data))
})
afterEach(async () => {
  await platforms.close()
  await newsroom.close()
})

describe('the demo’s platforms', () => {
  const address = 'https://quay.example/@ines/117650899599360007'
  const look = async () => {
    const { played } = platforms
    const done = await captureAddress(newsroom, { address, actor: ada, reach: { played } })
    return 'capture' in done ? done.capture : done
  }

  it('show a post as it is told to be, from one look to the next', async () => {
    expect(await look()).toMatchObject({ found: 'live', reading: { kind: 'post' } })
    await tellDemoPosts(newsroom.config.data, { ines: 'edited' })
    const edited = await look()
    expect(JSON.stringify(edited)).toContain('Not on Sundays')
    await tellDemoPosts(newsroom.config.data, { ines: 'gone' })
    expect(await look()).toMatchObject({ found: 'gone', reading: { kind: 'nothing' } })
    await tellDemoPosts(newsroom.config.data, {})
    expect(await look()).toMatchObject({ found: 'live' })
  })
})

describe('where they are played', () => {
  const here = { host: 'localhost', port: 4000, url: 'http://localhost:4000' }
  it.each([
    [{}, true],
    [{ host: '127.0.0.1' }, true],
    [{ host: '0.0.0.0' }, false],
    [{ host: '192.0.2.7' }, false],
    [{ url: 'https://magazine.example' }, false],
  ] as [Partial<Config>, boolean][])('%j: %s', async (more, isPlayed) => {
    const config = { ...newsroom.config, ...here, ...more }
    expect(isOnlyHere(config)).toBe(isPlayed)
    expect((await demoReach(config)) !== undefined).toBe(isPlayed)
  })

  it('is nowhere without the demo', async () => {
    const config = { ...newsroom.config, ...here }
    await rm(join(config.data, 'demo-posts.json'))
    expect(isDemo(config.data)).toBe(false)
    expect(await demoReach(config)).toBeUndefined()
  })
})

it('brings the demo with copies, which its quotations agree with', async () => {
  const reach = { played: platforms.played }
  await bringDemo({ ...newsroom, reach }, ada)
  const { db } = newsroom.database
  const record = await findStoryBySlug(db, 'culture', 'the-piano-that-left-the-ferry')
  if (!record) throw new Error('The demo lacks its story')
  const standings = standingsOf(record.story, {
    copies: await heldCopiesOf(newsroom, record.story),
  })
  expect(standings.map(({ match, copy }) => [match, copy?.provenance])).toEqual([
    ['exact', 'fetched-by-us'],
    ['marked', 'fetched-by-us'],
    ['exact', 'fetched-by-us'],
    ['exact', 'fetched-by-us'],
  ])
}, 60_000)

describe('a first start', () => {
  const begun = async (fields: Partial<Config> = {}) => {
    await rm(join(newsroom.config.data, 'demo-posts.json'), { force: true })
    const config = { ...newsroom.config, port: 4000, url: 'http://localhost:4000', ...fields }
    const { reach } = await withDemo({ ...newsroom, config })
    return { isDemo: isDemo(config.data), hosts: [...(reach?.played?.keys() ?? [])] }
  }

  it('gives an empty newsroom the demo, and plays its platforms', async () => {
    expect(await begun()).toEqual({
      isDemo: true,
      hosts: ['quay.example', 'ennerfordpost.example'],
    })
  })

  it('plays nothing beside a real address', async () => {
    expect(await begun({ url: 'https://lantern.example' })).toMatchObject({ hosts: [] })
  })

  it('leaves a newsroom alone that has a story', async () => {
    await draft(newsroom)
    expect(await begun()).toEqual({ isDemo: false, hosts: [] })
  })
})
