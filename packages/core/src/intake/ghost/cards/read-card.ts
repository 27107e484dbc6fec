import type { Block } from '../../../story/block.ts'
import { isPlain, own } from '../../../story/reading.ts'
import { type Gathering, lose } from '../gathering.ts'
import { blocksOfMarkup, plainWords } from '../markup.ts'
import { type Row, wordsIn } from '../tables.ts'
import { embedCard } from './embed-card.ts'
import { bookmarkCard, fileCard, mediaCard } from './link-cards.ts'
import { markdownCard } from './markdown-card.ts'
import { beforeAfterCard, galleryCard, imageCard } from './picture-cards.ts'
import {
  buttonCard,
  calloutCard,
  callToActionCard,
  codeCard,
  headerCard,
  productCard,
  signupCard,
  toggleCard,
  unknownCard,
} from './words-card.ts'

type Reader = (card: Row, gathering: Gathering) => readonly Block[]

const divider: Reader = () => [{ type: 'divider' }]

/** Every card of Ghost's editors, by its names in Lexical and in Mobiledoc. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['audio', (card, gathering) => mediaCard('audio', card, gathering)],
  ['before-after', beforeAfterCard],
  ['bookmark', bookmarkCard],
  ['button', buttonCard],
  ['call-to-action', callToActionCard],
  ['callout', calloutCard],
  ['card-markdown', markdownCard],
  ['code', codeCard],
  ['codeblock', codeCard],
  ['collection', collectionCard],
  ['email', emailCard],
  ['email-cta', emailCard],
  ['embed', embedCard],
  ['file', fileCard],
  ['gallery', galleryCard],
  ['header', headerCard],
  ['horizontalrule', divider],
  ['hr', divider],
  ['html', (card, gathering) => blocksOfMarkup(wordsIn(card, 'html'), gathering)],
  ['image', imageCard],
  ['markdown', markdownCard],
  ['nft', embedCard],
  ['paywall', paywallCard],
  ['product', productCard],
  ['signup', signupCard],
  ['toggle', toggleCard],
  ['transistor', transistorCard],
  ['video', (card, gathering) => mediaCard('video', card, gathering)],
])

/** Whether Lexical's node of this type is a card. `code` is a node of Lexical's own there. */
export function isCard(type: string): boolean {
  return type !== 'code' && readers.has(type)
}

/** The blocks for a card. What only some readers saw is told, and what only letters held stays out. */
export function readCard(name: string, card: Row, gathering: Gathering): readonly Block[] {
  const read = readers.get(name)
  if (name !== 'email' && name !== 'email-cta' && isForLettersOnly(card)) {
    emailCard(card, gathering)
    return []
  }
  if (isForMembersOnly(card) && name !== 'transistor')
    gathering.restricted.push(`a part of it (${name}) was shown to members alone`)
  return read ? read(card, gathering) : unknownCard(name, card, gathering)
}

/** Who sees a card on the page: two shapes, before and after Ghost 5.107. */
function isForMembersOnly(card: Row): boolean {
  const web = webOf(card)
  return own(web, 'nonMember') === false && wordsIn(web, 'memberSegment') !== ''
}

function isForLettersOnly(card: Row): boolean {
  const visibility = own(card, 'visibility')
  if (!isPlain(visibility)) return false
  const web = webOf(card)
  const isNobody = own(web, 'nonMember') === false && wordsIn(web, 'memberSegment') === ''
  return isNobody || own(visibility, 'showOnWeb') === false
}

function webOf(card: Row): Row {
  const visibility = own(card, 'visibility')
  const web = isPlain(visibility) ? own(visibility, 'web') : undefined
  return isPlain(web) ? web : {}
}

/** Words of the newsletter, which never stood on the page. */
function emailCard(card: Row, gathering: Gathering): readonly Block[] {
  const markup = ['html', 'textValue', 'calloutText', 'buttonText'].map((key) => wordsIn(card, key))
  // Its links are told in its words.
  const words = markup
    .filter(Boolean)
    .map((html) => plainWords(html, gathering))
    .join(' ')
  const address = wordsIn(card, 'buttonUrl')
  const all = `${words}${address && ` (${address})`}`
  if (all !== '')
    gathering.unshown.push({
      what: 'words for its letter',
      why: 'It stood in the newsletter alone, never on the page',
      words: all,
    })
  return []
}

function paywallCard(_: Row, gathering: Gathering): readonly Block[] {
  lose(
    gathering,
    'paywall',
    '',
    'The place below which only members could read on; it is not marked here',
  )
  return []
}

function transistorCard(card: Row, gathering: Gathering): readonly Block[] {
  lose(
    gathering,
    'transistor',
    wordsIn(card, 'url'),
    'A podcast for members, shown by another host; nothing of it came along',
  )
  return []
}

function collectionCard(card: Row, gathering: Gathering): readonly Block[] {
  const header = plainWords(wordsIn(card, 'header'), gathering)
  const name = wordsIn(card, 'collection')
  lose(
    gathering,
    'collection',
    [header, name].filter(Boolean).join(': '),
    'A list of pieces that Ghost made; it did not come along',
  )
  return []
}
