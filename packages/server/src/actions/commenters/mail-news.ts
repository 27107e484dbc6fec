import { newsMail } from '@stet/core/page'
import { headlinesOf } from '../../commenters/headlines.ts'
import { mailJob } from '../../commenters/tell-commenter.ts'
import { unsubscribeAddress } from '../../commenters/unsubscribe-key.ts'
import { mailLetter } from '../../mail/mail-room.ts'
import type { Newsroom } from '../../newsroom.ts'
import { readPublication } from '../../site/publication.ts'
import {
  dropUnwantedMail,
  lastMailedOfWaiting,
  lettersMailed,
  type MailDue,
  mailDue,
} from '../../storage/commenter-letters.ts'
import { transaction } from '../../storage/database.ts'
import type { AskedJob } from '../../storage/jobs.ts'

/** Between two mails to somebody at least so many milliseconds pass: what comes meanwhile is one mail. */
const pauseFor = 15 * 60_000
const people = 50
const letters = 100

/**
 * Sends what waits for the mail, all that is for one person in one mail. Gives the job for what waits on; a
 * mail that could not be sent now is tried with the next.
 */
export async function mailNews(
  newsroom: Newsroom,
  signal: AbortSignal,
): Promise<readonly AskedJob[]> {
  const { database, config, now } = newsroom
  await transaction(database, dropUnwantedMail)
  const notSince = new Date(Date.parse(now()) - pauseFor).toISOString()
  const due = await mailDue(database.db, { notSince, people, letters })
  for (const one of due) {
    if (signal.aborted) break
    // Without mail the letters in the box are all there is.
    if (config.mail !== null) await mailOne(newsroom, one)
    await transaction(database, (db) => lettersMailed(db, one, now()))
  }
  const last = await lastMailedOfWaiting(database.db)
  if (last === undefined) return []
  const next = last === '' ? now() : new Date(Date.parse(last) + pauseFor).toISOString()
  return [mailJob(next)]
}

/** What a server takes later is tried again by the mail room; one that it refuses for good stays in the box alone. */
async function mailOne(newsroom: Newsroom, { commenter, email, ...due }: MailDue): Promise<void> {
  const news = due.news.filter(({ kind }) => kind !== 'help')
  if (news.length === 0) return
  const { db } = newsroom.database
  const { config } = newsroom
  const publication = await readPublication(db)
  const headlines = await headlinesOf(
    db,
    news.flatMap((one) => ('story' in one ? [one.story] : [])),
  )
  const unsubscribe = await unsubscribeAddress(config, commenter)
  const mail = newsMail({ publication, origin: config.url, news, headlines, unsubscribe })
  await mailLetter(newsroom, { to: email, ...mail, unsubscribe, isToReader: true })
}
