import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Reach } from '../capture/fetching/reach.ts'

/** What a post of the played server is at present. */
export interface PlayedPost {
  words: string
  status: number
  /** Sent along with a status that asks to wait. */
  retryAfter?: string
}

/** A server of Mastodon's kind that a test plays, over real HTTP. */
export interface PlayedPlatform {
  readonly host: string
  readonly reach: Reach
  /** By their ids; a test changes them. */
  readonly posts: Map<string, PlayedPost>
  /** Whether pages of the server, its front page too, are answered. */
  up: boolean
  /** The paths that were asked for, in order. */
  readonly asked: string[]
  addressOf(id: string): string
  close(): void
}

/** Opens a played server; more hosts than one are the same server under several names. */
export async function playPlatform(
  hosts: readonly string[] = ['social.example'],
): Promise<PlayedPlatform> {
  const [host = ''] = hosts
  const posts = new Map<string, PlayedPost>()
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    const { status, body, retryAfter, type } = answerTo(platform, path)
    response
      .writeHead(status, {
        'Content-Type': type ?? 'application/json',
        ...(retryAfter !== undefined && { 'Retry-After': retryAfter }),
      })
      .end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const platform: PlayedPlatform = {
    host,
    posts,
    asked,
    up: true,
    reach: {
      played: new Map(hosts.map((one) => [one, port])),
      resolve: () => Promise.reject(new Error('nobody is looked up here')),
      time: 5_000,
    },
    addressOf: (id) => `https://${host}/@mara/${id}`,
    close: () => server.close(),
  }
  return platform
}

interface Played {
  readonly status: number
  readonly body: string
  readonly type?: string
  readonly retryAfter?: string | undefined
}

function answerTo({ up, posts }: PlayedPlatform, path: string): Played {
  if (!up) return { status: 503, body: '' }
  if (path === '/')
    return { status: 200, type: 'text/html', body: '<title>A server</title><p>Of invented people' }
  const [, id, rest = ''] = /^(?:\/api\/v1\/statuses|\/@mara)\/(\d+)(\/\w+)?$/.exec(path) ?? []
  const post = posts.get(id ?? '')
  if (!post) return { status: 404, body: '{"error":"Record not found"}' }
  const { status, retryAfter, words } = post
  if (status !== 200) return { status, retryAfter, body: '{"error":"No"}' }
  if (rest === '/context') return { status: 200, body: '{"ancestors":[],"descendants":[]}' }
  if (rest === '/history') return { status: 200, body: '[]' }
  return { status: 200, body: JSON.stringify(statusOf(id ?? '', words)) }
}

function statusOf(id: string, words: string): Readonly<Record<string, unknown>> {
  const uri = `https://social.example/users/mara/statuses/${id}`
  return {
    id,
    uri,
    url: `https://social.example/@mara/${id}`,
    created_at: '2023-10-26T06:25:36.000Z',
    content: `<p>${words}</p>`,
    account: {
      id: '7',
      acct: 'mara',
      display_name: 'Mara Quill',
      url: 'https://social.example/@mara',
      uri: 'https://social.example/users/mara',
    },
    media_attachments: [],
  }
}
