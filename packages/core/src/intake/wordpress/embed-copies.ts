import type { PostCard, RelatedLink } from '../../story/block.ts'
import { embedCard, readMarkup } from '../markup/read-markup.ts'
import type { WxrItem } from './wxr-item.ts'

type Card = (address: string) => PostCard | RelatedLink | undefined

/**
 * Makes cards for addresses that a post embeds. WordPress keeps a copy of what each showed, in custom
 * fields of the post: the words of a post that is gone are often there still.
 */
export function cardsOf({ meta }: Pick<WxrItem, 'meta'>, base: string | null): Card {
  let copies: ReadonlyMap<string, PostCard> | undefined
  return (address) => {
    copies ??= copiesIn(meta, base)
    const copy = copies.get(keyOf(address))
    const card = embedCard(address)
    if (!copy || card?.type !== 'postCard') return card ?? copy
    const { text, author, postedWords, pictures } = copy.attrs.post
    const { post } = card.attrs
    const whole = {
      ...post,
      text,
      postedWords,
      pictures,
      author: {
        ...post.author,
        name: author.name || post.author.name,
        handle: author.handle || post.author.handle,
      },
    }
    return { ...card, attrs: { post: whole } }
  }
}

function copiesIn(meta: WxrItem['meta'], base: string | null): ReadonlyMap<string, PostCard> {
  const copies = new Map<string, PostCard>()
  for (const [key, values] of meta) {
    if (!/^_oembed_[0-9a-f]{32}$/.test(key) || copies.size > 200) continue
    for (const html of values) {
      if (html.length > 100_000 || !html.includes('<')) continue
      for (const block of readMarkup(html, { from: 'WordPress', base }).blocks) {
        const address = block.type === 'postCard' ? block.attrs.post.address : null
        if (block.type === 'postCard' && address !== null) copies.set(keyOf(address), block)
      }
    }
  }
  return copies
}

/** What is the same in all addresses of one post. */
function keyOf(address: string): string {
  const post = /\/status(?:es)?\/(\d{5,25})/.exec(address)?.[1]
  if (post !== undefined) return post
  const film = /(?:[?&]v=|youtu\.be\/|\/embed\/|\/shorts\/)([\w-]{6,20})/.exec(address)?.[1]
  return (
    film ??
    address
      .replace(/^https?:\/\/(?:www\.|m\.)?/i, '')
      .replace(/[?#].*$/s, '')
      .replace(/\/$/, '')
  )
}
