import type { CapturedMedia, CapturedPost, Signal } from '../captured.ts'
import { digitsOf, type Fields, fieldsOf, lineOf, listOf, textOf, webAddressOf } from '../fields.ts'
import { mastodonIdTime } from '../id-time.ts'
import { areApart, momentIn } from '../instant.ts'
import { type Ask, answerFor, jsonOf, type PostRef, type Provider } from '../provider.ts'
import { richText } from '../rich-text.ts'
import { nothingFrom } from './readings.ts'

const json = [['Accept', 'application/json']] as const

/**
 * Mastodon and servers that answer as it does. Its own API tells words, times, edits and descriptions; the object of
 * ActivityPub is kept beside it. https://docs.joinmastodon.org/methods/statuses/
 */
export const mastodon: Provider = {
  name: 'mastodon',
  version: 1,
  around: ['context'],
  refOf: (address) => {
    const path = /^\/(?:@([\w.]+(?:@[\w.-]+)?)|users\/([\w.]+)\/statuses)\/(\d{1,20})\/?$/.exec(
      address.pathname,
    )
    if (!path) return undefined
    const [, short, long, id = ''] = path
    const handle = short ?? long ?? ''
    return {
      platform: 'mastodon',
      address: `https://${address.host}/@${handle}/${id}`,
      id,
      handle: `@${handle.includes('@') ? handle : `${handle}@${address.host}`}`,
      host: address.host,
      idTime: mastodonIdTime(id),
    }
  },
  asks: ({ host, id, address }, answers) =>
    answers.length > 0 ? [] : firstAsks(host, id, address),
  read: (ref, answers) => {
    const status = answerFor(answers, 'status')
    const found = fieldsOf(jsonOf(status))
    if (status?.status !== 200 || digitsOf(found['id']) === '')
      return nothingFrom(status, withoutPost)
    const post = postIn(found, ref)
    const context = fieldsOf(jsonOf(answerFor(answers, 'context')))
    return { kind: 'post', post, thread: threadOf(post, context, ref) }
  },
}

function firstAsks(host: string, id: string, address: string): readonly Ask[] {
  const api = `https://${host}/api/v1/statuses/${id}`
  return [
    { purpose: 'status', address: api, headers: json },
    { purpose: 'context', address: `${api}/context`, headers: json },
    { purpose: 'history', address: `${api}/history`, headers: json },
    { purpose: 'object', address, headers: [['Accept', 'application/activity+json']] },
  ]
}

/** What its statuses mean: the same 404 is given for deleted and for private posts. */
const withoutPost: Readonly<Record<number, readonly [Signal, string]>> = {
  404: ['gone', 'its server knows no such post: it was deleted, or made private'],
  410: ['account-gone', 'its server says that the account is gone'],
  401: ['login-wall', 'its server answers only to those who have signed in'],
  403: ['restricted', 'its server refuses to show it'],
}

function postIn(found: Fields, ref: Pick<PostRef, 'host'>, depth = 0): CapturedPost {
  const account = fieldsOf(found['account'])
  const id = digitsOf(found['id'])
  const words = richText(textOf(found['content'])) ?? { text: '', links: [] }
  const postedAt = momentIn(found['created_at'])
  const idTime = mastodonIdTime(id)
  const acct = lineOf(account['acct'])
  const quoted = fieldsOf(fieldsOf(found['quote'])['quoted_status'])
  return {
    platform: 'mastodon',
    platformName: ref.host,
    address: webAddressOf(found['url']) ?? `https://${ref.host}/@${acct}/${id}`,
    stableId: textOf(found['uri']) || id,
    author: {
      name: lineOf(account['display_name']) || acct,
      handle: acct === '' ? '' : `@${acct.includes('@') ? acct : `${acct}@${ref.host}`}`,
      stableId: textOf(account['uri']) || digitsOf(account['id']),
      address: webAddressOf(account['url']),
    },
    postedAt,
    postedWords: '',
    editedAt: momentIn(found['edited_at']),
    idTime,
    language: lineOf(found['language']) || null,
    ...words,
    media: listOf(found['media_attachments']).flatMap(mediaIn),
    quoted: depth < 1 && digitsOf(quoted['id']) !== '' ? postIn(quoted, ref, depth + 1) : null,
    warning: lineOf(found['spoiler_text']),
    isCut: false,
    // A post that was imported or scheduled has an id of another time; an hour is more than clocks differ.
    doubts: areApart(postedAt, idTime, 3_600_000)
      ? [`its server gives ${postedAt} as its time, its id holds ${idTime}`]
      : [],
  }
}

function mediaIn(value: unknown): CapturedMedia[] {
  const media = fieldsOf(value)
  const address = webAddressOf(media['url'])
  if (!address) return []
  const kind = /^(?:video|gifv)$/.test(textOf(media['type'])) ? 'video' : 'picture'
  return [{ kind, address, description: textOf(media['description']).trim() }]
}

/** The author's own posts before and after, as far as they answer themselves without a gap. */
function threadOf(post: CapturedPost, context: Fields, ref: PostRef): readonly CapturedPost[] {
  const own = (value: unknown) => {
    const one = postIn(fieldsOf(value), ref)
    return one.author.stableId === post.author.stableId ? one : undefined
  }
  const before: CapturedPost[] = []
  for (const value of listOf(context['ancestors']).toReversed()) {
    const one = own(value)
    if (!one) break
    before.unshift(one)
  }
  const after: CapturedPost[] = []
  let last = ref.id
  for (const value of listOf(context['descendants'])) {
    const one = own(value)
    if (!one || digitsOf(fieldsOf(value)['in_reply_to_id']) !== last) continue
    after.push(one)
    last = digitsOf(fieldsOf(value)['id'])
  }
  return [...before, post, ...after]
}
