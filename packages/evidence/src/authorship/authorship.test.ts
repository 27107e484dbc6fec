import { describe, expect, it } from 'vitest'
import { bytesOf, joinBytes } from '../bytes.ts'
import { gzip } from '../warc/gzip.ts'
import { exchangeRecords } from '../warc/http-records.ts'
import type { WarcRecord } from '../warc/record.ts'
import { type SignedRecordClaim, verifyAuthorship } from './authorship.ts'
import { checkAuthorship } from './check-authorship.ts'
import { bearsOnAuthorship } from './kept-answers.ts'
import {
  documentFor,
  makeAccount,
  makeKey,
  postCollection,
  signPosts,
} from './repository-for-tests.ts'

const did = 'did:plc:abcdefghijklmnopqrstuvwx'
const rkey = '3kabcdefghi2j'
const post = {
  $type: postCollection,
  text: 'No show tonight',
  createdAt: '2026-11-23T09:00:00.000Z',
}
const posts = { [rkey]: post, '3kabcdefghi2m': { ...post, text: 'It is on after all' } }

async function account(kind: 'p256' | 'k256') {
  const key = await makeKey(kind)
  const { proof } = await signPosts(did, key, posts)
  const didDocument = await documentFor(did, key)
  const claim: SignedRecordClaim = { did, didDocument, collection: postCollection, rkey }
  return { key, proof, claim, car: await proof(rkey) }
}

describe('a proof of authorship', () => {
  it.each(['p256', 'k256'] as const)(
    'holds with a key of the kind %s, and gives the words that were signed',
    async (kind) => {
      const { car, claim } = await account(kind)
      expect(await verifyAuthorship(car, claim)).toMatchObject({
        ok: true,
        record: post,
        revision: '3kabcdefghi2k',
        cid: expect.stringMatching(/^bafy/),
      })
    },
  )

  it.each(['p256', 'k256'] as const)('does not hold with any byte changed (%s)', async (kind) => {
    const { car, claim } = await account(kind)
    const held: number[] = []
    for (let at = 0; at < car.length; at += 3) {
      const verdict = await verifyAuthorship(car.with(at, (car[at] ?? 0) ^ 0x01), claim)
      if (verdict.ok) held.push(at)
    }
    expect(held).toEqual([])
  })

  it('does not hold for another key, and says which of all it is', async () => {
    const { car, claim } = await account('p256')
    const other = await documentFor(did, await makeKey('p256'))
    expect(await verifyAuthorship(car, { ...claim, didDocument: other })).toMatchObject({
      fault: 'signature',
    })
  })

  const faults: [string, (one: Awaited<ReturnType<typeof account>>) => Promise<unknown>, string][] =
    [
      [
        'another record',
        async ({ proof, claim }) => verifyAuthorship(await proof('3kabcdefghi2m'), claim),
        'record',
      ],
      [
        'another path',
        async ({ car, claim }) =>
          verifyAuthorship(car, { ...claim, collection: 'app.bsky.feed.repost' }),
        'path',
      ],
      [
        'a record that is not there',
        async ({ proof, claim }) =>
          verifyAuthorship(await proof('3kzzzzzzzzz2z'), { ...claim, rkey: '3kzzzzzzzzz2z' }),
        'path',
      ],
      [
        'another account',
        async ({ key, car, claim }) => {
          const other = 'did:plc:zzzzzzzzzzzzzzzzzzzzzzzz'
          return verifyAuthorship(car, {
            ...claim,
            did: other,
            didDocument: await documentFor(other, key),
          })
        },
        'account',
      ],
      [
        'the document of another account',
        async ({ key, car, claim }) =>
          verifyAuthorship(car, {
            ...claim,
            didDocument: await documentFor('did:plc:zzzzzzzzzzzzzzzzzzzzzzzz', key),
          }),
        'key',
      ],
      [
        'a document without a key',
        async ({ car, claim }) =>
          verifyAuthorship(car, {
            ...claim,
            didDocument: { ...(claim.didDocument as object), verificationMethod: [] },
          }),
        'key',
      ],
      [
        'no document',
        async ({ car, claim }) => verifyAuthorship(car, { ...claim, didDocument: null }),
        'key',
      ],
      [
        'a record of the same account that was taken out of the proof',
        async ({ car, claim }) => verifyAuthorship(withoutLast(car), claim),
        'record',
      ],
      [
        'half of it',
        async ({ car, claim }) => verifyAuthorship(car.subarray(0, car.length / 2), claim),
        'unreadable',
      ],
      ['nothing', async ({ claim }) => verifyAuthorship(new Uint8Array(), claim), 'unreadable'],
      [
        'text',
        async ({ claim }) => verifyAuthorship(bytesOf('{"error":"RecordNotFound"}'), claim),
        'unreadable',
      ],
      [
        'a changed word',
        async ({ car, claim }) => {
          const at = Buffer.from(car).indexOf('No show')
          return verifyAuthorship(car.with(at, 0x4d), claim)
        },
        'block',
      ],
    ]
  it.each(faults)('does not hold for %s', async (_what, check, fault) => {
    expect(await check(await account('k256'))).toMatchObject({ ok: false, fault })
  })
})

describe('the records of a file of evidence', () => {
  const id = '019abc00-0000-7000-8000-000000000001'
  const answer = (
    address: string,
    body: Uint8Array,
    more: { status?: number; encoding?: string } = {},
  ): WarcRecord =>
    exchangeRecords(
      {
        address,
        begunAt: '2026-11-23T09:00:00.000Z',
        remoteAddress: null,
        request: { target: '/', headers: [] },
        response: {
          status: more.status ?? 200,
          statusText: '',
          headers: more.encoding ? [['Content-Encoding', more.encoding]] : [],
          body,
          truncated: null,
        },
      },
      { info: id, response: id, request: id },
    )[0]
  const told = (text: string): WarcRecord => ({
    type: 'metadata',
    id,
    date: '2026-11-23T09:00:00.000Z',
    contentType: 'application/json',
    fields: [['WARC-Target-URI', 'https://bsky.app/profile/mara.example/post/3kabcdefghi2j']],
    block: bytesOf(
      JSON.stringify({
        reading: { post: { stableId: `at://${did}/${postCollection}/${rkey}`, text } },
      }),
    ),
    payloadAt: null,
  })
  const proofAddress = `https://pds.example/xrpc/com.atproto.sync.getRecord?did=${encodeURIComponent(did)}&collection=${postCollection}&rkey=${rkey}`
  const documentAddress = `https://plc.directory/${did}`
  const json = (value: unknown) => bytesOf(JSON.stringify(value))

  it('hold the proof, the document, and what was read: one check', async () => {
    const { car, claim } = await account('p256')
    const records = [
      answer(documentAddress, json(claim.didDocument)),
      answer(proofAddress, car),
      told(post.text),
    ]
    expect(records.every(bearsOnAuthorship)).toBe(true)
    expect(await checkAuthorship(records)).toMatchObject([
      { check: 'authorship', of: `at://${did}/${postCollection}/${rkey}`, ok: true, reason: null },
    ])
  })

  it('are read where they were packed in a way that every browser knows', async () => {
    const { car, claim } = await account('p256')
    const document = answer(documentAddress, json(claim.didDocument))
    const packed = answer(proofAddress, await gzip(car), { encoding: 'gzip' })
    expect(await checkAuthorship([document, packed])).toMatchObject([{ ok: true }])
    const odd = answer(proofAddress, car, { encoding: 'br' })
    expect(await checkAuthorship([document, odd])).toMatchObject([
      { ok: false, reason: 'unreadable' },
    ])
  })

  it('are refused where what was read is not what was signed', async () => {
    const { car, claim } = await account('p256')
    const records = [
      answer(documentAddress, json(claim.didDocument)),
      answer(proofAddress, car),
      told('No snow tonight'),
    ]
    expect(await checkAuthorship(records)).toMatchObject([{ ok: false, reason: 'reading' }])
  })

  it('are refused where the document is another’s, or is not there', async () => {
    const { car, claim } = await account('p256')
    const other = answer(
      `https://plc.directory/did:plc:zzzzzzzzzzzzzzzzzzzzzzzz`,
      json(claim.didDocument),
    )
    expect(await checkAuthorship([other, answer(proofAddress, car)])).toMatchObject([
      { ok: false, reason: 'document' },
    ])
  })

  it('take a document that did not change from a file beside them, and no words of another file', async () => {
    const { car, claim } = await account('p256')
    const beside = [answer(documentAddress, json(claim.didDocument)), told('It was edited')]
    const later = [answer(proofAddress, car), told(post.text)]
    expect(await checkAuthorship(later, beside)).toMatchObject([{ ok: true }])
    expect(await checkAuthorship(later)).toMatchObject([{ ok: false, reason: 'document' }])
  })

  it('show by the account’s log whose key it is, and are refused where it shows another', async () => {
    const rotation = await makeKey('k256')
    const [old, key] = [await makeKey('k256'), await makeKey('p256')]
    const { did: own, log } = await makeAccount([old, key], rotation)
    const { proof } = await signPosts(own, key, posts)
    const at = (path: string) => `https://plc.directory/${own}${path}`
    const records = [
      answer(at(''), json(await documentFor(own, key))),
      answer(proofAddress.replace(encodeURIComponent(did), own), await proof(rkey)),
    ]
    const [held] = await checkAuthorship([...records, answer(at('/log/audit'), json(log))])
    expect(held).toMatchObject({ ok: true, says: expect.stringContaining('own signed log') })
    const short = answer(at('/log/audit'), json(log.slice(0, 1)))
    expect(await checkAuthorship([...records, short])).toMatchObject([{ ok: false, reason: 'log' }])
  })

  it.each(['https://plc.directory/%E0%A4%A', 'no address', 'https://plc.directory/a/b/c'])(
    'of strangers are passed over: %s',
    async (address) => {
      expect(bearsOnAuthorship(answer(address, json({})))).toBe(false)
      expect(await checkAuthorship([answer(address, json({}))])).toEqual([])
    },
  )

  it('without a proof give no check: an answer that is none proves nothing', async () => {
    const refused = answer(proofAddress, json({ error: 'RecordNotFound' }), { status: 400 })
    expect(await checkAuthorship([refused, told(post.text)])).toEqual([])
  })
})

/** A proof without its last block, the record itself. */
function withoutLast(car: Uint8Array): Uint8Array {
  const words = Buffer.from(car).indexOf('No show')
  // Before a block stand its length and its id: a byte or two, and 36.
  const block = Buffer.from(car).lastIndexOf(Buffer.from([0x01, 0x71, 0x12, 0x20]), words)
  const length = (car[block - 1] ?? 0) < 0x80 && (car[block - 2] ?? 0) >= 0x80 ? 2 : 1
  return joinBytes([car.subarray(0, block - length)])
}
