import { html } from '../../../page/html.ts'
import type { Block } from '../../../story/block.ts'
import { shortened } from '../../../story/one-line.ts'
import { isPlain, own } from '../../../story/reading.ts'
import { isAddress } from '../../addresses.ts'
import { linkTarget, plainAddress, slugAt } from '../addresses.ts'
import { type Gathering, lose } from '../gathering.ts'
import { fragmentBlocks, plainWords } from '../markup.ts'
import { type Row, wordsIn } from '../tables.ts'
import { paragraph } from './words-card.ts'

/** A link with a title and a summary that its page gave: a related link; of this site's own pieces, to the story. */
export function bookmarkCard(card: Row, gathering: Gathering): readonly Block[] {
  const facts = metadataOf(card)
  const address = plainAddress(wordsIn(card, 'url'))
  const title = plainWords(wordsIn(facts, 'title'), gathering) || address
  const about = ['description', 'author', 'publisher'].map((key) => wordsIn(facts, key).trim())
  const said = about.filter((words) => words !== '').join(' · ')
  if (said !== '')
    lose(gathering, 'bookmark', said, 'What its page said of itself; the link and its title stay')
  const caption = paragraph(plainWords(wordsIn(card, 'caption'), gathering))
  return [...relatedLink(address, title, gathering), ...caption]
}

/** A link that stands by itself; its words where it leads nowhere. */
export function relatedLink(
  address: string,
  title: string,
  gathering: Gathering,
): readonly Block[] {
  const target = linkTarget(address)
  if (!target) {
    if (`${title}${address}` === '') return []
    lose(gathering, 'link', `${title} (${address})`, 'It leads nowhere from here; its words stay')
    return paragraph(title || address)
  }
  const block: Block = {
    type: 'relatedLink',
    attrs: { story: null, address: target, title: shortened(title || target, 500) },
  }
  const slug = slugAt(target)
  if (slug) gathering.related.set(block, slug)
  return [block]
}

/** What Ghost had found out about a link. */
export function metadataOf(card: Row): Row {
  const metadata = own(card, 'metadata')
  return isPlain(metadata) ? { ...card, ...metadata } : card
}

/** A recording or a film of the site's own: files that do not come along, and what is said of them. */
export function mediaCard(
  what: 'audio' | 'video',
  card: Row,
  gathering: Gathering,
): readonly Block[] {
  const address = plainAddress(wordsIn(card, 'src'))
  const title = wordsIn(card, 'title').trim() || wordsIn(card, 'fileName').trim()
  const picture = wordsIn(card, 'customThumbnailSrc') || wordsIn(card, 'thumbnailSrc')
  if (picture !== '')
    lose(gathering, 'picture', picture, `It stood for the ${what} and did not come along`)
  if (`${address}${title}` === '') return []
  lose(gathering, what, address || title, `The file of the ${what} did not come along`)
  const caption = wordsIn(card, 'caption').trim()
  const words = linked(address, title || lastPart(address))
  return fragmentBlocks(`${words}${caption && `<p>${caption}</p>`}`, what, gathering)
}

/** A file for readers to keep: it does not come along, and what is said of it stays. */
export function fileCard(card: Row, gathering: Gathering): readonly Block[] {
  const address = plainAddress(wordsIn(card, 'src'))
  const name = wordsIn(card, 'fileName').trim()
  const title = wordsIn(card, 'fileTitle').trim() || name || lastPart(address)
  if (`${address}${title}` === '') return []
  lose(gathering, 'file', address || title, 'The file did not come along')
  const named = name === '' || name === title ? '' : `${html`<p>${name}</p>`}`
  const caption = wordsIn(card, 'fileCaption').trim()
  return fragmentBlocks(
    `${linked(address, title)}${caption && `<p>${caption}</p>`}${named}`,
    'file',
    gathering,
  )
}

/** Words that lead to where a file was, if that was elsewhere: what stood on the old site is no longer there. */
function linked(address: string, words: string): string {
  return `${isAddress(address) ? html`<p><a href="${address}">${words}</a></p>` : html`<p>${words}</p>`}`
}

function lastPart(address: string): string {
  return address.split(/[?#]/)[0]?.split('/').at(-1) ?? ''
}
