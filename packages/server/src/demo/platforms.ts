import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { DemoPosts } from './demo-posts.ts'
import { type Recorded, type RecordedPost, readRecorded, readRecordedPage } from './recorded.ts'

/** A server on this machine that answers as the demo's platforms and outlets do. */
export interface Platforms {
  /** Its port, for each host that it plays. */
  readonly played: ReadonlyMap<string, number>
  readonly close: () => Promise<void>
}

interface Answer {
  readonly status: number
  readonly type: string
  readonly body: string
}

/**
 * Opens the demo's platforms on 127.0.0.1. `told` is asked anew for each request, so that a post can be edited or gone
 * from one look to the next. It holds no process open.
 */
export async function openPlatforms(told: () => DemoPosts): Promise<Platforms> {
  const recorded = await readRecorded()
  const server = createServer((request, response) => {
    const address = URL.parse(request.url ?? '', `http://${request.headers.host ?? ''}`)
    const answered = address ? answerTo(address, recorded, told()) : Promise.resolve(unknown)
    answered.then(
      ({ status, type, body }) => response.writeHead(status, { 'Content-Type': type }).end(body),
      () => response.writeHead(500).end(),
    )
  })
  server.listen({ host: '127.0.0.1', port: 0 }).unref()
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    played: new Map(recorded.hosts.map((host) => [host, port])),
    close: () => closed(server),
  }
}

const json = 'application/json; charset=utf-8'
const unknown: Answer = { status: 404, type: json, body: '{"error":"Record not found"}' }

async function answerTo(
  { hostname, pathname }: URL,
  recorded: Recorded,
  told: DemoPosts,
): Promise<Answer> {
  const page = recorded.pages.find((one) => one.host === hostname && one.path === pathname)
  if (page) {
    const body = await readRecordedPage(page.file)
    return { status: 200, type: 'text/html; charset=utf-8', body }
  }
  const post = recorded.posts.find((one) => one.host === hostname && asksFor(pathname, one))
  return post ? answerOf(post, pathname, told[post.name] ?? 'live') : unknown
}

function asksFor(path: string, { id, handle }: RecordedPost): boolean {
  return path === `/@${handle}/${id}` || path.startsWith(`/api/v1/statuses/${id}`)
}

/** A post as Mastodon's API tells it. https://docs.joinmastodon.org/methods/statuses/ */
function answerOf(post: RecordedPost, path: string, state: DemoPosts[string]): Answer {
  if (state === 'gone') return unknown
  const status = state === 'edited' ? post.edited : post.live
  const versions = state === 'edited' ? [post.live, post.edited] : [post.live]
  const told = path.endsWith('/context')
    ? { ancestors: [], descendants: [] }
    : path.endsWith('/history')
      ? versions
      : path.startsWith('/@')
        ? objectOf(status)
        : status
  return { status: 200, type: json, body: JSON.stringify(told) }
}

/** The same post as other servers are told of it. https://www.w3.org/TR/activitypub/ */
function objectOf({ url, content }: RecordedPost['live']): object {
  return {
    '@context': 'https://www.w3.org/ns/activitystreams',
    type: 'Note',
    id: url,
    content,
  }
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
