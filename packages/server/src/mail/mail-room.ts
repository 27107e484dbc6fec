import type { Newsroom } from '../newsroom.ts'
import { readSetting, writeSetting } from '../storage/settings.ts'
import { type Letter, type Sent, sendLetter } from './send-letter.ts'

const setting = 'mail-problem'

/**
 * Sends a letter where mail is set up, after what it tells of was committed. What went wrong last is
 * kept, so that administrators are told even when nobody waited for the letter.
 */
export async function mailLetter(newsroom: Newsroom, letter: Letter): Promise<Sent> {
  const { config, database, journal } = newsroom
  if (config.mail === null) return { outcome: 'failed', problem: 'This newsroom sends no mail' }
  const sent = await sendLetter(config.mail, letter)
  const problem = sent.outcome === 'failed' ? sent.problem : null
  if (problem !== null) journal.error('Cannot send mail', { error: problem })
  if ((await mailProblem(newsroom)) !== problem) await writeSetting(database.db, setting, problem)
  return sent
}

/** What kept the last mail from being sent, in words; null where it was sent, or none was yet. */
export async function mailProblem({ database }: Newsroom): Promise<string | null> {
  return (await readSetting<string | null>(database.db, setting)) ?? null
}
