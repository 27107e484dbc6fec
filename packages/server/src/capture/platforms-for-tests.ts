import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Reach } from './fetching/reach.ts'

/** What an invented host answers for a path. */
export interface Answering {
  readonly status: number
  readonly type?: string
  readonly body?: string | Buffer
  readonly headers?: Readonly<Record<string, string>>
}

/** Invented hosts over real HTTP, and how a newsroom reaches them and nobody else. */
export interface TestPlatforms {
  readonly reach: Reach
  /** What each path answers; 404 where it gives nothing. */
  answer: (host: string, path: string) => Answering | undefined
  /** What was asked, in its order. */
  readonly asked: { readonly host: string; readonly path: string; readonly headers: object }[]
  close(): void
}

/** Opens invented hosts for a test. */
export async function openTestPlatforms(hosts: readonly string[]): Promise<TestPlatforms> {
  const asked: TestPlatforms['asked'] = []
  const server = createServer((request, response) => {
    const { host = '' } = request.headers
    const path = request.url ?? ''
    asked.push({ host, path, headers: request.headers })
    const { status, type, body, headers } = platforms.answer(host, path) ?? { status: 404 }
    response
      .writeHead(status, { 'Content-Type': type ?? 'application/json', ...headers })
      .end(body ?? '')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const platforms: TestPlatforms = {
    reach: {
      played: new Map(hosts.map((host) => [host, port])),
      resolve: () => Promise.reject(new Error('nobody is looked up here')),
      time: 5_000,
    },
    answer: () => undefined,
    asked,
    close: () => server.close(),
  }
  return platforms
}

/** A post of an invented person at `https://social.example/@mara/ID`, as its server tells it. */
export function maraPost(id: string, fields: object = {}): Answering {
  const account = {
    id: '7',
    acct: 'mara',
    display_name: 'Mara Quill',
    url: 'https://social.example/@mara',
    uri: 'https://social.example/users/mara',
  }
  const status = {
    id,
    uri: `https://social.example/users/mara/statuses/${id}`,
    url: `https://social.example/@mara/${id}`,
    created_at: '2026-11-19T06:25:36.000Z',
    content: '<p>No show tonight. I am sorry.</p>',
    language: 'en',
    account,
    media_attachments: [],
    ...fields,
  }
  return { status: 200, body: JSON.stringify(status) }
}
