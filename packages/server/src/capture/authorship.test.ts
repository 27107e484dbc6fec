import { readFile } from 'node:fs/promises'
import { readWarc } from '@stet/evidence'
import { checkAuthorship } from '@stet/evidence/authorship'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { documentFor, makeKey } from '../../../evidence/src/authorship/repository-for-tests.ts'
import { captureAddress } from '../actions/capture-address.ts'
import { ada, openTestNewsroom, type TestNewsroom } from '../newsroom-for-tests.ts'
import { pendingJobs } from '../storage/jobs.ts'
import { jsonBytes, type PlayedBluesky, playBluesky, playedPost } from './bluesky-for-tests.ts'
import { evidenceFile } from './keep-evidence.ts'
import type { Authority } from './stamping/stamp-config.ts'

let network: PlayedBluesky
let newsroom: TestNewsroom
beforeEach(async () => {
  newsroom = await openTestNewsroom()
  network = await playBluesky()
})
afterEach(async () => {
  network.close()
  await newsroom.close()
})

async function captured(authorities: readonly Authority[] = []) {
  const { address, reach } = network
  const { config } = newsroom
  const room = { ...newsroom, config: { ...config, stamping: { authorities, roots: null } } }
  const done = await captureAddress(room, { address, actor: ada, reach })
  if (done.outcome !== 'captured' || done.capture.reading.kind !== 'post')
    throw new Error(JSON.stringify(done))
  const { capture } = done
  return { capture, post: done.capture.reading.post }
}

it('a post whose proof holds is signed by its author, and whoever has the file can check it', async () => {
  const { capture, post: read } = await captured()
  expect(capture.provenance).toBe('signed-by-author')
  expect(read.doubts).toEqual([])
  const { records } = await readWarc(
    await readFile(evidenceFile(newsroom.config.data, capture.warc)),
  )
  expect(await checkAuthorship(records)).toMatchObject([
    { of: network.of, ok: true, says: expect.stringContaining('own signed log') },
  ])
})

it('a post without a proof is fetched by us, and nothing else is said', async () => {
  network.answers['com.atproto.sync.getRecord'] = undefined
  const { capture, post: read } = await captured()
  expect([capture.provenance, read.doubts]).toEqual(['fetched-by-us', []])
})

it.each([
  [
    'other words than were signed',
    () => {
      const value = { ...playedPost, text: 'A show tonight' }
      network.answers['com.atproto.repo.getRecord'] = jsonBytes({
        uri: network.of,
        cid: 'bafy',
        value,
      })
    },
    /not what its author signed/,
  ],
  [
    'a proof that was changed',
    () => {
      const proof = network.answers['com.atproto.sync.getRecord']
      proof?.writeUInt8(0x4d, proof.indexOf('No show'))
    },
    /not what its id says/,
  ],
  [
    'a log that ends with another key',
    async () => {
      network.answers['audit'] = jsonBytes(JSON.parse(String(network.answers['audit'])).slice(0, 1))
    },
    /another key than its document/,
  ],
  [
    'no log',
    () => {
      network.answers['audit'] = undefined
    },
    /log of the account did not come along/,
  ],
  [
    'the key of somebody else',
    async () => {
      network.answers[network.did] = jsonBytes(
        await documentFor(network.did, await makeKey('k256')),
      )
    },
    /did not sign/,
  ],
])('a post with %s is fetched by us, and editors are told why', async (_what, change, doubt) => {
  await change()
  const { capture, post: read } = await captured()
  expect(capture.provenance).toBe('fetched-by-us')
  expect(read.doubts.join()).toMatch(doubt)
})

it('a copy waits to be stamped by each authority that is set, and for nothing where none is', async () => {
  const { capture: plain } = await captured()
  const authorities = ['https://one.example/', 'https://two.example/'].map((at) => ({
    address: at,
    policy: null,
  }))
  const { capture } = await captured(authorities)
  const waiting = ({ warc }: { warc: string }) =>
    pendingJobs(
      newsroom.database.db,
      authorities.map(({ address }) => `stamp:${warc}:${address}`),
    )
  expect([await waiting(plain), await waiting(capture)]).toEqual([0, 2])
})
