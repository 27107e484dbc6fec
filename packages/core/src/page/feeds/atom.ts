import { feedAddress } from '../address.ts'
import { type Markup, nothing, html as xml } from '../html.ts'
import { personAddress } from '../meta/person-address.ts'
import { jpegNear } from '../meta/share-picture.ts'
import type { Site } from '../model.ts'
import {
  changedAt,
  type Feed,
  type FeedStory,
  feedCategories,
  feedChangedAt,
  feedFace,
  feedId,
  feedSummary,
  xmlDocument,
} from './feed.ts'

/** A feed as Atom (RFC 4287). */
export function renderAtom(site: Site, feed: Feed): string {
  const { title, description, home } = feedFace(site, feed.list)
  const { name, language } = site.publication
  const self = site.origin + feedAddress(feed.list, 'atom')
  // Atom wants a time even of an empty feed; the first of all times is older than any story.
  const changed = feedChangedAt(feed) ?? '1970-01-01T00:00:00.000Z'
  return xmlDocument(xml`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${self}</id>
<title>${title}</title>
<subtitle>${description}</subtitle>
<updated>${changed}</updated>
<author><name>${name}</name><uri>${site.origin}/</uri></author>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${home}"/>
${logo(site)}${feed.stories.map((story) => entry(site, story))}</feed>`)
}

function logo(site: Site): Markup {
  const { logo: media } = site.publication
  const picture = media === null ? undefined : jpegNear(site, media, 600)
  return picture ? xml`<logo>${site.origin + picture.address}</logo>\n` : nothing
}

function entry(site: Site, story: FeedStory): Markup {
  const { summary } = story
  const authors = summary.bylines.map(({ person, name }) => {
    const uri = site.origin + personAddress(person)
    return xml`<author><name>${name}</name><uri>${uri}</uri></author>\n`
  })
  const categories = feedCategories(summary).map((name) => xml`<category term="${name}"/>\n`)
  return xml`<entry xml:lang="${summary.language}">
<id>${feedId(summary)}</id>
<title>${summary.headline}</title>
<link rel="alternate" type="text/html" href="${site.origin + summary.address}"/>
<published>${summary.publishedAt}</published>
<updated>${changedAt(story)}</updated>
${authors}${categories}<summary>${feedSummary(story)}</summary>
<content type="html">${story.html}</content>
</entry>
`
}
