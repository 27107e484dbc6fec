import { existsSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { folderForTest } from './folder-for-tests.ts'
import { withLock } from './lock.js'

function lockPath(): string {
  return join(folderForTest(), '.installing')
}

it('lets one at a time do its work', async () => {
  const path = lockPath()
  const order: string[] = []
  const work = (name: string) => async () => {
    order.push(`${name} begins`)
    await pause(50)
    order.push(`${name} ends`)
  }
  await Promise.all([withLock(path, work('one')), withLock(path, work('two'))])
  expect(order).toEqual(['one begins', 'one ends', 'two begins', 'two ends'])
  expect(existsSync(path)).toBe(false)
})

it('is free again after work that failed', async () => {
  const path = lockPath()
  await expect(withLock(path, () => Promise.reject(new Error('no network')))).rejects.toThrow()
  expect(await withLock(path, async () => 'done')).toBe('done')
})

it('takes over what a killed process left behind', async () => {
  const path = lockPath()
  writeFileSync(path, 'token of the dead')
  const began = Date.now()
  expect(await withLock(path, async () => 'done', 300)).toBe('done')
  expect(Date.now() - began).toBeGreaterThanOrEqual(250)
})

it('waits while the process that was started is still there, but not for ever', async () => {
  const path = lockPath()
  writeFileSync(path, `token ${process.pid}`)
  const began = Date.now()
  await withLock(path, async () => undefined, 50)
  expect(Date.now() - began).toBeGreaterThanOrEqual(350)
})

it('says that it cannot write where it cannot', async () => {
  const path = join(lockPath(), 'no-such-folder', '.installing')
  await expect(withLock(path, async () => undefined)).rejects.toThrow(
    'Cannot install the dependencies: ENOENT',
  )
})

it('leaves alone a lock that somebody else has taken over', async () => {
  const path = lockPath()
  await withLock(path, async () => {
    writeFileSync(path, 'another token')
    utimesSync(path, new Date(), new Date())
  })
  expect(existsSync(path)).toBe(true)
})
