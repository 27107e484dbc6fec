import { fieldsOf, lineOf, textOf, webAddressOf } from '../fields.ts'
import { answerFor, jsonOf, type Provider } from '../provider.ts'
import { alone, nothingFrom, sparsePost } from './readings.ts'

const hosts: ReadonlySet<string> = new Set([
  'youtube.com',
  'www.youtube.com',
  'm.youtube.com',
  'music.youtube.com',
  'youtu.be',
])

/** YouTube, by oEmbed: title, channel and a picture. Statuses as recorded and reported by users of it. */
export const youtube: Provider = {
  name: 'youtube',
  version: 1,
  refOf: (address) => {
    if (!hosts.has(address.hostname)) return undefined
    const path = /^\/(?:shorts|live|embed|v)\/([\w-]{11})(?:\/|$)/.exec(address.pathname)?.[1]
    const short =
      address.hostname === 'youtu.be' ? /^\/([\w-]{11})$/.exec(address.pathname)?.[1] : undefined
    const watched = address.pathname === '/watch' ? address.searchParams.get('v') : undefined
    const id = path ?? short ?? watched ?? ''
    if (!/^[\w-]{11}$/.test(id)) return undefined
    return {
      platform: 'youtube',
      address: `https://www.youtube.com/watch?v=${id}`,
      id,
      handle: '',
      host: 'www.youtube.com',
      idTime: null,
    }
  },
  asks: ({ address }, answers) =>
    answers.length > 0
      ? []
      : [
          {
            purpose: 'oembed',
            address: `https://www.youtube.com/oembed?format=json&url=${encodeURIComponent(address)}`,
            headers: [],
          },
        ],
  read: (ref, answers) => {
    const answer = answerFor(answers, 'oembed')
    const found = fieldsOf(jsonOf(answer))
    const title = lineOf(found['title'])
    // A private video was once answered with 200 and the word “Forbidden”: what is no JSON is no video.
    if (answer?.status !== 200 || title === '')
      return nothingFrom(answer, {
        401: ['restricted', 'its owner does not let it be shown elsewhere, or it is private'],
        403: ['restricted', 'it is private'],
        404: ['gone', 'the platform knows no such video'],
      })
    const channel = webAddressOf(found['author_url'])
    const thumbnail = webAddressOf(found['thumbnail_url'])
    return alone(
      sparsePost(ref, 'youtube', {
        author: {
          name: lineOf(found['author_name']),
          handle: /\/(@[^/?#]+)/.exec(textOf(found['author_url']))?.[1] ?? '',
          stableId: '',
          address: channel,
        },
        text: title,
        media: thumbnail ? [{ kind: 'video', address: thumbnail, description: '' }] : [],
        doubts: ['read from oEmbed: when it was published, and its description, are not told'],
      }),
    )
  },
}
