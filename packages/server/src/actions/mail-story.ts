import { type StoryMail, storyMail } from '@stet/core/page'
import type { StoryId } from '@stet/core/story'
import { type MailMessage, mailMessage } from '../mail/mail-message.ts'
import type { Press } from '../site/press.ts'
import { storyPage } from '../site/story-files.ts'
import { findPublished } from '../storage/publications.ts'

/** A story as a mail, and what a file of it is called without its ending. */
export interface MadeMail extends StoryMail {
  readonly name: string
  /** The mail as one message (RFC 5322), to be opened by a mail program or given to a server. */
  readonly message: () => Promise<Buffer>
}

/** Makes a mail of what is live of a story; undefined where it is not published. Nothing is written or sent. */
export async function mailStory(press: Press, id: StoryId): Promise<MadeMail | undefined> {
  const { newsroom, site } = press
  const published = await findPublished(newsroom.database.db, id)
  if (!published) return undefined
  const page = await storyPage(press, published, { hasComments: false, earlier: [] })
  const mail = storyMail(site, page)
  const { name, contact } = site.publication
  const { hostname } = new URL(site.origin)
  const about: MailMessage = {
    ...mail,
    from: newsroom.config.mail?.from ?? { name, address: contact.email || `mail@${hostname}` },
    at: newsroom.now(),
    id: `${id}.${published.version}@${hostname}`,
  }
  return { ...mail, name: page.story.slug, message: () => mailMessage(about) }
}
