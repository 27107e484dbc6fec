import { parentPort, workerData } from 'node:worker_threads'
import type { Actor } from '../../access/actor.ts'
import type { Config } from '../../config.ts'
import { workHumbly } from '../../jobs/humble-thread.ts'
import { openNewsroom } from '../../open-newsroom.ts'
import type { ReadStory } from './read-story.ts'
import { openStoryWriter, type WrittenBatch } from './story-writer.ts'

/** What the thread is given. */
export interface WriterThreadData {
  readonly config: Config
  readonly actor: Actor
}

/** What it is sent, and what it answers, in the same order; null ends it. */
export type WriterThreadAsked = {
  readonly stories: readonly ReadStory[]
  readonly pages: ReadonlySet<string>
} | null
export type WriterThreadSays = WrittenBatch | { readonly error: string }

/** The thread that writes what another one reads. */
async function work({ config, actor }: WriterThreadData): Promise<void> {
  workHumbly()
  const newsroom = await openNewsroom(config)
  const writer = openStoryWriter(newsroom, { actor, dryRun: false })
  let last: Promise<unknown> = Promise.resolve()
  const answer = async ({ stories, pages }: NonNullable<WriterThreadAsked>) => {
    const say = (said: WriterThreadSays) => parentPort?.postMessage(said)
    try {
      say(await writer.write(stories, pages))
    } catch (error) {
      say({ error: (error as Error).message })
    }
  }
  const end = async () => {
    await newsroom.database.close()
    parentPort?.close()
  }
  parentPort?.on('message', (asked: WriterThreadAsked) => {
    last = last.then(() => (asked ? answer(asked) : end()))
  })
}

await work(workerData as WriterThreadData)
