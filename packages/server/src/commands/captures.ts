import { type Capture, type CaptureQuery, listCaptures } from '../storage/captures.ts'
import { readArguments } from './arguments.ts'
import { inNewsroom, UsageError } from './open-for-command.ts'
import { plainWords } from './plain-words.ts'

const perPage = 200

/** `stet captures` */
export function captures(args: readonly string[]): Promise<number> {
  return inNewsroom(async (newsroom, signal) => {
    const { values, positionals } = readArguments(args, {
      platform: { type: 'string' },
      person: { type: 'string' },
      limit: { type: 'string', default: '50' },
      json: { type: 'boolean', default: false },
    })
    if (positionals.length > 0)
      throw new UsageError(`stet captures takes no "${positionals[0]}". See --help`)
    let left = Number(values.limit)
    if (!Number.isInteger(left) || left < 1)
      throw new UsageError(`--limit must be a number from 1, found "${values.limit}"`)
    let after: CaptureQuery['after'] = null
    const { platform, person } = values
    while (left > 0 && !signal.aborted) {
      const limit = Math.min(left, perPage)
      const page = await listCaptures(newsroom.database.db, { platform, person, after, limit })
      for (const one of page) console.log(values.json ? JSON.stringify(one) : lineOf(one))
      const last = page.at(-1)
      if (!last || page.length < limit) break
      after = { takenAt: last.takenAt, id: last.id }
      left -= page.length
    }
    return 0
  })
}

const provenances: Readonly<Record<Capture['provenance'], string>> = {
  'signed-by-author': 'signed by the author',
  'fetched-by-us': 'fetched by us',
  'seen-by-reporter': 'seen by a reporter',
  'kept-by-archive': 'kept by an archive',
  'sent-to-us': 'sent to us',
}

/** What one look found. That something is gone takes two, so no line says so. */
const looks: Readonly<Record<Capture['found'], string>> = {
  live: 'found',
  gone: 'not found',
  expired: 'expired',
  'account-gone': 'account gone',
  restricted: 'restricted',
  'login-wall': 'login wall',
  unreachable: 'no answer',
  unknown: 'unknown',
}

/** A copy in one line: when, what was found, how we have it, its id, and whose words. */
function lineOf({ takenAt, found, provenance, id, reading, address }: Capture): string {
  const at = takenAt.slice(0, 16).replace('T', ' ')
  const what =
    reading.kind === 'post'
      ? `${reading.post.author.handle || reading.post.author.name}: ${reading.post.text}`
      : reading.kind === 'page'
        ? `${reading.page.outlet}: ${reading.page.title}`
        : reading.why
  const words = plainWords(what).slice(0, 80).toWellFormed()
  return `${at}  ${looks[found].padEnd(12)}  ${provenances[provenance].padEnd(20)}  ${id}  ${address}  ${words}`
}
