import { cancelSchedule } from '../actions/cancel-schedule.ts'
import { scheduleStory } from '../actions/schedule-story.ts'
import { readArguments } from './arguments.ts'
import { findNamed, readTime } from './named-story.ts'
import { atTerminal, inNewsroom, UsageError } from './open-for-command.ts'
import { finishAndTell } from './tell-outcome.ts'

/** `stet schedule STORY --at TIME` */
export function schedule(args: readonly string[]): Promise<number> {
  return inNewsroom(async (newsroom, signal) => {
    const { values, positionals } = readArguments(args, {
      at: { type: 'string' },
      cancel: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    })
    if ((values.at === undefined) === !values.cancel) {
      throw new UsageError('Give either a time with --at, or --cancel. See --help')
    }
    const story = await findNamed(newsroom, positionals)
    const actor = atTerminal
    if (values.at !== undefined) {
      const at = readTime('--at', values.at)
      const done = await scheduleStory(newsroom, { story, at, actor })
      return finishAndTell(newsroom, done, { signal, json: values.json })
    }
    const wasSet = await cancelSchedule(newsroom, { story, actor })
    const words = wasSet ? 'The time is taken back' : 'There was no time to take back'
    console.log(values.json ? JSON.stringify({ outcome: 'cancelled', wasSet }) : words)
    return 0
  })
}
