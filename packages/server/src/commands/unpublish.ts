import { unpublishStory } from '../actions/unpublish-story.ts'
import { readArguments } from './arguments.ts'
import { findNamed } from './named-story.ts'
import { atTerminal, inNewsroom, UsageError } from './open-for-command.ts'
import { finishAndTell } from './tell-outcome.ts'

/** `stet unpublish STORY --reason WORDS` */
export function unpublish(args: readonly string[]): Promise<number> {
  return inNewsroom(async (newsroom, signal) => {
    const { values, positionals } = readArguments(args, {
      reason: { type: 'string' },
      json: { type: 'boolean', default: false },
    })
    const reason = values.reason?.trim()
    if (!reason) throw new UsageError('Readers are told a reason: --reason "It was wrong"')
    const story = await findNamed(newsroom, positionals)
    const done = await unpublishStory(newsroom, { story, reason, actor: atTerminal })
    return finishAndTell(newsroom, done, { signal, json: values.json })
  })
}
