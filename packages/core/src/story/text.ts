import { fragmentLines } from './fragment.ts'
import type { BodyNode } from './node.ts'
import { contentOf } from './node.ts'
import type { Picture } from './picture.ts'
import type { Post } from './post.ts'
import type { Story } from './story.ts'

/** The words that readers see of a node and all it holds, one line a paragraph, without furniture. */
export function textOf(node: BodyNode): string {
  if (node.type === 'text') return node.text
  if (node.type === 'break') return '\n'
  const content = contentOf(node)
  if (node.type === 'paragraph' || node.type === 'heading') return content.map(textOf).join('')
  if (node.type === 'pullQuote')
    return lines([content.map(textOf).join(''), node.attrs.attribution])
  return lines([...ownWords(node), ...content.map(textOf)])
}

/** All words of a story, headline and standfirst first, one line a paragraph. */
export function plainText(story: Story): string {
  const lead = story.lead ? pictureWords(story.lead) : []
  return lines([story.headline, story.standfirst, ...lead, ...story.body.content.map(textOf)])
}

/** How many words a text has, in any script. */
export function wordsIn(text: string): number {
  if (!unspaced.test(text)) return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,:-]*/gu)?.length ?? 0
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' })
  let words = 0
  for (const segment of segmenter.segment(text)) if (segment.isWordLike) words += 1
  return words
}

// It reads dictionaries, which takes long: only where somebody counts words that need them.
let segmenter: Intl.Segmenter | undefined

/** Scripts that put no space between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

function ownWords(node: BodyNode): readonly string[] {
  switch (node.type) {
    case 'blockquote':
      return [node.attrs.attribution]
    case 'picture':
    case 'slide':
      return pictureWords(node.attrs)
    case 'gallery':
    case 'contextNote':
    case 'timeline':
    case 'relatedLink':
      return [node.attrs.title]
    case 'postCard':
      return postWords(node.attrs.post)
    case 'outletCard':
      return [node.attrs.outlet, node.attrs.title, node.attrs.author, node.attrs.summary]
    case 'helpBox':
      return [node.attrs.title, node.attrs.text]
    case 'helpService':
      return [node.attrs.name, node.attrs.number, node.attrs.hours, node.attrs.country]
    case 'event':
      return [node.attrs.words]
    case 'fragment':
      return fragmentLines(node.attrs.content)
    default:
      return []
  }
}

function pictureWords(picture: Picture): readonly string[] {
  return [picture.alternative ?? '', picture.caption, picture.credit]
}

function postWords(post: Post): readonly string[] {
  const quoted = post.quoted ? [post.quoted.author.name, post.quoted.text] : []
  const pictures = post.pictures.map(({ description }) => description)
  return [post.author.name, post.text, ...pictures, ...quoted]
}

function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n')
}
