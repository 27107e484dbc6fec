import { parentPort } from 'node:worker_threads'
import { peopleInStory } from '@stet/core/comments/story-people'
import { workHumbly } from '../../jobs/humble-thread.ts'
import { askOfStory } from './ask-of-story.ts'
import type { DeskAsked, DeskSays } from './desk-thread.ts'

/** The thread of the desk: it knows nothing but what it is handed. */
workHumbly()

parentPort?.on('message', (asked: DeskAsked) => parentPort?.postMessage(answerTo(asked)))

function answerTo(asked: DeskAsked): DeskSays {
  try {
    if (asked.type === 'people') return { answer: peopleInStory(asked.story, asked.today) }
    return { answer: askOfStory(asked.work) }
  } catch (error) {
    return { error: (error as Error).message }
  }
}
