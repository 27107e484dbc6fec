import { addressMail, signInMail } from '@stet/core/page'
import { makeLinkToken, minutesAfter } from '../../access/link-token.ts'
import { mailLetter } from '../../mail/mail-room.ts'
import type { Newsroom } from '../../newsroom.ts'
import { readPublication } from '../../site/publication.ts'
import { saveCommenterLink } from '../../storage/commenter-links.ts'
import { transaction } from '../../storage/database.ts'

/** How long a link holds, in minutes. */
const holdsFor = 15

/**
 * Makes a link that signs in whoever reads the mail of an address, and sends it when this has answered: nobody
 * learns by the answer, or by how long it takes, whether the address has an account. `commenter` gets the address.
 */
export async function askLink(
  newsroom: Newsroom,
  asked: { readonly email: string; readonly goesTo: string; readonly commenter: string | null },
): Promise<void> {
  const { database, now, config, journal } = newsroom
  const { token, hash } = makeLinkToken()
  const until = minutesAfter(now(), holdsFor)
  await transaction(database, (db) => saveCommenterLink(db, { hash, until, ...asked }))
  const publication = await readPublication(database.db)
  const written = asked.commenter === null ? signInMail : addressMail
  const mail = written(publication, `${config.url}/-/me/enter?key=${token}`)
  mailLetter(newsroom, { to: asked.email, ...mail, isToReader: true }).catch((error: unknown) => {
    journal.error('Cannot send a link to a commenter', { error: String(error) })
  })
}
