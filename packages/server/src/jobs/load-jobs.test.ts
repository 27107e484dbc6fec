import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

// In a process of its own: what a module brings with it shows only where it was not there before.
const script = (folder: string) => `
  import { registerHooks } from 'node:module'
  const turns = [0]
  registerHooks({
    load(url, context, next) {
      turns[turns.length - 1] += 1
      return next(url, context)
    },
  })
  let isLoading = true
  const turn = () => {
    turns.push(0)
    if (isLoading) setImmediate(turn)
  }
  await import('${folder}../backstage.ts')
  const { loadJobs } = await import('${folder}load-jobs.ts')
  turns.length = 0
  turn()
  await loadJobs()
  isLoading = false
  const most = Math.max(...turns)
  turns.push(0)
  await import('${folder}site-lease.ts')
  await import('${folder}run-jobs.ts')
  console.log(JSON.stringify({ most, left: turns.at(-1) }))
`

it('loads a few files at a time, and all that jobs need', async () => {
  const folder = new URL('.', import.meta.url).href
  const args = ['--input-type=module', '--eval', script(folder)]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  const { most, left } = JSON.parse(stdout)
  expect(most).toBeGreaterThan(1)
  expect(most).toBeLessThanOrEqual(8)
  expect(left).toBe(0)
})
