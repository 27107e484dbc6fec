import { kinds } from '@stet/core/story'
import { storyStatuses } from '../storage/stories.ts'
import { type DeskPlace, type DeskStory, deskStories } from '../storage/story-list.ts'
import { readArguments } from './arguments.ts'
import { inNewsroom, UsageError } from './open-for-command.ts'
import { plainWords } from './plain-words.ts'

const perPage = 500

/** `stet stories` */
export function stories(args: readonly string[]): Promise<number> {
  return inNewsroom(async (newsroom, signal) => {
    const { values, positionals } = readArguments(args, {
      status: { type: 'string' },
      section: { type: 'string' },
      kind: { type: 'string' },
      limit: { type: 'string', default: '50' },
      json: { type: 'boolean', default: false },
    })
    const status = oneOf('--status', storyStatuses, values.status)
    const kind = oneOf('--kind', kinds, values.kind)
    const most = Number(values.limit)
    if (!Number.isInteger(most) || most < 1) {
      throw new UsageError(`--limit must be a number from 1, found "${values.limit}"`)
    }
    const query = { status, kind, section: values.section, words: positionals.join(' ') }
    let left = most
    let after: DeskPlace | null = null
    while (left > 0 && !signal.aborted) {
      const limit = Math.min(left, perPage)
      const page = await deskStories(newsroom.database.db, { ...query, after, limit })
      for (const story of page) console.log(values.json ? JSON.stringify(story) : lineOf(story))
      const last = page.at(-1)
      if (!last || page.length < limit) break
      after = { savedAt: last.savedAt, id: last.id }
      left -= page.length
    }
    return 0
  })
}

function oneOf<T extends string>(
  option: string,
  known: readonly T[],
  text: string | undefined,
): T | undefined {
  if (text === undefined) return undefined
  const found = known.find((one) => one === text)
  if (!found) throw new UsageError(`${option} must be one of ${known.join(', ')}, found "${text}"`)
  return found
}

/** A story in one line: when it was saved, its status, its id and its headline. */
function lineOf({ savedAt, status, changed, id, headline }: DeskStory): string {
  const state = changed ? `${status}, changed` : status
  // A headline is somebody's words: nothing in it may steer the terminal.
  const words = plainWords(headline) || '(no headline)'
  return `${savedAt.slice(0, 16).replace('T', ' ')}  ${state.padEnd(18)}  ${id}  ${words}`
}
