import { plainOf } from '../../comments/text/plain-of.ts'
import type { ShownComment } from '../../comments/thread.ts'
import { commentMarkup } from '../comment-text.ts'
import { commentAddress, threadFeedAddress } from '../comments/addresses.ts'
import { type Markup, nothing, html as xml } from '../html.ts'
import type { Site, StorySummary } from '../model.ts'
import { wordsFor } from '../words/words.ts'
import { feedId, later, xmlDocument } from './feed.ts'

/** The newest comments of a story, answers among them. */
export interface ThreadFeed {
  readonly summary: StorySummary
  /** Newest first, all of them shown. */
  readonly comments: readonly ShownComment[]
}

/** How many comments a feed brings. */
export const inThreadFeed = 50

/** A discussion as Atom (RFC 4287), each comment with what it answers (RFC 4685). */
export function renderThreadFeed(site: Site, { summary, comments }: ThreadFeed): string {
  const { discussion: told } = wordsFor(summary.language)
  const self = site.origin + threadFeedAddress(summary.address)
  const home = site.origin + summary.address
  const changed = comments.map(changedAt).reduce(later, summary.publishedAt)
  return xmlDocument(xml`<feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0" xml:lang="${summary.language}">
<id>${self}</id>
<title>${told.feedTitle(summary.headline)}</title>
<updated>${changed}</updated>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${home}#comments"/>
${comments.filter(({ state }) => state === 'shown').map((comment) => entry(site, summary, comment))}</feed>`)
}

function entry(site: Site, summary: StorySummary, comment: ShownComment): Markup {
  const { discussion: told } = wordsFor(summary.language)
  const home = site.origin + summary.address
  const { id, parent, author, at, text, passage } = comment
  const place = placeOf(site, id)
  const answers =
    parent === null
      ? xml`<thr:in-reply-to ref="${feedId(summary)}" type="text/html" href="${home}"/>`
      : xml`<thr:in-reply-to ref="${placeOf(site, parent)}" type="text/html" href="${placeOf(site, parent)}"/>`
  const quoted = passage ? xml`<blockquote><p>${passage.words}</p></blockquote>` : nothing
  const content = xml`${quoted}${commentMarkup(text)}`.toString()
  return xml`<entry>
<id>${place}</id>
<title>${told.feedEntry(author)}</title>
<author><name>${author}</name></author>
<link rel="alternate" type="text/html" href="${place}"/>
${answers}
<published>${at}</published>
<updated>${changedAt(comment)}</updated>
<summary>${shortened(plainOf(text))}</summary>
<content type="html">${content}</content>
</entry>
`
}

/** The address of a comment by itself is its id, too: it stays whatever becomes of the story's. */
function placeOf({ origin }: Site, id: string): string {
  return origin + commentAddress(id)
}

function changedAt({ at, editedAt }: ShownComment): string {
  return editedAt ?? at
}

function shortened(text: string): string {
  const signs = [...text.slice(0, 400)]
  return signs.length <= 200 ? text : `${signs.slice(0, 199).join('')}…`
}
