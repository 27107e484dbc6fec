import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runJob } from '../../jobs/job-kinds.ts'
import { openTestNewsroom, type TestNewsroom } from '../../newsroom-for-tests.ts'
import { openPress } from '../../site/press.ts'
import { changeArchiveImport } from '../../storage/archive-imports.ts'
import { auditsOf } from '../../storage/audits.ts'
import { transaction } from '../../storage/database.ts'
import { claimJobs, finishJob } from '../../storage/jobs.ts'
import { type Ask, apiOf, staffOf } from './api-for-tests.ts'

let newsroom: TestNewsroom
let ask: Ask
beforeEach(async () => {
  newsroom = await openTestNewsroom()
  ask = apiOf(newsroom).as(staffOf('editor', 'ed'))
})
afterEach(() => newsroom.close())

const page = Buffer.from(`<!doctype html><html lang="en"><title>The ferry</title><article>
<h1>The ferry is late</h1><p>By Ana Example</p>
<p>“It never came,” she said. The harbour waited for an hour and a half, and then went home.</p>
<p>Nobody was hurt. The company said that the engine had stopped twice before that evening.</p>
</article></html>`)

/** Begins an import and sends all of its bytes. */
async function send(name: string, bytes: Buffer): Promise<string> {
  const { status, body } = await ask('POST', 'imports', { name, size: bytes.length })
  expect({ status, body }).toMatchObject({ status: 201, body: { state: 'uploading', received: 0 } })
  await ask('PUT', `imports/${body.id}/bytes?from=0`, bytes)
  return body.id
}

/** Does what was asked for, as a server would. */
async function work(): Promise<void> {
  const { database } = newsroom
  const due = { worker: 'test', now: newsroom.now(), limit: 1, kinds: ['archive-import'] }
  for (const job of await transaction(database, (db) => claimJobs(db, due))) {
    await runJob(await openPress(newsroom), job, new AbortController().signal)
    await transaction(database, (db) => finishJob(db, job))
  }
}

async function stands(id: string) {
  return (await ask('GET', `imports/${id}`)).body
}

describe('an archive', () => {
  it('is checked when all of it is there, brought in when somebody says so, and reported', async () => {
    const id = await send('The ferry, saved.html', page)
    await work()
    const checked = await stands(id)
    expect(checked).toMatchObject({
      state: 'checked',
      by: 'editor ed',
      size: page.length,
      checked: { taken: expect.any(Number), health: { stories: 1, quotedPassages: 1 } },
      imported: null,
    })
    expect((await ask('GET', 'stories?status=draft')).body.stories).toEqual([])

    expect((await ask('POST', `imports/${id}/import`)).body).toMatchObject({ state: 'importing' })
    await work()
    const done = await stands(id)
    expect(done).toMatchObject({ state: 'done', imported: { health: null }, problem: '' })
    const { stories } = (await ask('GET', 'stories?status=draft')).body
    expect(stories).toMatchObject([{ headline: 'The ferry is late' }])

    const { lines, next } = (await ask('GET', `imports/${id}/lines?of=import&outcome=taken`)).body
    expect(next).toBeNull()
    expect(lines).toContainEqual(expect.objectContaining({ kind: 'story', story: stories[0].id }))
    const report = await ask('GET', `imports/${id}/report?of=import`)
    expect(report.headers.get('content-disposition')).toMatch(
      /^attachment; filename="import-[\w-]+\.json"$/,
    )
    const { items, taken, takenWithLoss, left, details } = report.body
    expect(taken + takenWithLoss + left).toBe(items)
    expect(details).toHaveLength(items)
    const actions = (await auditsOf(newsroom.database.db, id)).map(({ action }) => action)
    expect(actions).toEqual(['begin-import', 'import-import'])
    // The file itself goes when it is in; its report stays.
    const folder = join(newsroom.config.data, 'imports', id)
    expect(existsSync(join(folder, 'archive'))).toBe(false)
    expect(existsSync(join(folder, 'import.ndjson'))).toBe(true)
  })

  it('that comes a second time changes nothing', async () => {
    for (const name of ['a.html', 'a.html']) {
      const id = await send(name, page)
      await work()
      await ask('POST', `imports/${id}/import`)
      await work()
      expect((await stands(id)).state).toBe('done')
    }
    expect((await ask('GET', 'stories?status=draft')).body.stories).toHaveLength(1)
  })

  it('comes in parts, and goes on where the line broke', async () => {
    const begun = await ask('POST', 'imports', { name: 'a.html', size: page.length })
    const { id } = begun.body
    const put = (from: number, bytes: Buffer) =>
      ask('PUT', `imports/${id}/bytes?from=${from}`, bytes)
    expect(await put(0, page.subarray(0, 100))).toMatchObject({
      status: 200,
      body: { received: 100 },
    })
    expect((await stands(id)).received).toBe(100)
    expect(await put(0, page.subarray(0, 100))).toMatchObject({ status: 409 })
    expect(await put(150, page.subarray(150))).toMatchObject({ status: 409 })
    expect(await put(100, Buffer.concat([page.subarray(100), page]))).toMatchObject({ status: 413 })
    expect(await put(100, page.subarray(100))).toMatchObject({ body: { received: page.length } })
    expect(await put(page.length, page)).toMatchObject({ status: 409 })
    await work()
    expect((await stands(id)).state).toBe('checked')
  })

  it.each([
    { name: 'movie.mov', size: 10, status: 415, why: 'ends in none of' },
    { name: 'a.xml', size: 0, status: 415, why: 'it is empty' },
    { name: 'a.xml', size: 3 * 1024 ** 3, status: 413, why: 'it has 3 GB, 2 GB are the most' },
    { name: '', size: 10, status: 400, why: '' },
    { name: 'a\n.xml', size: 10, status: 400, why: '' },
  ])('is refused in words: $name of $size', async ({ name, size, status, why }) => {
    const { body, ...refused } = await ask('POST', 'imports', { name, size })
    expect(refused.status).toBe(status)
    expect(body.error).toMatch(/^Cannot/)
    expect(body.error).toContain(why)
    expect((await ask('GET', 'imports')).body.imports).toEqual([])
  })

  it('of whatever name stays in its own folder', async () => {
    const id = await send('..\\..\\/etc/passwd%2e%2e.html', page)
    await work()
    expect((await stands(id)).state).toBe('checked')
    expect(
      existsSync(join(newsroom.config.data, 'imports', id, 'archive', 'etc-passwd-2e-2e.html')),
    ).toBe(true)
  })

  it('that cannot be read says why, and can be forgotten', async () => {
    const id = await send('broken.html', Buffer.from('<html></html>'))
    await work()
    expect(await stands(id)).toMatchObject({ state: 'checked', checked: { left: 1, taken: 0 } })
    const { lines } = (await ask('GET', `imports/${id}/lines?of=check&outcome=left`)).body
    expect(lines[0].why).toContain('No article was found')
    expect(await ask('DELETE', `imports/${id}`)).toMatchObject({ status: 200 })
    expect(await ask('GET', `imports/${id}`)).toMatchObject({ status: 404 })
    expect(existsSync(join(newsroom.config.data, 'imports', id))).toBe(false)
  })

  it('can be stopped before it began, and started again', async () => {
    const id = await send('a.html', page)
    await work()
    const { db } = newsroom.database
    const changedAt = newsroom.now()
    await changeArchiveImport(db, id, ['checked'], { state: 'stopping', step: 'import', changedAt })
    expect(await ask('POST', `imports/${id}/import`)).toMatchObject({ status: 409 })
    expect(await ask('DELETE', `imports/${id}`)).toMatchObject({ status: 409 })
    await changeArchiveImport(db, id, ['stopping'], { state: 'stopped', changedAt })
    expect(await ask('POST', `imports/${id}/stop`)).toMatchObject({ status: 409 })
    await ask('POST', `imports/${id}/import`)
    await work()
    expect((await stands(id)).state).toBe('done')
  })

  it('has no report before its time', async () => {
    const { body } = await ask('POST', 'imports', { name: 'a.html', size: 10 })
    expect(await ask('GET', `imports/${body.id}/lines?of=check&outcome=left`)).toMatchObject({
      status: 404,
    })
    expect(await ask('GET', `imports/${body.id}/report?of=import`)).toMatchObject({ status: 404 })
  })
})
