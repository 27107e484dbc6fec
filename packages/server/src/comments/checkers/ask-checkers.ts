import { createHmac } from 'node:crypto'
import type { CheckerAnswer, CheckerSetting } from '@stet/core/comments'
import { fetchConfigured } from '../../capture/fetching/fetch-address.ts'
import type { Newsroom } from '../../newsroom.ts'

/** Milliseconds that all checkers have together: whoever sends a comment waits for them. */
const budget = 800
const largestAnswer = 16 * 1024
const longestWhy = 300

/**
 * Asks every checker that is set about a text, at once. One that does not answer in time, or not as it should, has
 * failed: the comment is held for it. Neither the text nor the answer is written to the journal.
 */
export async function askCheckers(
  newsroom: Pick<Newsroom, 'now' | 'reach' | 'journal'>,
  checkers: readonly CheckerSetting[],
  { text }: { readonly text: string },
): Promise<readonly CheckerAnswer[]> {
  return await Promise.all(checkers.map((setting) => ask(newsroom, setting, text)))
}

async function ask(
  { now, reach, journal }: Pick<Newsroom, 'now' | 'reach' | 'journal'>,
  { checker, address, secret }: CheckerSetting,
  text: string,
): Promise<CheckerAnswer> {
  const failed = (why: string): CheckerAnswer => {
    journal.error('a checker of comments failed', { checker, why })
    return { checker, outcome: 'failed', why }
  }
  try {
    const at = now()
    const sent = new TextEncoder().encode(JSON.stringify({ checker, text }))
    const fetched = await fetchConfigured(address, address, {
      ...reach,
      now,
      headers: [
        ['Content-Type', 'application/json'],
        ['Stet-Time', at],
        ['Stet-Signature', signatureOf(secret, at, sent)],
      ],
      sent,
      most: largestAnswer,
      time: budget,
    })
    if (fetched.kind !== 'answered') return failed(whyUnreached(fetched.reason))
    const { status, truncated } = fetched.last.response
    if (status !== 200 || truncated !== null || fetched.body === null)
      return failed(`it answered with the status ${status}`)
    return answerIn(checker, fetched.body) ?? failed('its answer says neither fine nor hold')
  } catch {
    return failed('its answer cannot be read')
  }
}

/** HMAC-SHA256 over the time, a line end and the bytes that are sent, as hexadecimal digits. */
export function signatureOf(secret: string, at: string, sent: Uint8Array): string {
  return createHmac('sha256', secret).update(`${at}\n`).update(sent).digest('hex')
}

function whyUnreached(reason: string): string {
  return reason === 'timeout' ? `it did not answer within ${budget} ms` : 'it cannot be reached'
}

function answerIn(checker: CheckerSetting['checker'], body: Uint8Array): CheckerAnswer | null {
  const answer: unknown = JSON.parse(new TextDecoder().decode(body))
  if (typeof answer !== 'object' || answer === null || !('outcome' in answer)) return null
  if (answer.outcome === 'fine') return { checker, outcome: 'fine' }
  if (answer.outcome !== 'hold') return null
  const given = 'why' in answer && typeof answer.why === 'string' ? answer.why : ''
  const why = given.replaceAll(/\s+/g, ' ').trim().slice(0, longestWhy) || 'it did not say why'
  return { checker, outcome: 'hold', why }
}
