import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { build, type StoryId, textOf } from '@stet/core/story'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { folderForTests } from '../newsroom-for-tests.ts'
import { type Handle, openDatabase } from '../storage/database.ts'
import { editsSince } from '../storage/edits.ts'
import { migrate } from '../storage/migrate.ts'
import { findStory, saveStory } from '../storage/stories.ts'
import { record } from '../storage/stories-for-tests.ts'

const id = 'written-until-killed' as StoryId

let folder = ''
beforeEach(async () => {
  folder = await folderForTests('stet-kill-')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

it('a server that is killed while somebody writes has every word that it said it had', async () => {
  const address = `sqlite:${join(folder, 'stet.db')}`
  const opened = await openDatabase(address)
  await migrate(opened)
  await saveStory(opened.db, record(id, { story: build.storyWith({ id }, build.paragraph('|')) }))
  await opened.close()
  let acknowledged = 0
  for (const rounds of [4, 9, 17]) {
    const said = await writeUntilKilled(address, acknowledged + rounds)
    expect(said).toBeGreaterThanOrEqual(acknowledged + rounds)
    const handle = await openDatabase(address)
    acknowledged = await holdsAll(handle, said)
    await handle.close()
  }
})

/** The body, its count and its history say the same, and at least what was acknowledged. */
async function holdsAll({ db }: Handle, said: number): Promise<number> {
  const found = await findStory(db, id)
  const version = found?.bodyVersion ?? 0
  expect(version).toBeGreaterThanOrEqual(said)
  const [block] = found?.story.body.content ?? []
  expect(block && textOf(block)).toBe(`${'x'.repeat(version)}|`)
  const edits = await editsSince(db, { story: id, since: 0, limit: 1000 })
  expect(edits.map((edit) => edit.version)).toEqual(
    Array.from({ length: version }, (_, at) => at + 1),
  )
  return version
}

/** Lets another process take edits until it has acknowledged a version; gives the last that it did. */
async function writeUntilKilled(address: string, until: number): Promise<number> {
  const load = (file: string) => `await import(${JSON.stringify(import.meta.resolve(file))})`
  const program = `
    const { openDatabase } = ${load('../storage/database.ts')}
    const { findStory } = ${load('../storage/stories.ts')}
    const { receiveEdits } = ${load('./receive-edits.ts')}
    const { writeSync } = await import('node:fs')
    const database = await openDatabase(${JSON.stringify(address)})
    const newsroom = { database, now: () => new Date().toISOString() }
    const actor = { kind: 'staff', id: 'ada', name: 'Ada Okafor' }
    const story = ${JSON.stringify(id)}
    let version = (await findStory(database.db, story)).bodyVersion ?? 0
    const slice = { content: [{ type: 'text', text: 'x' }] }
    const steps = [{ stepType: 'replace', from: 1, to: 1, slice }]
    for (;;) {
      const done = await receiveEdits(newsroom, { story, version, client: 'client-one', steps, actor })
      version = done.version
      writeSync(1, done.outcome + ' ' + version + '\\n')
    }
  `
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  let last = 0
  for await (const line of createInterface(child.stdout)) {
    const [outcome, version] = line.split(' ')
    expect(outcome).toBe('taken')
    last = Number(version)
    if (last === until) child.kill('SIGKILL')
  }
  await ended
  return last
}
