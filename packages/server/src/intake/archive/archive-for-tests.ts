// For tests of archives: items as a reader gives them, and WXR as WordPress writes it. People and hosts are invented.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import type { Actor } from '../../access/actor.ts'
import type { Newsroom } from '../../newsroom.ts'
import { folderForTests, openTestNewsroom, type TestNewsroom } from '../../newsroom-for-tests.ts'
import type { Report, ReportLine } from '../report.ts'
import { bringIn, type Watching } from './bring-in.ts'

export const actor: Actor = { kind: 'command', id: 'test', name: 'Test' }

/** What every test of an archive has for itself. */
interface Ready {
  /** A newsroom that nobody has set up yet. */
  newsroom: TestNewsroom
  /** An empty folder. */
  folder: string
  /** Writes a file into the folder; gives its path. */
  readonly put: (name: string, body: string | Buffer) => Promise<string>
  /** Writes a WordPress archive of these posts; gives its path. */
  readonly archive: (...posts: readonly Post[]) => Promise<string>
}

/** Has a newsroom and a folder ready for each test of a file, and takes them away after it. */
export function readyForArchives(): Ready {
  const put = async (name: string, body: string | Buffer) => {
    const path = join(ready.folder, name)
    await writeFile(path, body)
    return path
  }
  const archive = (...posts: readonly Post[]) => put('old.xml', wxr(...posts))
  const ready = { put, archive } as Ready
  beforeEach(async () => {
    ready.newsroom = await openTestNewsroom({ publication: null })
    ready.folder = await folderForTests('stet-archive-')
  })
  afterEach(async () => {
    await ready.newsroom.close()
    await rm(ready.folder, { recursive: true, force: true })
  })
  return ready
}

/** The line of a report that tells of the post with this number. */
export function lineOf({ details }: Report, id: number): ReportLine | undefined {
  return details.find(({ item }) => item.startsWith(`post ${id} `))
}

/** A post of a WordPress archive; what is not said is as in most of them. */
export interface Post {
  readonly id: number
  readonly title?: string
  readonly body?: string
  readonly slug?: string
  readonly type?: 'post' | 'page' | 'attachment'
  readonly status?: 'publish' | 'draft' | 'future' | 'private'
  /** `2020-05-04 10:00:00`. */
  readonly at?: string
  readonly category?: string
  readonly isSticky?: boolean
  /** More elements of the item. */
  readonly more?: string
}

/** The text of a WordPress archive. */
export function wxr(...posts: readonly Post[]): string {
  return `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Old Lantern</title><link>https://old.example</link><language>en</language>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://old.example</wp:base_site_url><wp:base_blog_url>https://old.example</wp:base_blog_url>
<wp:author><wp:author_id>1</wp:author_id><wp:author_login>mara</wp:author_login><wp:author_email>mara@old.example</wp:author_email><wp:author_display_name>Mara Quill</wp:author_display_name></wp:author>
${posts.map(itemOf).join('\n')}
</channel></rss>
`
}

function itemOf(post: Post): string {
  const { id, title = `Story ${id}`, slug = `story-${id}`, at = '2020-05-04 10:00:00' } = post
  const { body = 'Nobody saw the drummer leave.', category = 'Culture', type = 'post' } = post
  const nicename = category.toLowerCase()
  const terms =
    type === 'post'
      ? `<category domain="category" nicename="${nicename}"><![CDATA[${category}]]></category>`
      : ''
  return `<item><title>${title}</title><link>https://old.example/2020/05/${slug}/</link><pubDate></pubDate><dc:creator>mara</dc:creator>
<guid isPermaLink="false">https://old.example/?p=${id}</guid><content:encoded><![CDATA[${body}]]></content:encoded><excerpt:encoded></excerpt:encoded>
<wp:post_id>${id}</wp:post_id><wp:post_date>${at}</wp:post_date><wp:post_date_gmt>${at}</wp:post_date_gmt><wp:comment_status>open</wp:comment_status>
<wp:post_name>${slug}</wp:post_name><wp:status>${post.status ?? 'publish'}</wp:status><wp:post_parent>0</wp:post_parent><wp:post_type>${type}</wp:post_type>
<wp:post_password></wp:post_password><wp:is_sticky>${post.isSticky ? 1 : 0}</wp:is_sticky>${terms}${post.more ?? ''}</item>`
}

/** A comment of a post. */
export function comment(id: number, text: string, approved: string, parent = 0): string {
  return `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author>Reader ${id}</wp:comment_author><wp:comment_author_email>r@mail.example</wp:comment_author_email><wp:comment_author_IP>192.0.2.7</wp:comment_author_IP><wp:comment_date>2020-05-05 10:00:00</wp:comment_date><wp:comment_date_gmt>2020-05-05 10:00:00</wp:comment_date_gmt><wp:comment_content><![CDATA[${text}]]></wp:comment_content><wp:comment_approved>${approved}</wp:comment_approved><wp:comment_type>comment</wp:comment_type><wp:comment_parent>${parent}</wp:comment_parent></wp:comment>`
}

/** A Ghost archive with one post. */
export function ghost(title: string, text: string): string {
  const lexical = JSON.stringify({
    root: {
      type: 'root',
      version: 1,
      children: [
        {
          type: 'paragraph',
          version: 1,
          children: [{ type: 'extended-text', text, format: 0, mode: 'normal', version: 1 }],
        },
      ],
    },
  })
  const at = '2020-05-04T10:00:00.000Z'
  const post = { id: '64a', title, slug: 'from-ghost', lexical, status: 'published', type: 'post' }
  const posts = [
    { ...post, visibility: 'public', published_at: at, created_at: at, updated_at: at },
  ]
  const users = [{ id: 'u1', name: 'Mara Quill', slug: 'mara', email: 'mara@old.example' }]
  const posts_authors = [{ id: 'pa', post_id: '64a', author_id: 'u1', sort_order: 0 }]
  const tags = [{ id: 't1', name: 'Culture', slug: 'culture', visibility: 'public' }]
  const posts_tags = [{ id: 'pt', post_id: '64a', tag_id: 't1', sort_order: 0 }]
  const data = { posts, users, posts_authors, tags, posts_tags, settings: [] }
  return JSON.stringify({ db: [{ meta: { exported_on: 1, version: '5.0.0' }, data }] })
}

/** Brings in what is at a path, in this thread, and gives the report with its lines. Its counts are checked. */
export async function brought(
  newsroom: Newsroom,
  path: string,
  options: { readonly dryRun?: boolean; readonly media?: string } & Watching = {},
): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'stet-report-'))
  const { dryRun = false, media = null, ...watching } = options
  try {
    const asked = { path, media, actor, dryRun, report: join(folder, 'report') }
    const { lines, ...report } = await bringIn(newsroom, asked, watching)
    const text = await readFile(lines, 'utf8')
    const details = text
      .split('\n')
      .filter(Boolean)
      .map((line): ReportLine => JSON.parse(line))
    const { items, taken, takenWithLoss, left } = report
    if (items !== taken + takenWithLoss + left || items !== details.length)
      throw new Error(`The counts of the report are wrong: ${JSON.stringify(report)}`)
    return { ...report, details }
  } finally {
    await rm(folder, { recursive: true })
  }
}
