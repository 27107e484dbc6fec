import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  documentFor,
  makeAccount,
  makeKey,
  postCollection,
  signPosts,
} from '../../../evidence/src/authorship/repository-for-tests.ts'
import type { Reach } from './fetching/reach.ts'

const rkey = '3kabcdefghi2j'

/** The post of the account that is played. */
export const playedPost = {
  $type: postCollection,
  text: 'No show tonight',
  createdAt: '2023-09-26T02:45:50.982Z',
} as const

/** A network with one account and its signed post, over HTTP on this machine. */
export interface PlayedBluesky {
  readonly reach: Reach
  /** Where the post is, and what the network calls it. */
  readonly address: string
  readonly of: string
  readonly did: string
  /** What is answered, by the last part of a path. Tests change it. */
  readonly answers: Record<string, Buffer | undefined>
  /** Puts other words at the same place, signed by the same key. */
  replace(text: string): Promise<void>
  close(): void
}

/** Something as an answer gives it. */
export function jsonBytes(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value))
}

/** Plays the network: an account that once changed its key, and its post with the proof of its author. */
export async function playBluesky(): Promise<PlayedBluesky> {
  const key = await makeKey('k256')
  const { did, log } = await makeAccount([await makeKey('k256'), key], await makeKey('p256'))
  const of = `at://${did}/${postCollection}/${rkey}`
  const answers: PlayedBluesky['answers'] = {
    'com.atproto.identity.resolveHandle': jsonBytes({ did }),
    [did]: jsonBytes(await documentFor(did, key)),
    audit: jsonBytes(log),
  }
  const replace = async (text: string) => {
    const post = { ...playedPost, text }
    const { proof } = await signPosts(did, key, { [rkey]: post, '3kabcdefghi2m': playedPost })
    answers['com.atproto.repo.getRecord'] = jsonBytes({ uri: of, cid: 'bafy', value: post })
    answers['com.atproto.sync.getRecord'] = Buffer.from(await proof(rkey))
  }
  await replace(playedPost.text)
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://host').pathname
    const body = answers[path.split('/').at(-1) ?? '']
    response.writeHead(body ? 200 : 404, { 'Content-Type': 'application/json' }).end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const hosts = ['public.api.bsky.app', 'plc.directory', 'pds.example']
  return {
    reach: { played: new Map(hosts.map((host) => [host, port])), time: 5000 },
    address: `https://bsky.app/profile/mara.example/post/${rkey}`,
    of,
    did,
    answers,
    replace,
    close: () => server.close(),
  }
}
