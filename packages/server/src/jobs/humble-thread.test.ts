import { getPriority } from 'node:os'
import { Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'

const told = (worker: Worker) => new Promise((resolve) => worker.once('message', resolve))

it.runIf(process.platform === 'linux')('lowers a thread, and nothing but that thread', async () => {
  const own = getPriority()
  const humble = new URL('humble-thread.ts', import.meta.url).href
  const code = `
    import { getPriority } from 'node:os'
    import { parentPort } from 'node:worker_threads'
    import { workHumbly } from '${humble}'
    workHumbly()
    parentPort.postMessage(getPriority())
  `
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`))
  const lowered = await told(worker)
  await worker.terminate()
  expect(lowered).toBe(Math.min(19, own + 5))
  expect(getPriority()).toBe(own)
})
