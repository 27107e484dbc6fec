import type { CapturedMedia, CapturedPost, Reading, Signal } from '../captured.ts'
import { digitsOf, type Fields, fieldsOf, lineOf, listOf, textOf, webAddressOf } from '../fields.ts'
import { xIdTime } from '../id-time.ts'
import { areApart, momentIn } from '../instant.ts'
import { answerFor, jsonOf, type PostRef, type Provider, type Recorded } from '../provider.ts'
import { signedQuote } from '../signed-quote.ts'
import { alone, sparsePost } from './readings.ts'

const hosts: ReadonlySet<string> = new Set([
  'x.com',
  'twitter.com',
  'www.x.com',
  'www.twitter.com',
  'mobile.x.com',
  'mobile.twitter.com',
])

/**
 * X: the answer that its own embedded posts are made of (not documented; it has words, times, edits and media), and
 * oEmbed (documented; words and a day). https://docs.x.com/x-for-websites/oembed-api
 */
export const x: Provider = {
  name: 'x',
  version: 1,
  // Its answer may hold the post that it answers, too.
  around: ['post'],
  refOf: (address) => {
    const path = /^\/(\w{1,20})\/status(?:es)?\/(\d{1,20})(?:\/|$)/.exec(address.pathname)
    if (!hosts.has(address.hostname) || !path) return undefined
    const [, handle = '', id = ''] = path
    const name = handle === 'i' ? '' : `@${handle}`
    return {
      platform: 'x',
      address: `https://x.com/${handle}/status/${id}`,
      id,
      handle: name,
      host: 'x.com',
      idTime: xIdTime(id),
    }
  },
  asks: ({ id, address }, answers) =>
    answers.length > 0
      ? []
      : [
          {
            purpose: 'post',
            address: `https://cdn.syndication.twimg.com/tweet-result?id=${id}&lang=en&token=${tokenFor(id)}`,
            headers: [],
          },
          {
            purpose: 'oembed',
            address: `https://publish.twitter.com/oembed?url=${encodeURIComponent(address)}&omit_script=1&dnt=true`,
            headers: [],
          },
        ],
  read: (ref, answers) => {
    const found = fieldsOf(jsonOf(answerFor(answers, 'post')))
    const isPost = digitsOf(found['id_str']) === ref.id && found['user'] !== undefined
    const oembed = embedded(ref, answerFor(answers, 'oembed'))
    if (isPost) return alone(postIn(found))
    if (oembed) return alone(oembed)
    return nothing(answerFor(answers, 'post'), answerFor(answers, 'oembed'))
  },
}

/** What the platform's own pages send along with an id; the formula is known from its open clients. */
function tokenFor(id: string): string {
  return ((Number(id) / 1e15) * Math.PI).toString(36).replace(/(?:0+|\.)/g, '')
}

function postIn(found: Fields, depth = 0): CapturedPost {
  const id = digitsOf(found['id_str'])
  const user = fieldsOf(found['user'])
  const handle = lineOf(user['screen_name'])
  const postedAt = momentIn(found['created_at'])
  const idTime = xIdTime(id)
  const edits = listOf(fieldsOf(found['edit_control'])['edit_tweet_ids']).map(digitsOf)
  const quoted = fieldsOf(found['quoted_tweet'])
  const isCut = found['note_tweet'] !== undefined && found['note_tweet'] !== null
  return {
    platform: 'x',
    platformName: '',
    address: `https://x.com/${handle}/status/${id}`,
    stableId: id,
    author: {
      name: lineOf(user['name']),
      handle: handle === '' ? '' : `@${handle}`,
      stableId: digitsOf(user['id_str']),
      address: handle === '' ? null : `https://x.com/${handle}`,
    },
    postedAt,
    postedWords: '',
    // An edited post is a new one under a new id; the time of the edit is the time of the newest id.
    editedAt: found['isEdited'] === true ? xIdTime(edits.at(-1) ?? id) : null,
    idTime,
    language: languageOf(found['lang']),
    ...wordsIn(found),
    media: listOf(found['mediaDetails']).flatMap(mediaIn),
    quoted: depth < 1 && digitsOf(quoted['id_str']) !== '' ? postIn(quoted, depth + 1) : null,
    warning: '',
    isCut,
    doubts: [
      ...(isCut ? ['the platform gave the beginning of a longer post'] : []),
      ...(found['isStaleEdit'] === true ? ['a newer edit of this post exists'] : []),
      ...(areApart(postedAt, idTime, 1000)
        ? [`the platform gives ${postedAt} as its time, its id holds ${idTime}`]
        : []),
    ],
  }
}

interface Replaced {
  readonly from: number
  readonly to: number
  readonly words: string
  readonly address: string | null
}

/** The words with their links written out; places of entities count characters, not UTF-16 units. */
function wordsIn(found: Fields): Pick<CapturedPost, 'text' | 'links'> {
  const letters = [...textOf(found['text'])]
  const entities = fieldsOf(found['entities'])
  const replaced: Replaced[] = [
    ...listOf(entities['urls']).map((url) =>
      replacedBy(url, (one) => webAddressOf(one['expanded_url'])),
    ),
    // What stands for the post's own pictures is no word of its author.
    ...listOf(entities['media']).map((one) => replacedBy(one, () => null)),
  ].flatMap((one) => (one ? [one] : []))
  const links: { from: number; to: number; address: string }[] = []
  let text = ''
  let at = 0
  for (const { from, to, words, address } of replaced.sort((a, b) => a.from - b.from)) {
    if (from < at || to > letters.length) continue
    text += unescaped(letters.slice(at, from).join(''))
    const start = text.length
    text += words
    if (address) links.push({ from: start, to: text.length, address })
    at = to
  }
  text = `${text}${unescaped(letters.slice(at).join(''))}`.trimEnd()
  return { text, links: links.filter(({ to }) => to <= text.length) }
}

function replacedBy(
  value: unknown,
  addressIn: (one: Fields) => string | null,
): Replaced | undefined {
  const one = fieldsOf(value)
  const [from, to] = listOf(one['indices']).map(Number)
  if (
    from === undefined ||
    to === undefined ||
    !(Number.isInteger(from) && Number.isInteger(to) && from < to)
  )
    return undefined
  const address = addressIn(one)
  return { from, to, words: address ?? '', address }
}

/** The platform escapes three signs of its text. */
function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

function mediaIn(value: unknown): CapturedMedia[] {
  const media = fieldsOf(value)
  const address = webAddressOf(media['media_url_https'])
  const kind = textOf(media['type']) === 'photo' ? 'picture' : 'video'
  return address ? [{ kind, address, description: textOf(media['ext_alt_text']).trim() }] : []
}

function languageOf(value: unknown): string | null {
  const tag = lineOf(value)
  // Codes of the platform for what is no language: links only, media only, undetermined.
  return /^[a-z]{2,3}$/.test(tag) && !/^(?:und|zxx|art|q[a-z]{2})$/.test(tag) ? tag : null
}

function embedded(ref: PostRef, answer: Recorded | undefined): CapturedPost | undefined {
  const found = fieldsOf(jsonOf(answer))
  const quote = answer?.status === 200 ? signedQuote(textOf(found['html'])) : undefined
  if (!quote) return undefined
  const handle =
    /^https?:\/\/(?:www\.)?(?:twitter|x)\.com\/(\w+)/.exec(textOf(found['author_url']))?.[1] ?? ''
  return sparsePost(ref, 'x', {
    author: {
      name: lineOf(found['author_name']),
      handle: handle === '' ? ref.handle : `@${handle}`,
      stableId: '',
      address: handle === '' ? null : `https://x.com/${handle}`,
    },
    postedWords: quote.when,
    language: languageOf(quote.language),
    text: quote.text,
    links: quote.links,
    isCut: quote.text.endsWith('…'),
    doubts: ['read from oEmbed: links are shortened, and pictures and edits are not told'],
  })
}

function nothing(post: Recorded | undefined, oembed: Recorded | undefined): Reading {
  const [signal, why] = signalOf(post, oembed)
  return { kind: 'nothing', signal, why }
}

function signalOf(
  post: Recorded | undefined,
  oembed: Recorded | undefined,
): readonly [Signal, string] {
  const found = fieldsOf(jsonOf(post))
  const told = lineOf(fieldsOf(fieldsOf(found['tombstone'])['text'])['text'])
  if (/deleted by the post author/i.test(told))
    return ['gone', 'the platform says that its author deleted it']
  if (/age-restricted/i.test(told))
    return ['restricted', 'the platform shows it to adults who have signed in']
  if (post?.status === 200 && digitsOf(found['id_str']) !== '')
    return [
      'account-gone',
      'the platform gives the post without its author, as it does for suspended accounts',
    ]
  if (oembed?.status === 403)
    return [
      'restricted',
      'the platform refuses it: the account is protected or suspended, or the post is for adults',
    ]
  if (post?.status === 404 || oembed?.status === 404)
    return ['gone', 'the platform knows no such post']
  if (!post || (post.status === 0 && (oembed?.status ?? 0) === 0))
    return ['unreachable', 'the platform did not answer']
  return ['unknown', `the platform answered without a post (${post.status})`]
}
