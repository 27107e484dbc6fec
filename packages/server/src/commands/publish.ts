import { publishStory } from '../actions/publish-story.ts'
import { scheduleStory } from '../actions/schedule-story.ts'
import { setEmbargo } from '../actions/set-embargo.ts'
import { unpublishStory } from '../actions/unpublish-story.ts'
import { readArguments } from './arguments.ts'
import { findNamed, readTime } from './named-story.ts'
import { atTerminal, inNewsroom } from './open-for-command.ts'
import { finishAndTell, type Outcome } from './tell-outcome.ts'

/** `stet publish STORY` */
export function publish(args: readonly string[]): Promise<number> {
  return inNewsroom(async (newsroom, signal) => {
    const { values, positionals } = readArguments(args, {
      at: { type: 'string' },
      embargo: { type: 'string' },
      withdraw: { type: 'string' },
      json: { type: 'boolean', default: false },
    })
    const story = await findNamed(newsroom, positionals)
    const actor = atTerminal
    if (values.embargo !== undefined) {
      await setEmbargo(newsroom, { story, until: readTime('--embargo', values.embargo), actor })
    }
    const done: Outcome =
      values.withdraw !== undefined
        ? await unpublishStory(newsroom, { story, reason: values.withdraw, actor })
        : values.at !== undefined
          ? await scheduleStory(newsroom, { story, at: readTime('--at', values.at), actor })
          : await publishStory(newsroom, { story, actor })
    return finishAndTell(newsroom, done, { signal, json: values.json })
  })
}
