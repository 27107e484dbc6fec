import type { Block, Gallery, Slide } from '../../../story/block.ts'
import type { Picture } from '../../../story/picture.ts'
import { isPlain, own } from '../../../story/reading.ts'
import { plainAddress } from '../addresses.ts'
import { type Gathering, galleryName, lose } from '../gathering.ts'
import { plainWords } from '../markup.ts'
import { type Row, rowsIn, wordsIn } from '../tables.ts'
import { paragraph } from './words-card.ts'

/** A picture with what its card says of it. */
export function imageCard(card: Row, gathering: Gathering): readonly Block[] {
  const picture = pictureOf(card, gathering)
  return picture ? [{ type: 'picture', attrs: picture }] : captionOnly(card, gathering)
}

/** Several pictures together; the words below all of them are their title. */
export function galleryCard(card: Row, gathering: Gathering): readonly Block[] {
  const content = rowsIn(card, 'images').flatMap((image) => slideOf(image, gathering))
  const title = plainWords(wordsIn(card, 'caption'), gathering)
  return galleryOf(content, title, gathering)
}

/** Two pictures, one before and one after: side by side here. */
export function beforeAfterCard(card: Row, gathering: Gathering): readonly Block[] {
  const content = [own(card, 'beforeImage'), own(card, 'afterImage')]
    .filter(isPlain)
    .flatMap((image) => slideOf(image, gathering))
  if (content.length > 0)
    lose(
      gathering,
      'before-after',
      '',
      'The two pictures follow each other; nothing slides over them',
    )
  return galleryOf(content, plainWords(wordsIn(card, 'caption'), gathering), gathering)
}

function galleryOf(
  content: readonly Slide[],
  title: string,
  gathering: Gathering,
): readonly Block[] {
  if (content.length === 0) return paragraph(title)
  const isLong = title.length > 400
  const attrs: Gallery['attrs'] = { name: galleryName(gathering), title: isLong ? '' : title }
  return [{ type: 'gallery', attrs, content }, ...(isLong ? paragraph(title) : [])]
}

function slideOf(image: Row, gathering: Gathering): Slide[] {
  const picture = pictureOf(image, gathering)
  return picture ? [{ type: 'slide', attrs: picture }] : []
}

/** What services write below the pictures that they give away. */
const givenAway =
  /^(?:Photo|Image|Video|Illustration) by .{1,200} (?:\/|on|via|from) (?:Unsplash|Pexels|Pixabay)$/i

/** A picture as Ghost tells it; undefined where it has none that can be fetched from the archive. */
export function pictureOf(told: Row, gathering: Gathering): Picture | undefined {
  const media = plainAddress(wordsIn(told, 'src'))
  const alternative = wordsIn(told, 'alt').trim()
  if (media === '' || media.startsWith('data:') || media.length > 4000) {
    if (media !== '')
      lose(
        gathering,
        'picture',
        alternative || media.slice(0, 60),
        'It was no file of its own and did not come along',
      )
    return undefined
  }
  const words = plainWords(wordsIn(told, 'caption'), gathering)
  const isCredit = givenAway.test(words)
  const title = wordsIn(told, 'title').trim()
  if (title !== '' && title !== alternative)
    lose(gathering, 'picture', title, 'A title that showed under the pointer; it has no place')
  const link = wordsIn(told, 'href').trim()
  if (link !== '')
    lose(gathering, 'link', plainAddress(link), 'A picture led there; it leads nowhere here')
  return {
    media,
    alternative: alternative === '' ? null : alternative,
    decorative: false,
    caption: isCredit ? '' : words,
    credit: isCredit ? words : '',
    focus: { x: 0.5, y: 0.5 },
  }
}

function captionOnly(card: Row, gathering: Gathering): readonly Block[] {
  return paragraph(plainWords(wordsIn(card, 'caption'), gathering))
}
