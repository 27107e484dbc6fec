import { escaped } from '../../page/html.ts'
import type { Instant } from '../../story/story.ts'

/** The page of a story, as a thread of Disqus. */
export interface WrittenThread {
  readonly id: string
  readonly link: string
  readonly title: string
  readonly at: Instant
  readonly isClosed: boolean
}

/** A comment as Disqus takes it; its words are markup. */
export interface WrittenPost {
  readonly id: string
  readonly thread: string
  readonly parent: string | null
  readonly author: string
  readonly at: Instant
  readonly markup: string
  readonly isDeleted: boolean
  readonly isSpam: boolean
}

/** What such a file begins with. */
export const disqusHead: string =
  '<?xml version="1.0" encoding="utf-8"?>\n<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">\n'

/** What it ends with. */
export const disqusFoot: string = '</disqus>\n'

/** A thread as XML. Threads stand before posts. */
export function disqusThread({ id, link, title, at, isClosed }: WrittenThread): string {
  return `<thread dsq:id="${xml(id)}"><id>${xml(id)}</id><link>${xml(link)}</link><title>${xml(title)}</title><message/><createdAt>${seconds(at)}</createdAt><isClosed>${isClosed}</isClosed><isDeleted>false</isDeleted></thread>\n`
}

/** A comment as XML, without any address of whoever wrote it. */
export function disqusPost(post: WrittenPost): string {
  const { id, thread, parent, author, at, markup, isDeleted, isSpam } = post
  const above = parent === null ? '' : `<parent dsq:id="${xml(parent)}"/>`
  return `<post dsq:id="${xml(id)}"><id>${xml(id)}</id><message>${xml(markup)}</message><createdAt>${seconds(at)}</createdAt><isDeleted>${isDeleted}</isDeleted><isSpam>${isSpam}</isSpam><author><name>${xml(author)}</name><isAnonymous>true</isAnonymous></author><thread dsq:id="${xml(thread)}"/>${above}</post>\n`
}

/** Text in XML 1.0: without the signs that it cannot hold, section 2.2. */
function xml(text: string): string {
  return escaped(text.toWellFormed().replaceAll(/[^\t\n\r -\ufffd]/g, ''))
}

/** Disqus writes whole seconds. */
function seconds(at: Instant): string {
  return `${at.slice(0, 19)}Z`
}
