import { digitsOf, fieldsOf, lineOf, textOf, webAddressOf } from '../fields.ts'
import { tiktokIdTime } from '../id-time.ts'
import { answerFor, jsonOf, type Provider } from '../provider.ts'
import { alone, nothingFrom, sparsePost } from './readings.ts'

/** TikTok, by oEmbed: caption, author and a picture whose address expires. https://developers.tiktok.com/doc/embed-videos/ */
export const tiktok: Provider = {
  name: 'tiktok',
  version: 1,
  refOf: (address) => {
    const path = /^\/@([\w.]{1,40})\/(?:video|photo)\/(\d{1,20})\/?$/.exec(address.pathname)
    if (!/^(?:www\.|m\.)?tiktok\.com$/.test(address.hostname) || !path) return undefined
    const [, handle = '', id = ''] = path
    return {
      platform: 'tiktok',
      address: `https://www.tiktok.com/@${handle}/video/${id}`,
      id,
      handle: `@${handle}`,
      host: 'www.tiktok.com',
      idTime: tiktokIdTime(id),
    }
  },
  asks: ({ address }, answers) =>
    answers.length > 0
      ? []
      : [
          {
            purpose: 'oembed',
            address: `https://www.tiktok.com/oembed?url=${encodeURIComponent(address)}`,
            headers: [],
          },
        ],
  read: (ref, answers) => {
    const answer = answerFor(answers, 'oembed')
    const found = fieldsOf(jsonOf(answer))
    const isTold =
      answer?.status === 200 &&
      (textOf(found['title']) !== '' || lineOf(found['author_name']) !== '')
    // What it answers for deleted videos is not documented and was never recorded: no status means gone.
    if (!isTold)
      return nothingFrom(answer, {
        401: ['login-wall', 'the platform asks for a sign-in'],
        403: ['restricted', 'the platform refuses it'],
      })
    const handle = lineOf(found['author_unique_id'])
    const thumbnail = webAddressOf(found['thumbnail_url'])
    const id = digitsOf(found['embed_product_id']) || ref.id
    return alone(
      sparsePost(ref, 'tiktok', {
        stableId: id,
        author: {
          name: lineOf(found['author_name']),
          handle: handle === '' ? ref.handle : `@${handle}`,
          stableId: '',
          address: webAddressOf(found['author_url']),
        },
        text: textOf(found['title']).trim(),
        media: thumbnail ? [{ kind: 'video', address: thumbnail, description: '' }] : [],
        doubts: ['read from oEmbed: its time is the one inside its id'],
      }),
    )
  },
}
