import type { CapturedMedia, CapturedPost, Reading, Signal } from '../captured.ts'
import { type Fields, fieldsOf, lineOf, listOf, textOf, webAddressOf } from '../fields.ts'
import { blueskyKeyTime } from '../id-time.ts'
import { areApart, momentIn } from '../instant.ts'
import {
  type Ask,
  answerFor,
  jsonOf,
  type PostRef,
  type Provider,
  type Recorded,
} from '../provider.ts'
import { alone } from './readings.ts'

const view = 'https://public.api.bsky.app/xrpc'
const collection = 'app.bsky.feed.post'

/**
 * Bluesky: from the handle to the account's id, from there to the server that holds its records, and the record from
 * that server, whose word counts; its signed proof, the account's document and its log are kept beside it.
 * https://atproto.com/specs/at-uri-scheme, https://docs.bsky.app/docs/api
 */
export const bluesky: Provider = {
  name: 'bluesky',
  version: 1,
  refOf: (address) => {
    const path = /^\/profile\/([\w.:-]{3,253})\/post\/([2-7a-z]{1,20})\/?$/.exec(address.pathname)
    if (!/^(?:www\.)?bsky\.app$/.test(address.hostname) || !path) return undefined
    const [, account = '', id = ''] = path
    return {
      platform: 'bluesky',
      address: `https://bsky.app/profile/${account}/post/${id}`,
      id,
      handle: account.startsWith('did:') ? account : `@${account}`,
      host: 'bsky.app',
      idTime: blueskyKeyTime(id),
    }
  },
  asks: (ref, answers) => {
    const did = didOf(ref, answers)
    if (did === '')
      return answers.length > 0
        ? []
        : [
            ask(
              'handle',
              `${view}/com.atproto.identity.resolveHandle?handle=${encodeURIComponent(ref.handle.slice(1))}`,
            ),
          ]
    if (!answerFor(answers, 'document')) {
      const document = documentAddress(did)
      return document === null
        ? []
        : [
            ask('document', document),
            ...(did.startsWith('did:plc:') ? [ask('log', `${document}/log/audit`)] : []),
            ask('view', viewAddress(did, ref.id)),
          ]
    }
    const server = serverOf(answers)
    if (server === null || answerFor(answers, 'record')) return []
    const wanted = `did=${encodeURIComponent(did)}&collection=${collection}&rkey=${ref.id}`
    return [
      ask(
        'record',
        `${server}/xrpc/com.atproto.repo.getRecord?repo=${encodeURIComponent(did)}&collection=${collection}&rkey=${ref.id}`,
      ),
      ask('proof', `${server}/xrpc/com.atproto.sync.getRecord?${wanted}`),
      ask(
        'account',
        `${server}/xrpc/com.atproto.sync.getRepoStatus?did=${encodeURIComponent(did)}`,
      ),
    ]
  },
  read: (ref, answers) => {
    const did = didOf(ref, answers)
    const record = fieldsOf(jsonOf(answerFor(answers, 'record')))
    const value = fieldsOf(record['value'])
    const shown = fieldsOf(listOf(fieldsOf(jsonOf(answerFor(answers, 'view')))['posts'])[0])
    const words = textOf(value['$type']) === collection ? value : fieldsOf(shown['record'])
    if (textOf(words['$type']) !== collection) return nothing(answers)
    return alone(postIn(ref, did, words, shown))
  },
}

function ask(purpose: string, address: string): Ask {
  const isProof = ['proof', 'document', 'log'].includes(purpose)
  return {
    purpose,
    address,
    headers: [
      ['Accept', purpose === 'proof' ? 'application/vnd.ipld.car' : 'application/json'],
      // What a proof needs is kept as it is: not every browser that checks it later can unpack all that networks pack.
      ...(isProof ? [['Accept-Encoding', 'identity'] as const] : []),
    ],
  }
}

function viewAddress(did: string, key: string): string {
  return `${view}/app.bsky.feed.getPosts?uris=${encodeURIComponent(`at://${did}/${collection}/${key}`)}`
}

function didOf(ref: PostRef, answers: readonly Recorded[]): string {
  const did = ref.handle.startsWith('did:')
    ? ref.handle
    : textOf(fieldsOf(jsonOf(answerFor(answers, 'handle')))['did'])
  return /^did:(?:plc:[a-z2-7]{24}|web:[a-z0-9.-]{3,253})$/.test(did) ? did : ''
}

/** Where an account's document is; null for kinds of ids that Bluesky has not. */
function documentAddress(did: string): string | null {
  if (did.startsWith('did:plc:')) return `https://plc.directory/${did}`
  return did.startsWith('did:web:')
    ? `https://${did.slice('did:web:'.length)}/.well-known/did.json`
    : null
}

/** The server that holds the account's records, as its document says; a stranger's words, checked when it is asked. */
function serverOf(answers: readonly Recorded[]): string | null {
  const services = listOf(fieldsOf(jsonOf(answerFor(answers, 'document')))['service']).map(fieldsOf)
  const found = services.find(
    ({ id, type }) =>
      textOf(id).endsWith('#atproto_pds') && textOf(type) === 'AtprotoPersonalDataServer',
  )
  const address = webAddressOf(found?.['serviceEndpoint'])
  return address?.startsWith('https://') ? new URL(address).origin : null
}

function postIn(ref: PostRef, did: string, words: Fields, shown: Fields): CapturedPost {
  const author = fieldsOf(shown['author'])
  const postedAt = momentIn(words['createdAt'])
  const handle = lineOf(author['handle'])
  return {
    platform: 'bluesky',
    platformName: '',
    address: ref.address,
    stableId: `at://${did}/${collection}/${ref.id}`,
    author: {
      name: lineOf(author['displayName']) || handle || ref.handle.replace(/^@/, ''),
      handle: handle === '' ? ref.handle : `@${handle}`,
      stableId: did,
      address: `https://bsky.app/profile/${did}`,
    },
    postedAt,
    postedWords: '',
    editedAt: null,
    idTime: ref.idTime,
    language: lineOf(listOf(words['langs'])[0]) || null,
    text: textOf(words['text']),
    links: linksIn(words),
    media: mediaIn(fieldsOf(shown['embed']), fieldsOf(words['embed'])),
    quoted: null,
    warning: labelsIn(words).join(', '),
    isCut: false,
    // Both times are set by the author's own program; an hour apart is no rounding.
    doubts: areApart(postedAt, ref.idTime, 3_600_000)
      ? [`the post gives ${postedAt} as its time, its key holds ${ref.idTime}`]
      : [],
  }
}

/** Links count bytes of UTF-8. https://docs.bsky.app/docs/advanced-guides/post-richtext */
function linksIn(words: Fields): CapturedPost['links'] {
  const bytes = new TextEncoder().encode(textOf(words['text']))
  const decoder = new TextDecoder()
  const unitsTo = (byte: number) => decoder.decode(bytes.subarray(0, byte)).length
  return listOf(words['facets']).flatMap((value) => {
    const { index, features } = fieldsOf(value)
    const { byteStart, byteEnd } = fieldsOf(index)
    const address = webAddressOf(fieldsOf(listOf(features)[0])['uri'])
    const isPlace =
      typeof byteStart === 'number' &&
      typeof byteEnd === 'number' &&
      byteStart >= 0 &&
      byteStart < byteEnd &&
      byteEnd <= bytes.length
    return address && isPlace ? [{ from: unitsTo(byteStart), to: unitsTo(byteEnd), address }] : []
  })
}

/** Addresses are told by the view, descriptions by the record, in the same order. */
function mediaIn(shown: Fields, record: Fields): CapturedMedia[] {
  const described = listOf(record['images']).map((image) => textOf(fieldsOf(image)['alt']).trim())
  return listOf(shown['images']).flatMap((image, index) => {
    const found = fieldsOf(image)
    const address = webAddressOf(found['fullsize'])
    return address
      ? [
          {
            kind: 'picture' as const,
            address,
            description: described[index] ?? textOf(found['alt']).trim(),
          },
        ]
      : []
  })
}

function labelsIn(words: Fields): readonly string[] {
  return listOf(fieldsOf(words['labels'])['values'])
    .map((label) => lineOf(fieldsOf(label)['val']))
    .filter((label) => label !== '')
}

function nothing(answers: readonly Recorded[]): Reading {
  const [signal, why] = signalOf(answers)
  return { kind: 'nothing', signal, why }
}

function signalOf(answers: readonly Recorded[]): readonly [Signal, string] {
  const account = fieldsOf(jsonOf(answerFor(answers, 'account')))
  const record = fieldsOf(jsonOf(answerFor(answers, 'record')))
  const said = textOf(record['error'])
  if (account['active'] === false || /^Repo(?:Takendown|Suspended|Deactivated)$/.test(said)) {
    const status = lineOf(account['status']) || said
    return /deleted|takendown|suspended/i.test(status)
      ? ['account-gone', `its server says of the account: ${status}`]
      : ['restricted', `its server says of the account: ${status}`]
  }
  if (said === 'RecordNotFound')
    return ['gone', 'the server that holds the account knows no such post']
  if (answers.every(({ status }) => status === 0))
    return ['unreachable', 'the network did not answer']
  return ['unknown', 'the network answered without the post']
}
