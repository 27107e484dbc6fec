import type { Block } from '../../../story/block.ts'
import { isPlain, own } from '../../../story/reading.ts'
import { readInstant } from '../../moments.ts'
import { lostPost, missingFrom, postAt, type Remnant } from '../../saved-page/lost-post.ts'
import { plainAddress } from '../addresses.ts'
import { type Gathering, lose } from '../gathering.ts'
import { blocksOfMarkup, plainWords } from '../markup.ts'
import { type Row, rowsIn, wordsIn } from '../tables.ts'
import { metadataOf, relatedLink } from './link-cards.ts'
import { paragraph } from './words-card.ts'

/** Something of another host: a card that says what is left of a post, a link, or what its markup still says. */
export function embedCard(card: Row, gathering: Gathering): readonly Block[] {
  const caption = paragraph(plainWords(wordsIn(card, 'caption'), gathering))
  return [...embedded(card, gathering), ...caption]
}

function embedded(card: Row, gathering: Gathering): readonly Block[] {
  const facts = metadataOf(card)
  const address = plainAddress(wordsIn(card, 'url') || wordsIn(facts, 'url'))
  const tweet = tweetIn(facts)
  if (tweet) return [...postCard({ address, ...tweet }, gathering)]
  const markup = wordsIn(card, 'html')
  if (/<(?:p|blockquote)\b/i.test(markup)) return blocksOfMarkup(markup, gathering)
  const post = postAt(address)
  const title = wordsIn(facts, 'title').trim()
  if (post) return postCard({ ...post, ...said(facts, title) }, gathering)
  if (address === '') return blocksOfMarkup(markup, gathering)
  const provider = wordsIn(facts, 'provider_name').trim()
  lose(
    gathering,
    'embed',
    title || address,
    `It showed ${provider || 'another page'}; a link to it stays`,
  )
  return relatedLink(address, title || address, gathering)
}

/** What the platform had said of a post or a video when it was embedded. */
function said(facts: Row, title: string): Partial<Remnant> {
  const name = wordsIn(facts, 'author_name').trim()
  return { ...(title && { text: title }), ...(name && { name }) }
}

function postCard(
  remnant: Remnant & { readonly at?: string },
  gathering: Gathering,
): readonly Block[] {
  const block = lostPost(remnant)
  const at = remnant.at ? (readInstant(remnant.at, 'UTC') ?? null) : null
  const post = { ...block.attrs.post, postedAt: at }
  lose(
    gathering,
    'embed',
    remnant.text || remnant.address || remnant.platform,
    missingFrom({ ...post, postedWords: at ?? '' }),
  )
  return [{ type: 'postCard', attrs: { post } }]
}

/** A tweet whose words Ghost had kept for its letters. */
function tweetIn(facts: Row): (Remnant & { readonly at: string }) | undefined {
  const tweet = own(facts, 'tweet_data')
  if (!isPlain(tweet)) return undefined
  const text = wordsIn(tweet, 'text')
  const author = wordsIn(tweet, 'author_id')
  const user = rowsIn(tweet, 'users').find((one) => wordsIn(one, 'id') === author)
  if (text.trim() === '' && !user) return undefined
  const handle = wordsIn(user, 'username')
  const includes = own(tweet, 'includes')
  return {
    platform: 'x',
    text,
    name: wordsIn(user, 'name'),
    handle: handle && `@${handle}`,
    isPictured: isPlain(includes) && rowsIn(includes, 'media').length > 0,
    at: wordsIn(tweet, 'created_at'),
  }
}
