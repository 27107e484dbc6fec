import type { Platform } from '../../story/post.ts'
import type { CapturedPost } from '../captured.ts'
import { fieldsOf, lineOf, textOf, webAddressOf } from '../fields.ts'
import { instagramCodeTime } from '../id-time.ts'
import { answerFor, jsonOf, type PostRef, type Provider, type Recorded } from '../provider.ts'
import { type SignedQuote, signedQuote } from '../signed-quote.ts'
import { alone, nothingFrom, sparsePost } from './readings.ts'

const doubts = [
  'read from oEmbed, which tells little since November 2025: save what you see yourself as well',
]

/** Instagram, by the oEmbed that its embedded posts are made with. https://developers.facebook.com/docs/instagram-platform/oembed */
export const instagram: Provider = metaProvider({
  name: 'instagram',
  refOf: (address) => {
    const path = /^\/(?:([\w.]+)\/)?(p|reels?|tv)\/([\w-]{5,60})\/?$/.exec(address.pathname)
    if (!/^(?:www\.)?instagram\.com$/.test(address.hostname) || !path) return undefined
    const [, handle, kind = 'p', id = ''] = path
    const one = kind === 'reels' ? 'reel' : kind
    return {
      platform: 'instagram',
      address: `https://www.instagram.com/${one}/${id}/`,
      id,
      handle: handle ? `@${handle}` : '',
      host: 'www.instagram.com',
      idTime: instagramCodeTime(id),
    }
  },
  endpoint: 'https://graph.facebook.com/v26.0/instagram_oembed',
})

/** Threads, by its oEmbed, whose terms allow it for showing alone. https://developers.facebook.com/docs/threads/tools-and-resources/embed-a-threads-post */
export const threads: Provider = metaProvider({
  name: 'threads',
  refOf: (address) => {
    const path = /^\/@([\w.]{1,40})\/post\/([\w-]{5,60})\/?$/.exec(address.pathname)
    if (!/^(?:www\.)?threads\.(?:net|com)$/.test(address.hostname) || !path) return undefined
    const [, handle = '', id = ''] = path
    return {
      platform: 'threads',
      address: `https://www.threads.com/@${handle}/post/${id}`,
      id,
      handle: `@${handle}`,
      host: 'www.threads.com',
      idTime: null,
    }
  },
  endpoint: 'https://graph.threads.com/v1.0/oembed',
})

/** Facebook, by the oEmbed of its posts. https://developers.facebook.com/docs/plugins/oembed */
export const facebook: Provider = metaProvider({
  name: 'facebook',
  refOf: (address) => {
    if (!/^(?:www\.|m\.|web\.)?facebook\.com$/.test(address.hostname)) return undefined
    const path = /^\/([\w.-]{1,80})\/(posts|videos)\/(?:[\w%-]+\/)?([\w-]{5,100})\/?$/.exec(
      address.pathname,
    )
    if (!path) return undefined
    const [, page = '', kind = '', id = ''] = path
    return {
      platform: 'facebook',
      address: `https://www.facebook.com/${page}/${kind}/${id}`,
      id,
      handle: '',
      host: 'www.facebook.com',
      idTime: null,
    }
  },
  endpoint: 'https://graph.facebook.com/v26.0/oembed_post',
})

function metaProvider(told: {
  readonly name: Extract<Platform, 'instagram' | 'threads' | 'facebook'>
  readonly refOf: Provider['refOf']
  readonly endpoint: string
}): Provider {
  const { name, refOf, endpoint } = told
  return {
    name,
    version: 1,
    refOf,
    asks: ({ address }, answers) =>
      answers.length > 0
        ? []
        : [
            {
              purpose: 'oembed',
              address: `${endpoint}?url=${encodeURIComponent(address)}&omitscript=true`,
              headers: [],
            },
          ],
    read: (ref, answers) => {
      const answer = answerFor(answers, 'oembed')
      const post = postIn(ref, name, answer)
      // Which answer a deleted post gets is not known: no status means gone.
      return post
        ? alone(post)
        : nothingFrom(answer, {
            400: [
              'unknown',
              'the platform does not let it be shown elsewhere, and does not say why',
            ],
            401: ['login-wall', 'the platform asks for a sign-in'],
            403: ['restricted', 'the platform refuses it'],
            404: ['unknown', 'the platform gives nothing for it, and does not say why'],
          })
    },
  }
}

function postIn(
  ref: PostRef,
  name: Platform,
  answer: Recorded | undefined,
): CapturedPost | undefined {
  const found = fieldsOf(jsonOf(answer))
  const quote = answer?.status === 200 ? signedQuote(textOf(found['html'])) : undefined
  if (!quote) return undefined
  const thumbnail = webAddressOf(found['thumbnail_url'])
  const words = captionIn(quote, textOf(found['title']))
  return sparsePost(ref, name, {
    ...words,
    author: authorIn(ref, found, quote),
    media: thumbnail ? [{ kind: 'picture', address: thumbnail, description: '' }] : [],
    doubts: words.text === '' ? [...doubts, 'its words were not given'] : doubts,
  })
}

/** The paragraph of such a quote may hold the caption or only the signature: “A post shared by …”. */
function captionIn(quote: SignedQuote, title: string): Pick<CapturedPost, 'text' | 'links'> {
  const isSignature =
    /^(?:a (?:post|reel|video) (?:shared )?by|view (?:this|on)|posted? by)\b/i.test(quote.text)
  if (title.trim() !== '') return { text: title.trim(), links: [] }
  return isSignature ? { text: '', links: [] } : { text: quote.text, links: quote.links }
}

function authorIn(
  ref: PostRef,
  found: Readonly<Record<string, unknown>>,
  quote: SignedQuote,
): CapturedPost['author'] {
  const all = `${quote.text} ${quote.signature}`
  const signed = /(?:shared by|posted by|by)\s+(.{1,80}?)\s*\((@[\w.]{1,40})\)/iu.exec(all)
  const handle = signed?.[2] ?? ref.handle
  return {
    name: lineOf(found['author_name']) || lineOf(signed?.[1]),
    handle,
    stableId: '',
    address: webAddressOf(found['author_url']),
  }
}
