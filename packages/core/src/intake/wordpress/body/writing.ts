import { counted } from '../../counted.ts'
import { embedLoss } from '../../markup/embeds.ts'
import { brief } from '../../saved-page/finding.ts'
import type { Loss } from '../../taken.ts'
import type { BlockSegment, Segment } from './block-comments.ts'
import { hasBlocks, parseBlocks } from './block-comments.ts'
import { withParagraphs } from './classic-paragraphs.ts'
import type { ContentFacts } from './content-facts.ts'
import { footnoteList, withoutNoteLinks } from './footnotes.ts'
import type { Markers } from './markers.ts'
import type { Shortcode } from './shortcodes.ts'
import { shortcodesIn } from './shortcodes.ts'
import { useBlock } from './use-block.ts'
import { loss, unknownShortcode, useShortcode } from './use-shortcode.ts'

/** Shortcodes inside shortcodes that are followed; those deeper stay as they are written. */
const deepestShortcode = 12
/** Blocks that were kept once and stand in each other. */
const deepestPattern = 4

/** Writes content as HTML in which markers stand for what is more than HTML. */
export class Writing {
  readonly #markers: Markers
  readonly #facts: ContentFacts
  readonly #unknown = new Map<string, Set<string>>()
  #depth = 0
  pages = 1

  constructor(markers: Markers, facts: ContentFacts) {
    this.#markers = markers
    this.#facts = facts
  }

  /** What the classic editor made. */
  classic(content: string): string {
    return withParagraphs(this.words(content), (address) => this.embed(address))
  }

  /** What the block editor made: blocks, and HTML between them that the classic editor made. */
  blocks(segments: readonly Segment[]): string {
    return segments
      .map((segment) =>
        segment.type === 'html' ? this.classic(segment.html) : this.#block(segment),
      )
      .join('')
  }

  /** The inside of a block: its own HTML, and the blocks in it. */
  inside(segments: readonly Segment[]): string {
    return segments
      .map((segment) => (segment.type === 'html' ? this.words(segment.html) : this.#block(segment)))
      .join('')
  }

  /** A block that was kept once for many stories. */
  pattern(number: string): string | undefined {
    const content = this.#facts.patterns.get(number)
    if (content === undefined || this.#depth >= deepestPattern) return undefined
    this.#depth += 1
    const html = hasBlocks(content) ? this.blocks(parseBlocks(content)) : this.classic(content)
    this.#depth -= 1
    return html
  }

  /** What stands for an embedded address; undefined where it is none. */
  embed(written: string): string | undefined {
    const address = written.trim().replaceAll(/&(?:amp|#0?38);/g, '&')
    const card = this.#facts.card(address)
    if (!card) return undefined
    this.#markers.lose(embedLoss(card, address))
    return this.#markers.put([card])
  }

  /** Markers, and what is lost with them. */
  get markers(): Markers {
    return this.#markers
  }

  get facts(): ContentFacts {
    return this.#facts
  }

  /** HTML with its shortcodes read, its page breaks told, and its footnote marks as figures. */
  words(html: string, depth = 0): string {
    const parted = html.includes('<!--') ? this.#withoutSigns(html) : html
    const text = parted.includes('data-fn') ? withoutNoteLinks(parted) : parted
    const shortcodes = depth >= deepestShortcode ? [] : shortcodesIn(text)
    if (shortcodes.length === 0) return unescaped(text)
    const out: string[] = []
    let at = 0
    for (const shortcode of shortcodes) {
      out.push(unescaped(text.slice(at, shortcode.from)))
      out.push(this.#shortcode(shortcode, text, depth))
      at = shortcode.to
    }
    out.push(unescaped(text.slice(at)))
    return out.join('')
  }

  /** Everything that was lost on the way. */
  losses(): readonly Loss[] {
    const unknown = [...this.#unknown].map(([name, tags]): Loss => {
      const what = brief([...tags].join(' '), 20_000)
      const why = `What [${name}] did with them is not known; the words between its tags are kept`
      return { kind: 'shortcode', what, why, line: null }
    })
    return [...this.#pageLoss(), ...this.#markers.losses, ...unknown]
  }

  #pageLoss(): readonly Loss[] {
    if (this.pages === 1) return []
    const why = 'It stands on one page now'
    return [{ kind: 'page break', what: counted(this.pages, 'page', 'pages'), why, line: null }]
  }

  #block(segment: BlockSegment): string {
    const footnotes = segment.name === 'footnotes' ? footnoteList(this.#facts.footnotes) : undefined
    return footnotes ?? useBlock(segment, this)
  }

  #shortcode(shortcode: Shortcode, text: string, depth: number): string {
    const { name, written, inner, from, to } = shortcode
    const between = inner ? text.slice(inner.from, inner.to) : ''
    const used = useShortcode(shortcode, between, this.#facts)
    if (used) {
      this.#markers.lose(...used.losses)
      return 'html' in used ? used.html : this.#markers.put(used.blocks)
    }
    if (inner) {
      const tags = this.#unknown.get(name) ?? new Set()
      if (tags.size < 500) this.#unknown.set(name, tags.add(written))
      return this.words(between, depth + 1)
    }
    if (!isAlone(text, from, to)) {
      this.#markers.lose(loss('shortcode', written, 'It stands among the words as it was written'))
      return written
    }
    const kept = unknownShortcode(shortcode)
    this.#markers.lose(...kept.losses)
    return 'blocks' in kept ? this.#markers.put(kept.blocks) : ''
  }

  /** Tells the comments by which WordPress parts a piece, and takes them out. */
  #withoutSigns(html: string): string {
    return html.replaceAll(
      /<!--(nextpage|more)([\s\S]{0,500}?)-->/g,
      (_, sign: string, said: string) => {
        const words = said.trim()
        if (sign === 'nextpage') this.pages += 1
        else if (words !== '')
          this.#markers.lose(
            loss('more', words, 'The words of the link to the rest; all of it stands on one page'),
          )
        return '\n\n'
      },
    )
  }
}

/** A shortcode that is written to be shown: `[[gallery]]`. */
function unescaped(html: string): string {
  return html.includes('[[')
    ? html.replaceAll(/\[(\[\/?[\w-]{1,60}[^[\]]{0,2000}\])\]/g, '$1')
    : html
}

/** Whether a shortcode has a line or an element of its own. */
function isAlone(text: string, from: number, to: number): boolean {
  return (
    /(?:^|[\n>])[ \t]*$/.test(text.slice(Math.max(0, from - 50), from)) &&
    /^[ \t]*(?:$|[\r\n<])/.test(text.slice(to, to + 50))
  )
}
