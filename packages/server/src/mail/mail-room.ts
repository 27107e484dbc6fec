import type { Newsroom } from '../newsroom.ts'
import { readSetting, writeSetting } from '../storage/settings.ts'
import { type Letter, type Sent, sendLetter } from './send-letter.ts'

const setting = 'mail-problem'

/** After how many milliseconds each a letter is tried again: links hold fifteen minutes. */
const pauses: readonly number[] = [10_000, 60_000, 4 * 60_000]

/**
 * Sends a letter where mail is set up, after what it tells of was committed. One that a server may
 * take later is tried again in the background, as long as this process runs: it carries a secret,
 * which therefore is kept in no table. What went wrong last is kept, so that administrators are told
 * even when nobody waited for the letter.
 */
export async function mailLetter(
  newsroom: Newsroom,
  letter: Letter,
  again: readonly number[] = pauses,
): Promise<Sent> {
  const { config, database, journal } = newsroom
  if (config.mail === null) return noMail
  const sent = await sendLetter(config.mail, letter)
  const problem = sent.outcome === 'failed' ? sent.problem : null
  // Of an address that some reader typed, nothing follows for the mail of the newsroom.
  const isTold = sent.outcome === 'sent' || !(letter.isToReader && sent.isOfAddress)
  if (isTold && (await mailProblem(newsroom)) !== problem)
    await writeSetting(database.db, setting, problem)
  if (sent.outcome === 'sent') return sent
  const [pause, ...later] = again
  const isLast = pause === undefined || !sent.mayPass
  journal.error('Cannot send mail', { error: sent.problem, ...(!isLast && { againIn: pause }) })
  if (!isLast) mailAgain(newsroom, letter, pause, later)
  return sent
}

const noMail: Sent = {
  outcome: 'failed',
  problem: 'This newsroom sends no mail',
  mayPass: false,
}

function mailAgain(
  newsroom: Newsroom,
  letter: Letter,
  pause: number,
  later: readonly number[],
): void {
  const timer = setTimeout(() => {
    mailLetter(newsroom, letter, later).catch((error: unknown) => {
      newsroom.journal.error('Cannot send mail', { error: String(error) })
    })
  }, pause)
  // A server that is stopped does not wait for a mail server: whoever lacks a link asks for another.
  timer.unref()
}

/** What kept the last mail from being sent, in words; null where it was sent, or none was yet. */
export async function mailProblem({ database }: Newsroom): Promise<string | null> {
  return (await readSetting<string | null>(database.db, setting)) ?? null
}
