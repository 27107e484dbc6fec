import type { Paragraph } from '../../../story/block.ts'
import type { Inline, Mark } from '../../../story/inline.ts'
import { addText, sameMark, withMark } from '../../marks.ts'
import { linkIn } from '../../markup/link-in.ts'
import { quickText } from '../../pasted/quick-text.ts'
import { mostRuns } from './long-paragraphs.ts'

/** Longer content, and longer paragraphs, have limits that the whole reading knows. */
const longestContent = 500_000
const longestParagraph = 20_000
const mostParagraphs = 2000

const blockParagraph =
  /\s*<!-- wp:paragraph (?:\{[^<>]{0,2000}\} )?-->\s*<p(?: class="has-[\w-]{1,60}(?: has-[\w-]{1,60}){0,9} ?")?>([\s\S]*?)<\/p>\s*<!-- \/wp:paragraph -->\s*/y
const lone = /^\s*https?:\/\/\S+\s*$/
const loneLine = /^ *https?:\/\/\S+ *$/m
const sign = /^[\s*_\u2042—–-]*$/

/**
 * Reads content that is nothing but paragraphs with links and stress: the same that the whole reading makes of
 * it, several times faster. Undefined for all else.
 */
export function quickContent(
  content: string,
  base: string | null,
): readonly Paragraph[] | undefined {
  if (content.length > longestContent || /[[\r\t\f\0\u00a0]/.test(content)) return undefined
  const parts = content.includes('<!--') ? blockParts(content) : classicParts(content)
  if (!parts || parts.length > mostParagraphs) return undefined
  const paragraphs: Paragraph[] = []
  for (const part of parts) {
    if (part.length > longestParagraph || lone.test(part) || sign.test(part)) return undefined
    const words = new QuickLine(part, base).read()
    if (!words) return undefined
    paragraphs.push({ type: 'paragraph', content: words })
  }
  return paragraphs
}

function blockParts(content: string): readonly string[] | undefined {
  const parts: string[] = []
  for (let at = 0; at < content.length; at = blockParagraph.lastIndex) {
    blockParagraph.lastIndex = at
    const found = blockParagraph.exec(content)
    if (!found) return undefined
    const part = found[1] ?? ''
    if (/[\n]|<!--/.test(part)) return undefined
    parts.push(part)
  }
  return parts
}

/** Paragraphs of the classic editor; a line end within one is a break. */
function classicParts(content: string): readonly string[] | undefined {
  if (/<br|<p\b|\n +\S/.test(content) || loneLine.test(content)) return undefined
  const text = content.trim()
  if (text === '') return []
  return text.split(/\n(?: *\n)+/).map((part) => part.replaceAll(/(?<! ) *\n/g, '<br>'))
}

const piece =
  /([^<]+)|<(?:(strong|b|em|i)|a href="([^"<>]{1,2000})"(?: (?:target="_blank"|rel="[\w ]{0,60}"))*)>|<\/(strong|b|em|i|a)>|<(br) ?\/?>/y

const bold: Mark = { type: 'bold' }
const italic: Mark = { type: 'italic' }

interface Open {
  readonly tag: string
  readonly marks: readonly Mark[]
}

/** One line of words, read from its HTML; each step answers whether it was ordinary. */
class QuickLine {
  readonly #html: string
  readonly #base: string | null
  readonly #content: Inline[] = []
  readonly #open: Open[] = []
  #marks: readonly Mark[] = []
  #hasGap = false
  #breaks = 0

  constructor(html: string, base: string | null) {
    this.#html = html
    this.#base = base
  }

  read(): readonly Inline[] | undefined {
    for (let at = 0; at < this.#html.length; at = piece.lastIndex) {
      piece.lastIndex = at
      const found = piece.exec(this.#html)
      if (!found || !this.#take(found)) return undefined
    }
    const isWhole = this.#open.length === 0 && this.#content.length > 0
    return isWhole && this.#content.length <= mostRuns ? this.#content : undefined
  }

  #take([, words, stress, href, end, isBreak]: RegExpExecArray): boolean {
    if (words !== undefined) return this.#words(words)
    if (stress !== undefined) {
      this.#begin(stress, /^[bs]/.test(stress) ? bold : italic)
      return true
    }
    if (href !== undefined) return this.#link(href)
    if (end !== undefined) return this.#end(end)
    this.#breaks += 1
    return isBreak !== undefined && this.#breaks < 2
  }

  #link(href: string): boolean {
    const address = quickText(href, true)
    const link = address === undefined ? undefined : linkIn(address, this.#base)
    if (!link || link.tracked || this.#open.some(({ tag }) => tag === 'a')) return false
    this.#begin('a', { type: 'link', attrs: { href: link.address, language: null } })
    return true
  }

  #begin(tag: string, mark: Mark): void {
    this.#open.push({ tag, marks: this.#marks })
    this.#marks = this.#marks.length === 0 ? [mark] : withMark(this.#marks, mark)
  }

  #end(tag: string): boolean {
    const open = this.#open.pop()
    if (open?.tag !== tag) return false
    this.#marks = open.marks
    return true
  }

  #words(raw: string): boolean {
    const words = quickText(raw, false)
    if (words === undefined || odd.test(words) || !words.isWellFormed()) return false
    const run = words.trim()
    if (run === '') {
      this.#hasGap = true
      return true
    }
    this.#space(words.startsWith(' '))
    addText(this.#content, run, this.#marks)
    this.#hasGap = words.endsWith(' ')
    this.#breaks = 0
    return true
  }

  /** A space between two runs has the marks that both have; none stands beside a break. */
  #space(isFirst: boolean): void {
    const last = this.#content.at(-1)
    if (!last) return
    if (this.#breaks > 0) this.#content.push({ type: 'break' })
    else if ((this.#hasGap || isFirst) && last.type === 'text') {
      const around = last.marks ?? []
      const shared = this.#marks.filter((mark) => around.some((other) => sameMark(mark, other)))
      addText(this.#content, ' ', shared)
    }
  }
}

/** What is more than words with one space between them. */
const odd =
  /[^ -~\u00a1-\u1fff\u200b-\u2027\u2030-\u205e\u2060-\u2fff\u3001-\ufefe\uff00-\ufffd]| {2}/
