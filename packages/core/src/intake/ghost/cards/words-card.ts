import { html } from '../../../page/html.ts'
import type { Block } from '../../../story/block.ts'
import type { Inline } from '../../../story/inline.ts'
import { isPlain, own } from '../../../story/reading.ts'
import { linkTarget } from '../addresses.ts'
import { type Gathering, lose } from '../gathering.ts'
import { blocksOfMarkup, fragmentBlocks, plainWords } from '../markup.ts'
import { type Row, saysYes, wordsIn } from '../tables.ts'

/** A paragraph of plain words; none where there are none. */
export function paragraph(words: string): readonly Block[] {
  return words === '' ? [] : [{ type: 'paragraph', content: [{ type: 'text', text: words }] }]
}

/** A button: a paragraph that is a link. */
export function buttonCard(card: Row, gathering: Gathering): readonly Block[] {
  return button(wordsIn(card, 'buttonText'), wordsIn(card, 'buttonUrl'), gathering)
}

function button(told: string, address: string, gathering: Gathering): readonly Block[] {
  const words = told.trim()
  const href = linkTarget(address)
  if (words === '') return []
  if (!href) {
    lose(gathering, 'button', `${words} (${address})`, 'It leads nowhere from here; its words stay')
    return paragraph(words)
  }
  const text: Inline = {
    type: 'text',
    text: words,
    marks: [{ type: 'link', attrs: { href, language: null } }],
  }
  return [{ type: 'paragraph', content: [text] }]
}

/** Words in a coloured box, with a sign before them. */
export function calloutCard(card: Row, gathering: Gathering): readonly Block[] {
  const emoji = wordsIn(card, 'calloutEmoji').trim()
  const sign = emoji === '' ? '' : `${html`<p>${emoji}</p>`}`
  return fragmentBlocks(`${sign}${wordsIn(card, 'calloutText')}`, 'callout', gathering)
}

/** Code, with its language where one is told. */
export function codeCard(card: Row, gathering: Gathering): readonly Block[] {
  const code = wordsIn(card, 'code')
  if (code.trim() === '') return []
  // HTML drops the first line end inside of `pre`.
  const markup = `${html`<pre>${'\n'}<code>${code}</code></pre>`}${captionMarkup(card)}`
  const language = wordsIn(card, 'language').trim()
  if (language !== '') lose(gathering, 'code', language, 'The language of the code has no place')
  return fragmentBlocks(markup, 'code', gathering)
}

function captionMarkup(card: Row): string {
  const caption = wordsIn(card, 'caption').trim()
  return caption === '' ? '' : `<p>${caption}</p>`
}

/** A part that opens on a click: a heading and what stood under it, open. */
export function toggleCard(card: Row, gathering: Gathering): readonly Block[] {
  const heading = plainWords(wordsIn(card, 'heading'), gathering)
  const content = blocksOfMarkup(wordsIn(card, 'content'), gathering)
  lose(gathering, 'toggle', heading, 'It opened on a click; here it is always open')
  return [...headingOf(heading, 3), ...content]
}

/** A large heading on a ground of its own, with words and a button. */
export function headerCard(card: Row, gathering: Gathering): readonly Block[] {
  loseBackground(card, gathering)
  const subheader = plainWords(wordsIn(card, 'subheader'), gathering)
  return [
    ...headingOf(plainWords(wordsIn(card, 'header'), gathering), 2),
    ...paragraph(subheader),
    ...(saysYes(card, 'buttonEnabled') ? buttonCard(card, gathering) : []),
  ]
}

function loseBackground(card: Row, gathering: Gathering): void {
  const picture = wordsIn(card, 'backgroundImageSrc')
  if (picture !== '')
    lose(gathering, 'picture', picture, 'It stood behind words and did not come along')
}

function headingOf(words: string, level: 2 | 3): readonly Block[] {
  if (words === '' || words.length > 500) return paragraph(words)
  return [{ type: 'heading', attrs: { level }, content: [{ type: 'text', text: words }] }]
}

/** Words and a button that asked readers for something, sometimes for whoever paid. */
export function callToActionCard(card: Row, gathering: Gathering): readonly Block[] {
  const picture = wordsIn(card, 'imageUrl')
  if (picture !== '')
    lose(gathering, 'picture', picture, 'It stood in a call to action and did not come along')
  // Who paid must stay told: the label is part of the words.
  const label = own(card, 'hasSponsorLabel') === false ? '' : wordsIn(card, 'sponsorLabel')
  const button = own(card, 'showButton') === false ? '' : buttonMarkup(card)
  return fragmentBlocks(`${label}${wordsIn(card, 'textValue')}${button}`, 'callToAction', gathering)
}

function buttonMarkup(card: Row, text = 'buttonText', url = 'buttonUrl'): string {
  const words = wordsIn(card, text)
  const address = linkTarget(wordsIn(card, url))
  if (words === '') return ''
  return `${address ? html`<p><a href="${address}">${words}</a></p>` : html`<p>${words}</p>`}`
}

/** A product with what the writer thinks of it. */
export function productCard(card: Row, gathering: Gathering): readonly Block[] {
  const picture = wordsIn(card, 'productImageSrc')
  if (picture !== '')
    lose(gathering, 'picture', picture, 'It stood beside a product and did not come along')
  const stars = wordsIn(card, 'productStarRating')
  const rating = saysYes(card, 'productRatingEnabled') ? `${html`<p>${stars} / 5</p>`}` : ''
  const link = saysYes(card, 'productButtonEnabled')
    ? buttonMarkup(card, 'productButton', 'productUrl')
    : ''
  const title = wordsIn(card, 'productTitle')
  const heading = title === '' ? '' : `<h3>${title}</h3>`
  return fragmentBlocks(
    `${heading}${wordsIn(card, 'productDescription')}${rating}${link}`,
    'product',
    gathering,
  )
}

/** A form that took addresses for the newsletter: its words. */
export function signupCard(card: Row, gathering: Gathering): readonly Block[] {
  loseBackground(card, gathering)
  lose(
    gathering,
    'sign-up',
    wordsIn(card, 'buttonText'),
    'Its form took addresses for a newsletter; only its words stay',
  )
  const [header, subheader, disclaimer] = ['header', 'subheader', 'disclaimer'].map((column) =>
    wordsIn(card, column),
  )
  const markup = [
    header && `<h3>${header}</h3>`,
    subheader && `<p>${subheader}</p>`,
    disclaimer && `<p>${disclaimer}</p>`,
  ]
  return fragmentBlocks(markup.filter(Boolean).join(''), 'form', gathering)
}

/** A card that nobody here knows: its HTML, or its words with what they were called. */
export function unknownCard(name: string, card: Row, gathering: Gathering): readonly Block[] {
  const markup = wordsIn(card, 'html')
  lose(gathering, name || 'part', '', 'A kind of part that is not known here; its words stay')
  if (markup !== '') return blocksOfMarkup(markup, gathering)
  const lines = told(card).map(([key, words]) => `${html`<p>${key}: ${words}</p>`}`)
  return fragmentBlocks(lines.join(''), 'part', gathering)
}

/** Every text of a card, with its key. */
function told(card: Row): readonly (readonly [string, string])[] {
  const texts: [string, string][] = []
  const open: (readonly [string, unknown])[] = Object.entries(card)
  for (let next = open.shift(); next && texts.length < 200; next = open.shift()) {
    const [key, value] = next
    if (/^(?:type|version)$/.test(key)) continue
    if (typeof value === 'string' && value.trim() !== '') texts.push([key, value])
    else if (isPlain(value) || Array.isArray(value))
      open.push(
        ...Object.entries(value)
          .slice(0, 200)
          .map(([inner, one]) => [Array.isArray(value) ? key : inner, one] as const),
      )
    if (open.length > 2000) open.length = 2000
  }
  return texts
}
