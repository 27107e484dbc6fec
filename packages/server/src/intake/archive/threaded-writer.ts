import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Actor } from '../../access/actor.ts'
import type { Config } from '../../config.ts'
import { writerThreadLimits } from './import-asked.ts'
import type { StoryWriter, WrittenBatch } from './story-writer.ts'
import type { WriterThreadAsked, WriterThreadData, WriterThreadSays } from './writer-thread.ts'

/** A writer in a thread of its own: while it writes, whoever asked reads on. It answers in the order it was asked. */
export function openThreadedWriter(config: Config, actor: Actor): StoryWriter {
  const workerData: WriterThreadData = { config, actor }
  const url = new URL('./writer-thread.ts', import.meta.url)
  const thread = new Worker(url, { workerData, resourceLimits: writerThreadLimits })
  const asked: PromiseWithResolvers<WrittenBatch>[] = []
  const refuseAll = (error: Error) => {
    for (const one of asked.splice(0)) one.reject(error)
  }
  thread.on('message', (said: WriterThreadSays) => {
    const first = asked.shift()
    if ('error' in said) first?.reject(new Error(said.error))
    else first?.resolve(said)
  })
  thread.on('error', refuseAll)
  const exited = once(thread, 'exit')
  exited.then(
    () => refuseAll(new Error('The thread that writes stories has ended')),
    () => undefined,
  )
  return {
    write: (stories, pages) => {
      const answer = Promise.withResolvers<WrittenBatch>()
      asked.push(answer)
      thread.postMessage({ stories, pages } satisfies WriterThreadAsked)
      return answer.promise
    },
    close: async () => {
      thread.postMessage(null satisfies WriterThreadAsked)
      await exited.catch(() => undefined)
    },
  }
}
