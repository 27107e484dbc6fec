import type { PictureBlock } from '../../story/block.ts'
import type { Element } from '../pasted/dom.ts'
import { attributeOf, findAll, wordsIn } from '../pasted/dom.ts'
import { classOf } from '../pasted/style.ts'
import { brief, type Finding } from './finding.ts'
import { oneLine } from './page-head.ts'

/** Pictures of a page that stand together under one caption, or one alone. */
export interface PagePictures {
  /** The figure, or the picture itself. */
  readonly element: Element
  readonly blocks: readonly PictureBlock[]
  readonly findings: readonly Finding[]
}

/** The pictures of an article: those whose files were saved beside it, and those that are elsewhere. */
export function picturesIn(
  article: Element,
  isLeft: (element: Element) => boolean,
): readonly PagePictures[] {
  const holders = new Map<Element, Element[]>()
  for (const picture of findAll(article, isPicture)) {
    if (isLeft(picture) || isSmall(picture)) continue
    const holder = holderOf(picture, article) ?? picture
    if (!isLeft(holder)) holders.set(holder, [...(holders.get(holder) ?? []), picture])
  }
  return [...holders].map(([element, pictures]) => readPictures(element, pictures))
}

function isPicture({ tagName }: Element): boolean {
  return tagName === 'img' || tagName === 'amp-img'
}

/** Signs among the words, faces beside names, and pictures that only count readers. */
function isSmall(picture: Element): boolean {
  if (
    /(?:^|[\s_-])(?:emoji|wp-smiley|avatar|icon|logo|pixel|tracking)(?:$|[\s_-])/i.test(
      classOf(picture),
    )
  )
    return true
  const sizes = ['width', 'height'].map((name) =>
    Number.parseInt(attributeOf(picture, name) ?? '', 10),
  )
  return sizes.some((size) => size <= 32)
}

/** The figure around a picture, or the box that WordPress makes for a caption. */
function holderOf(picture: Element, article: Element): Element | undefined {
  let outer = picture.parentNode
  for (let depth = 0; outer && outer !== article && depth < 8; depth += 1) {
    if (!('tagName' in outer)) return undefined
    const isHolder = outer.tagName === 'figure' || /(?:^|\s)wp-caption(?:$|\s)/.test(classOf(outer))
    if (isHolder) return outer
    outer = outer.parentNode
  }
  return undefined
}

function readPictures(element: Element, pictures: readonly Element[]): PagePictures {
  const { caption, credit } = captionOf(element)
  const blocks: PictureBlock[] = []
  const findings: Finding[] = []
  for (const [index, picture] of pictures.entries()) {
    const source = attributeOf(picture, 'src')?.trim() ?? ''
    const alternative = oneLine(attributeOf(picture, 'alt') ?? '').slice(0, 1900) || null
    const words = index === 0 ? { caption, credit } : { caption: '', credit: '' }
    if (isBeside(source))
      blocks.push({
        type: 'picture',
        attrs: {
          media: pathOf(source),
          alternative,
          decorative: false,
          ...words,
          focus: { x: 0.5, y: 0.5 },
        },
      })
    else findings.push(elsewhere(source, [alternative ?? '', words.caption, words.credit]))
  }
  return { element, blocks, findings }
}

function elsewhere(source: string, words: readonly string[]): Finding {
  const told = words.filter(Boolean).join(' · ')
  const what = brief(told || source.replace(/^data:.*$/s, 'a picture inside the page'), 200)
  const where =
    /^data:/i.test(source) || source === ''
      ? 'it has no file of its own'
      : `its file is elsewhere and is not fetched: ${brief(source, 200)}`
  return { kind: 'picture', what, outcome: 'left', why: where }
}

/** Whether an address is that of a file beside the page. */
function isBeside(source: string): boolean {
  return source !== '' && !/^(?:[a-z][a-z\d+.-]*:|\/|\\|#|\?)/i.test(source)
}

function pathOf(source: string): string {
  return source.replace(/[?#].*$/s, '').replace(/^(?:\.\/)+/, '')
}

const credits =
  /(?:^|[\s_-])(?:credit|copyright|photographer|attribution|source|byline)(?:$|[\s_-])/i
const written =
  /^(.*?)[\s(|–—-]*(\b(?:photo(?:graph)?s?|picture|image|illustration|credit|foto|crédit photo)\s*(?:by|credit|:|\/|von|de)\s*:?\s*[^()]{2,120}|©\s?[^()]{2,120})\)?$/isu

function captionOf(holder: Element): { readonly caption: string; readonly credit: string } {
  const element =
    findAll(holder, ({ tagName }) => tagName === 'figcaption')[0] ??
    findAll(holder, (inner) => /wp-caption-text/.test(classOf(inner)))[0]
  if (!element) return { caption: '', credit: '' }
  const words = oneLine(wordsIn(element)).slice(0, 1900)
  const named = findAll(element, (inner) => credits.test(classOf(inner)))[0]
  const credit = named ? oneLine(wordsIn(named)).slice(0, 400) : ''
  if (credit !== '') return { caption: words.replace(credit, '').trim(), credit }
  const found = written.exec(words)
  return found
    ? { caption: (found[1] ?? '').trim(), credit: (found[2] ?? '').trim().slice(0, 400) }
    : { caption: words, credit: '' }
}
