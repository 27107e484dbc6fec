import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Story } from '../../packages/core/src/story.ts'
import {
  live,
  openTestNewsroom,
  runDue,
  save,
  type TestNewsroom,
} from '../../packages/server/src/newsroom-for-tests.ts'
import { environment, mainFile, openIn, remove, stet } from './data-folder.ts'

let newsroom: TestNewsroom
let stories: Story[]
let server: ChildProcess
let port = 0

beforeEach(async () => {
  newsroom = await openTestNewsroom()
  stories = []
  for (const slug of ['one', 'two']) {
    stories.push(await live(newsroom, { slug, headline: 'Before the change' }))
  }
  await runDue(newsroom)
  for (const story of stories) await save(newsroom, { ...story, headline: 'After the change' })
  await newsroom.database.close()
  port = await freePort()
  server = spawn(process.execPath, [mainFile, 'serve'], {
    env: environment(newsroom.folder, port),
    stdio: 'ignore',
  })
  for (let tries = 0; tries < 300 && (await ask('one')) === ''; tries += 1) await wait(50)
})
afterEach(async () => {
  if (server.exitCode === null && server.signalCode === null) {
    server.kill('SIGTERM')
    await once(server, 'exit')
  }
  await remove(newsroom.folder)
})

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

/** What a reader is sent; empty where nobody answers. */
async function ask(slug: string): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/culture/${slug}/`).catch(() => undefined)
  return (await response?.text()) ?? ''
}

describe('a command beside a running server', { timeout: 120_000 }, () => {
  it('has the page before readers within 50 ms of its answer', async () => {
    expect(await ask('one')).toContain('Before the change')
    const ended = await stet(newsroom.folder, ['publish', 'culture/one'])
    expect(ended).toMatchObject({ code: 0 })
    await wait(50)
    const text = await ask('one')
    expect(text).toContain('After the change')
    expect(text).not.toContain('Before the change')
  })

  it('and another one at the same time both do what they were told', async () => {
    const names = ['culture/one', 'culture/two']
    const ended = await Promise.all(names.map((name) => stet(newsroom.folder, ['publish', name])))
    expect(ended.map(({ code, output }) => (code === 0 ? 0 : output))).toEqual([0, 0])
    await wait(50)
    for (const slug of ['one', 'two']) expect(await ask(slug)).toContain('After the change')
  })

  it('takes over where the server was killed', async () => {
    server.kill('SIGKILL')
    await once(server, 'exit')
    const ended = await stet(newsroom.folder, ['publish', 'culture/one'])
    expect(ended).toMatchObject({ code: 0 })
    const again = await openIn(newsroom.folder)
    expect(await runDue(again)).toEqual([])
    await again.database.close()
  })
})
