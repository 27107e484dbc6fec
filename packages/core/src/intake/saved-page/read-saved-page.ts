import { defaultTreeAdapter, html as names } from 'parse5'
import type { Block } from '../../story/block.ts'
import { textOf } from '../../story/text.ts'
import { fragmentKind, keptFragment } from '../markup/fragments.ts'
import { resolved } from '../markup/link-in.ts'
import type { Document, Element, Node } from '../pasted/dom.ts'
import { documentOf, findAll } from '../pasted/dom.ts'
import { flowOf } from '../pasted/flow.ts'
import { withoutInlinePictures } from '../pasted/lighten.ts'
import { tellLosses } from '../pasted/losses.ts'
import { outermost } from '../pasted/pasted-blocks.ts'
import type { Reading } from '../pasted/reading.ts'
import { beginReading } from '../pasted/reading.ts'
import { sheetOf } from '../pasted/style.ts'
import type { Problem } from '../taken.ts'
import { articleIn, foreignParts, outsideOf } from './article.ts'
import { asIntake, type PageFileFacts, type TakenPage } from './as-intake.ts'
import { isDateLine, signedAbove } from './bare-head.ts'
import { brief, type Finding } from './finding.ts'
import { furnitureIn } from './furniture.ts'
import { embedsIn } from './page-embeds.ts'
import { oneLine, type PageHead, pageHead } from './page-head.ts'
import { picturesIn } from './page-pictures.ts'
import { wordsOfTangle } from './page-words.ts'
import { readBareText } from './read-bare-text.ts'
import { sift } from './sift.ts'

/**
 * Reads a page as a browser saved it: its article as a draft, everything else as findings. Nothing in it is
 * executed or loaded; HTML that is built to be slow is read for its words alone.
 */
export function readSavedPage(
  html: string,
  facts: PageFileFacts,
): { readonly taken: TakenPage } | { readonly problem: Problem } {
  const light = withoutInlinePictures(html)
  const document = documentOf(light)
  if (!document) return readBareText(wordsOfTangle(light), facts)
  const article = articleIn(document)
  if (!article) return { problem: { message: 'No article was found in it', line: null } }
  const head = pageHead(document, article, facts.zone)
  const canonical = head.canonical ?? savedFrom(html)
  resolveLinks(article, canonical)
  const { blocks, findings, lost } = readArticle(article, document, savedName(canonical))
  const known = [head.headline, head.standfirst, ...head.bylines]
  const below = withoutHead(blocks, head)
  const signed = head.bylines.length === 0 ? signedAbove(below.blocks) : nobody(below.blocks)
  const body = sift(signed.rest)
  return asIntake(
    {
      ...head,
      bylines: head.bylines.length > 0 ? head.bylines : signed.bylines.map(oneLine),
      canonical,
      blocks: body.blocks,
      findings: [
        ...saidOnly(head, signed.dated),
        ...outsideOf(article, known),
        ...below.findings,
        ...signed.findings,
        ...findings,
        ...body.findings,
      ],
      lost,
    },
    facts,
  )
}

function nobody(rest: readonly Block[]): ReturnType<typeof signedAbove> {
  return { bylines: [], dated: '', findings: [], rest }
}

/** What the page says and the story has no place for. */
function saidOnly({ tags, publishedAt }: PageHead, dated: string): readonly Finding[] {
  const findings: Finding[] = []
  const keywords = 'keywords; topics are chosen at the desk'
  const day = 'a date in words; set the story’s time at the desk'
  if (tags.length > 0)
    findings.push({ kind: 'head', what: tags.join(', '), outcome: 'left', why: keywords })
  if (dated !== '' && publishedAt === null)
    findings.push({ kind: 'head', what: dated, outcome: 'left', why: day })
  return findings
}

/** Where a browser says that it saved the page from. */
function savedFrom(html: string): string | null {
  return (
    /<[!]-- saved from url=\(\d{4}\)(https?:\/\/[^\s<>]{1,2000}) -->/.exec(
      html.slice(0, 3000),
    )?.[1] ?? null
  )
}

/** What a page is called as the place that a part was kept from. */
function savedName(canonical: string | null): string {
  return /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(canonical ?? '')?.[1] ?? ''
}

/** Tables, code and terms stay what they are; undefined for all that other blocks stand for. */
function keptPart(element: Element, from: string, reading: Reading): readonly Block[] | undefined {
  const kind = fragmentKind(element)
  if (!kind || !/^(?:table|code|verse|terms)$/.test(kind)) return undefined
  const keeping = { reading, from, base: null, withoutPictures: true }
  return keptFragment(element, kind, keeping)?.blocks
}

/** Embeds, and pictures, that one page may bring; those beyond are counted among what was lost. */
const mostParts = 1000

function readArticle(article: Element, document: Document, from: string) {
  const { parts, findings: foreign } = foreignParts(article)
  const replaced = new Map<Node, readonly Block[]>(parts.map((part) => [part, []]))
  const isLeft = (element: Element) => hasOuter(element, replaced, article)
  const findings: Finding[] = [...foreign]
  const stands: Block[] = []
  const put = (element: Element, blocks: readonly Block[]) => {
    stands.push(...blocks)
    replaced.set(standIn(element, article), blocks)
    replaced.set(element, [])
  }
  for (const { element, block, finding } of embedsIn(article, isLeft).slice(0, mostParts)) {
    findings.push(finding)
    put(element, block ? [block] : [])
  }
  for (const { element, blocks, findings: found } of picturesIn(article, isLeft).slice(
    0,
    mostParts,
  )) {
    findings.push(...found)
    put(element, blocks)
  }
  const reading = beginReading(sheetOf(document), flowOf, {
    instead: (element) => replaced.get(element) ?? keptPart(element, from, reading),
  })
  const { blocks } = flowOf(article.childNodes, outermost, reading)
  const placed = new Set(blocks)
  // What stood too deep for its place to be found stands at the end: nothing goes in silence.
  const late = stands.filter((block) => !placed.has(block))
  return { blocks: [...blocks, ...late], findings, lost: tellLosses(reading.losses) }
}

function hasOuter(element: Element, left: ReadonlyMap<Node, unknown>, article: Element): boolean {
  let node: Element['parentNode'] = element
  for (let depth = 0; node && node !== article && depth < 500; depth += 1) {
    if (!('tagName' in node)) return false
    if (left.has(node)) return true
    node = node.parentNode
  }
  return false
}

/** These hold words alone: what stands in them moves behind them. */
const holders = /^(?:h[1-6]|ul|ol|li|dl|table|blockquote|figure|pre|a|b|i|em|strong|span)$/

/** An empty element where the blocks of another are to stand: after the outermost that cannot hold them. */
function standIn(element: Element, article: Element): Element {
  let place = element
  let node = element.parentNode
  for (let depth = 0; node && node !== article && depth < 500; depth += 1) {
    if (!('tagName' in node)) break
    if (holders.test(node.tagName)) place = node
    node = node.parentNode
  }
  const empty = defaultTreeAdapter.createElement('div', names.NS.HTML, [])
  const parent = place.parentNode
  // A figure's caption follows what it is about.
  const at = parent?.childNodes.indexOf(place) ?? 0
  const next = parent?.childNodes[place.nodeName === 'figure' ? at : at + 1]
  if (parent && next) defaultTreeAdapter.insertBefore(parent, empty, next)
  else if (parent) defaultTreeAdapter.appendChild(parent, empty)
  if (place !== element) defaultTreeAdapter.detachNode(element)
  return empty
}

/** Links of the page to its own site get their whole address; without a known site they stay as they are. */
function resolveLinks(article: Element, base: string | null): void {
  if (base === null) return
  for (const link of findAll(article, ({ tagName }) => tagName === 'a')) {
    const href = link.attrs.find(({ name }) => name === 'href')
    if (href) href.value = resolved(href.value.trim(), base)
  }
}

/** The blocks without those that only say what the head says, and what stood over the headline. */
function withoutHead(
  blocks: readonly Block[],
  { headline, standfirst, bylines, publishedAt }: PageHead,
): { readonly blocks: readonly Block[]; readonly findings: readonly Finding[] } {
  const known = new Set([headline, standfirst, ...bylines].filter(Boolean))
  const words = blocks.slice(0, 12).map(lineIn)
  const top = words.indexOf(headline)
  const findings: Finding[] = []
  const isHead = (line: string | undefined, index: number) => {
    if (line === undefined || line === '') return false
    if (known.has(line) || known.has(line.replace(/^by:? /i, '')) || isByline(line, bylines))
      return true
    const isDay = publishedAt !== null && isDateLine(line)
    if (!isDay && (index > top || line.length > 60 || /["“”„«»]/.test(line))) return false
    const why = isDay ? 'the day as the page prints it' : 'it stood over the headline'
    if (furnitureIn(line) === undefined)
      findings.push({ kind: 'head', what: brief(line), outcome: 'left', why })
    return furnitureIn(line) === undefined
  }
  const kept = blocks.filter((_, index) => !isHead(words[index], index))
  return { blocks: kept, findings }
}

function lineIn(block: Block): string | undefined {
  return block.type === 'paragraph' || block.type === 'heading' ? oneLine(textOf(block)) : undefined
}

/** “By Ines Kade and Tomasz Wren”, with a day behind it or not. */
function isByline(words: string, bylines: readonly string[]): boolean {
  if (bylines.length === 0 || words.length > 200) return false
  const rest = bylines.reduce((line, name) => line.replace(name, ''), words)
  return (
    rest !== words &&
    /^(?:by|von|par|por)?[\s,&]*(?:and|und|et|y)?[\s,|·•:-]*(?:\p{L}{0,12}\.? ?\d{1,2},? ?\p{L}{0,12}\.?,? ?\d{4})?[\s,|·•-]*$/iu.test(
      rest,
    )
  )
}
