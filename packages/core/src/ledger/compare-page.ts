import {
  attributeOf,
  documentOf,
  type Element,
  elementsIn,
  findAll,
  isElement,
  isText,
  type Node,
} from '../intake/pasted/dom.ts'
import { foldedCardLine } from '../page/folded-card.ts'
import { oneLine, shortened } from '../story/one-line.ts'
import type { Platform } from '../story/post.ts'

/**
 * Says in what a story's page says something else than the words of a version, `publicContent` as JSON; null where it
 * says them. Headline, standfirst and the running text must be the same word for word and nothing more; boxes, captions
 * and notes must say what the version says. What cards of posts say is not compared: it follows the original's state.
 */
export function comparePage(page: string, content: unknown): string | null {
  const document = documentOf(page)
  const articles = document ? findAll(document, (one) => isOf(one, 'article', 'story')) : []
  const [article] = articles
  if (!article || articles.length > 1) return 'the page does not hold one story'
  const hidden = findAll(article, isHidden)
  if (hidden.length > 0) return 'the page hides a part of the story'
  const version = recordOf(content)
  return (
    lineProblem('headline', textIn(article, 'h1'), wordsIn(version['headline'])) ??
    lineProblem('standfirst', textIn(article, 'p', 'standfirst'), wordsIn(version['standfirst'])) ??
    runningProblem(article, version) ??
    boxProblem(article, version)
  )
}

type Plain = Readonly<Record<string, unknown>>

function recordOf(value: unknown): Plain {
  return typeof value === 'object' && value !== null ? (value as Plain) : {}
}

function blocksOf(body: unknown): readonly Plain[] {
  const { content } = recordOf(body)
  return Array.isArray(content) ? content.map(recordOf) : []
}

/** Text without any white space: lines are broken otherwise in a page than in a story. */
function bare(text: string): string {
  return text.replace(/\s+/gu, '')
}

function wordsIn(value: unknown): string {
  return typeof value === 'string' ? bare(value) : ''
}

function lineProblem(what: string, shown: string, told: string): string | null {
  return shown === told ? null : `its ${what} is not that of the version`
}

function textIn(article: Element, name: string, kind?: string): string {
  const [found] = findAll(article, (one) => isOf(one, name, kind))
  return found ? bare(wordsOf(found)) : ''
}

function isOf(element: Element, name: string, kind?: string): boolean {
  if (element.tagName !== name) return false
  return kind === undefined || classesOf(element).includes(kind)
}

function classesOf(element: Element): readonly string[] {
  return (attributeOf(element, 'class') ?? '').split(' ').filter((name) => name !== '')
}

function isHidden(element: Element): boolean {
  return ['hidden', 'style'].some((name) => attributeOf(element, name) !== undefined)
}

/** The words of an element without the marks that lead to sources and notes. */
function wordsOf(element: Element): string {
  let words = ''
  const waiting: Node[] = [...element.childNodes].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isText(node)) words += node.value
    else if (isElement(node) && node.tagName !== 'sup' && !isOf(node, 'a', 'to-note')) {
      waiting.push(...[...node.childNodes].reverse())
    }
  }
  return words
}

/** The text that runs through the story: neither more nor less nor in another order. */
function runningProblem(article: Element, version: Plain): string | null {
  const blocks = blocksOf(version['body'])
  const words = elementsIn(article).flatMap(runningElement).map(wordsOf).map(bare).filter(Boolean)
  const shown = withoutFolded(words, foldedLines(blocks, wordsIn(version['language'])))
  const told = blocks.filter(isRunning).map(textOfNodes).filter(Boolean)
  const other = Array.from({ length: Math.max(shown.length, told.length) }).findIndex(
    (_, index) => shown[index] !== told[index],
  )
  if (other < 0) return null
  if (other >= told.length) return 'it says more than the version'
  if (other >= shown.length) return 'it says less than the version'
  return `its paragraph ${other + 1} is not that of the version`
}

/** The lines that stand on a page where cards of the version are folded: a person's role, not the version, decides that. */
function foldedLines(blocks: readonly Plain[], language: string): readonly string[] {
  const cards = blocks.filter(({ type }) => type === 'postCard')
  return cards.map(({ attrs }) => {
    const { platform, platformName } = recordOf(recordOf(attrs)['post'])
    const post = { platform: platform as Platform, platformName: String(platformName ?? '') }
    return bare(foldedCardLine(post, language))
  })
}

/** What is shown without one such line for each card at most. */
function withoutFolded(shown: readonly string[], lines: readonly string[]): readonly string[] {
  const left = [...lines]
  return shown.filter((words) => {
    const at = left.indexOf(words)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

const running: readonly unknown[] = ['paragraph', 'heading', 'list', 'blockquote', 'pullQuote']

function isRunning({ type }: Plain): boolean {
  return running.includes(type)
}

/** The part of an element of the page that holds running text. */
function runningElement(element: Element): readonly Element[] {
  switch (element.tagName) {
    case 'p':
      // Ways past a box and on to other stories are no words of the story.
      return classesOf(element).some((name) => name === 'past' || name === 'onward')
        ? []
        : [element]
    case 'h2':
    case 'h3':
    case 'h4':
    case 'ul':
    case 'ol':
    case 'blockquote':
      return [element]
    case 'figure': {
      if (isOf(element, 'figure', 'quote'))
        return findAll(element, (one) => isOf(one, 'blockquote'))
      if (isOf(element, 'figure', 'pull')) return findAll(element, (one) => isOf(one, 'p'))
      return []
    }
    default:
      return []
  }
}

/** All words of text nodes inside, as the editor keeps them. */
function textOfNodes(node: unknown): string {
  if (Array.isArray(node)) return node.map(textOfNodes).join('')
  const { type, text, content } = recordOf(node)
  return type === 'text' ? wordsIn(text) : content === undefined ? '' : textOfNodes(content)
}

/** What captions, boxes and notes say, each for itself. */
function boxProblem(article: Element, version: Plain): string | null {
  const shown = bare(wordsOf(article))
  const boxes = blocksOf(version['body']).filter(
    (block) => !isRunning(block) && block['type'] !== 'postCard' && block['type'] !== 'relatedLink',
  )
  const told = [boxes, version['lead'], version['notes']].flatMap((one) => sentencesIn(one))
  const missing = told.find((sentence) => !shown.includes(bare(sentence)))
  return missing === undefined ? null : `it does not say “${shortened(oneLine(missing), 60)}”`
}

/** By which names a box’s words are kept. */
const sentences: readonly string[] = ['caption', 'summary', 'text', 'title']

function sentencesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => sentencesIn(one))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => {
    if (typeof member !== 'string') return sentencesIn(member)
    return sentences.includes(name) && member.trim() !== '' ? [member] : []
  })
}
