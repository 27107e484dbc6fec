import { closeSync, openSync, writeSync } from 'node:fs'
import { linkTarget, nameOf } from './archive.ts'
import { bylines, type Part, type Piece, pieces, type Run, sections, topics } from './piece.ts'

/** What so many items of a WordPress archive are: of a hundred, as in a magazine of some years. */
const drafts = 2
const pagesAmong = 2
const attachments = 26

const atOnce = 1024 * 1024

/** Writes a WordPress archive (WXR 1.2) of so many items to a file, never holding more than a part of it. */
export function writeWxr(path: string, count: number): void {
  const file = openSync(path, 'w')
  let waiting = ''
  const write = (text: string, isLast = false) => {
    waiting += text
    if (waiting.length < atOnce && !isLast) return
    writeSync(file, waiting)
    waiting = ''
  }
  write(head())
  for (const piece of pieces(count)) write(itemOf(piece))
  write('</channel>\n</rss>\n', true)
  closeSync(file)
}

function head(): string {
  const authors = bylines.map(
    (slug, at) =>
      `<wp:author><wp:author_id>${at + 1}</wp:author_id><wp:author_login>${slug}</wp:author_login><wp:author_email>${slug}@old.example</wp:author_email><wp:author_display_name>${cdata(nameOf(slug))}</wp:author_display_name></wp:author>`,
  )
  const categories = sections.map(
    (slug, at) =>
      `<wp:category><wp:term_id>${at + 1}</wp:term_id><wp:category_nicename>${slug}</wp:category_nicename><wp:category_parent></wp:category_parent><wp:cat_name>${cdata(nameOf(slug))}</wp:cat_name></wp:category>`,
  )
  const tags = topics.map(
    (slug, at) =>
      `<wp:tag><wp:term_id>${at + 101}</wp:term_id><wp:tag_slug>${slug}</wp:tag_slug><wp:tag_name>${cdata(nameOf(slug))}</wp:tag_name></wp:tag>`,
  )
  return `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>The Long Archive</title><link>https://old.example</link><description></description><language>en-GB</language>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://old.example</wp:base_site_url><wp:base_blog_url>https://old.example</wp:base_blog_url>
${[...authors, ...categories, ...tags].join('\n')}
`
}

function itemOf(piece: Piece): string {
  const kind = piece.number % 100
  if (kind < attachments) return attachmentOf(piece)
  if (kind < attachments + pagesAmong && piece.number < 5_000) return pageOf(piece)
  const isDraft = kind >= 100 - drafts
  const names = `<category domain="category" nicename="${piece.section}">${cdata(nameOf(piece.section))}</category>${piece.topics.map((slug) => `<category domain="post_tag" nicename="${slug}">${cdata(nameOf(slug))}</category>`).join('')}`
  return item(piece, {
    type: 'post',
    status: isDraft ? 'draft' : 'publish',
    content: bodyOf(piece),
    rest: `${names}${piece.number % 3 === 0 ? commentsOf(piece) : ''}`,
  })
}

function pageOf(piece: Piece): string {
  return item(piece, { type: 'page', status: 'publish', content: bodyOf(piece), rest: '' })
}

function attachmentOf(piece: Piece): string {
  const address = `https://old.example/wp-content/uploads/${dayOf(piece)}/${piece.slug}.jpg`
  const text = `<wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>${cdata(piece.standfirst)}</wp:meta_value></wp:postmeta>`
  const rest = `<wp:attachment_url>${address}</wp:attachment_url>${text}`
  return item(piece, { type: 'attachment', status: 'inherit', content: '', rest })
}

interface Rest {
  readonly type: 'post' | 'page' | 'attachment'
  readonly status: string
  readonly content: string
  readonly rest: string
}

function item(piece: Piece, { type, status, content, rest }: Rest): string {
  const { number, headline, slug, byline, standfirst, publishedAt } = piece
  const time = publishedAt.slice(0, 19).replace('T', ' ')
  const link = `https://old.example/${dayOf(piece)}/${slug}/`
  const excerpt = type === 'post' ? standfirst : ''
  return `<item><title>${cdata(headline)}</title><link>${link}</link><pubDate>${new Date(publishedAt).toUTCString()}</pubDate><dc:creator>${cdata(byline)}</dc:creator><guid isPermaLink="false">https://old.example/?p=${number + 1}</guid><description></description><content:encoded>${cdata(content)}</content:encoded><excerpt:encoded>${cdata(excerpt)}</excerpt:encoded><wp:post_id>${number + 1}</wp:post_id><wp:post_date>${time}</wp:post_date><wp:post_date_gmt>${time}</wp:post_date_gmt><wp:comment_status>open</wp:comment_status><wp:ping_status>open</wp:ping_status><wp:post_name>${slug}</wp:post_name><wp:status>${status}</wp:status><wp:post_parent>0</wp:post_parent><wp:menu_order>0</wp:menu_order><wp:post_type>${type}</wp:post_type><wp:post_password></wp:post_password><wp:is_sticky>0</wp:is_sticky>${rest}</item>\n`
}

/** Every other body is of blocks, the others are as they were before 2018: markup with empty lines for paragraphs. */
function bodyOf({ number, parts }: Piece): string {
  return parts.map(number % 2 === 0 ? asBlock : asClassic).join('\n\n')
}

function asBlock(part: Part): string {
  switch (part.type) {
    case 'heading':
      return `<!-- wp:heading -->\n<h2 class="wp-block-heading">${part.text}</h2>\n<!-- /wp:heading -->`
    case 'quote':
      return `<!-- wp:quote -->\n<blockquote class="wp-block-quote"><p>${part.text}</p><cite>Somebody in the stalls</cite></blockquote>\n<!-- /wp:quote -->`
    case 'paragraph':
      return `<!-- wp:paragraph -->\n<p>${part.runs.map(runOf).join('')}</p>\n<!-- /wp:paragraph -->`
    default:
      return part satisfies never
  }
}

function asClassic(part: Part): string {
  switch (part.type) {
    case 'heading':
      return `<h2>${part.text}</h2>`
    case 'quote':
      return `<blockquote>${part.text}\n<cite>Somebody in the stalls</cite></blockquote>`
    case 'paragraph':
      return part.runs.map(runOf).join('')
    default:
      return part satisfies never
  }
}

function runOf({ text, look }: Run): string {
  if (look === 'plain') return text
  return look === 'italic' ? `<em>${text}</em>` : `<a href="${linkTarget}">${text}</a>`
}

/** Three comments: one that is shown, an answer to it, and one that was never let through. */
function commentsOf({ number, publishedAt, standfirst }: Piece): string {
  const time = publishedAt.slice(0, 19).replace('T', ' ')
  const comment = (at: number, parent: number, approved: string) =>
    `<wp:comment><wp:comment_id>${number * 3 + at}</wp:comment_id><wp:comment_author>${cdata(`Reader ${at}`)}</wp:comment_author><wp:comment_author_email>reader@mail.example</wp:comment_author_email><wp:comment_author_IP>192.0.2.1</wp:comment_author_IP><wp:comment_date>${time}</wp:comment_date><wp:comment_date_gmt>${time}</wp:comment_date_gmt><wp:comment_content>${cdata(standfirst)}</wp:comment_content><wp:comment_approved>${approved}</wp:comment_approved><wp:comment_type>comment</wp:comment_type><wp:comment_parent>${parent}</wp:comment_parent></wp:comment>`
  return comment(1, 0, '1') + comment(2, number * 3 + 1, '1') + comment(3, 0, 'spam')
}

function dayOf({ publishedAt }: Piece): string {
  return publishedAt.slice(0, 7).replace('-', '/')
}

function cdata(text: string): string {
  return `<![CDATA[${text}]]>`
}
