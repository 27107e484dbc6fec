import { Worker } from 'node:worker_threads'
import type { StoryRead } from '@stet/core/comments'
import type { KeyedQuestion } from '@stet/core/desk'
import type { Day, Story } from '@stet/core/story'
import type { DeskWork } from './ask-of-story.ts'

/** A thread that reads stories for whoever asks, one after another. */
export interface DeskThread {
  ask(work: DeskWork): Promise<readonly KeyedQuestion[]>
  /** Whom a story names, and which of its subjects ask for care: what its discussion must know. */
  people(story: Story, today: Day): Promise<StoryRead>
}

/** What the thread is asked. */
export type DeskAsked =
  | { readonly type: 'questions'; readonly work: DeskWork }
  | { readonly type: 'people'; readonly story: Story; readonly today: Day }

/** What the thread answers, in the order in which it was asked. */
export type DeskSays = { readonly answer: unknown } | { readonly error: string }

const threads = new WeakMap<AbortSignal, DeskThread>()

/** The desk's thread of a server: begun when it is first asked, ended by the signal with which the server ends. */
export function deskThread(closing: AbortSignal): DeskThread {
  const thread = threads.get(closing) ?? openThread(closing)
  threads.set(closing, thread)
  return thread
}

function openThread(closing: AbortSignal): DeskThread {
  const asked: PromiseWithResolvers<unknown>[] = []
  let worker: Worker | undefined
  const end = (error: Error) => {
    worker = undefined
    for (const one of asked.splice(0)) one.reject(error)
  }
  const begin = (): Worker => {
    const begun = new Worker(new URL('./desk-thread-work.ts', import.meta.url))
    begun.on('message', (said: DeskSays) => {
      const first = asked.shift()
      if ('error' in said) first?.reject(new Error(said.error))
      else first?.resolve(said.answer)
    })
    begun.on('error', end)
    begun.on('exit', () => {
      if (worker === begun)
        end(new Error('Cannot read the story: the thread of the desk has ended'))
    })
    return begun
  }
  closing.addEventListener('abort', () => void worker?.terminate(), { once: true })
  const answerTo = (question: DeskAsked): Promise<unknown> => {
    if (closing.aborted)
      return Promise.reject(new Error('Cannot read the story: the server is ending'))
    worker ??= begin()
    const answer = Promise.withResolvers<unknown>()
    asked.push(answer)
    worker.postMessage(question)
    return answer.promise
  }
  return {
    ask: async (work) => (await answerTo({ type: 'questions', work })) as readonly KeyedQuestion[],
    people: async (story, today) => (await answerTo({ type: 'people', story, today })) as StoryRead,
  }
}
