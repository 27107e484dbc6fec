import type { HeldCopies } from '../../quotation/copy.ts'
import type { Quotation, Source } from '../../quotation/quotation.ts'
import type { Note } from '../../story/story.ts'
import type { Clock } from '../clock.ts'
import { address, html, type Markup, nothing } from '../html.ts'
import { type Layout, loneLayout } from '../layout.ts'
import type { Site, StorySummary } from '../model.ts'
import type { BlockWords } from '../words/block-words.ts'
import type { Words } from '../words/words.ts'

/** What the blocks of one text share while it is set: what they look up, and what they leave behind. */
export interface Setting {
  readonly site: Pick<Site, 'media'>
  readonly layout: Layout
  readonly words: BlockWords
  readonly clock: Clock
  readonly language: string
  readonly storyAddress: string
  /** The stories of this magazine that its related links name. */
  readonly related: ReadonlyMap<string, Pick<StorySummary, 'address' | 'headline'>>
  readonly quotations: ReadonlyMap<string, Quotation>
  /** The notes of a story by id, each with its number on the page. */
  readonly notes: ReadonlyMap<string, { readonly note: Note; readonly number: number }>
  /** The copies that cards and sources name. */
  readonly copies: HeldCopies
  /** Every source that the text has come to, by the text that tells it apart, in order. */
  readonly sources: Map<string, SourceUse>
  /** The numbers of the quotations that the text has come to. */
  readonly quotationNumbers: Map<string, number>
  /** What the text's links say, by address, in order. */
  readonly links: Map<string, string>
  /** Ids given out so far. */
  readonly ids: Set<string>
  /** The level of the last heading, so that none is skipped. */
  headingLevel: number
}

/** The same with all words that readers are told: what the pages of a story share. */
export type StorySetting = Setting & { readonly words: Words }

/** A source, and the quotations that come from it. */
export interface SourceUse {
  readonly number: number
  readonly source: Source
  readonly quotations: Quotation[]
}

/** A setting with nothing set yet. */
export function newSetting<Told extends BlockWords>(
  given: Pick<Setting, 'site' | 'clock' | 'language'> & Partial<Setting> & { readonly words: Told },
): Setting & { readonly words: Told } {
  return {
    layout: loneLayout,
    storyAddress: '/',
    related: new Map(),
    quotations: new Map(),
    notes: new Map(),
    copies: new Map(),
    sources: new Map(),
    quotationNumbers: new Map(),
    links: new Map(),
    ids: new Set(),
    headingLevel: 1,
    ...given,
  }
}

/** An id that no other element of the text has. */
export function freeId(setting: Setting, wanted: string): string {
  let id = wanted
  for (let count = 2; setting.ids.has(id); count += 1) id = `${wanted}-${count}`
  setting.ids.add(id)
  return id
}

/** A link of the text, kept for its list of links; the words alone where the address may not be one. */
export function link(
  setting: Setting,
  target: string,
  words: Markup | string,
  told: string,
  language: string | null = null,
): Markup {
  const href = address(target)
  if (!href) return html`${words}`
  if (!href.startsWith('#') && !setting.links.has(target)) setting.links.set(target, told)
  const rel = /^https?:/i.test(href) ? html` rel="noopener"` : nothing
  const hreflang = language ? html` hreflang="${language}"` : nothing
  return html`<a href="${href}"${rel}${hreflang}>${words}</a>`
}

/** Puts a way past it before a block of more than three links, and a mark to land on behind it. */
export function skippable(
  setting: Setting,
  block: Markup,
  name: string,
  what: string,
  always = false,
): Markup {
  if (!always && linksIn(block.toString()) <= 3) return block
  const id = freeId(setting, `end-of-${name}`)
  const { words } = setting
  return html`<p class="past"><a href="#${id}">${words.skipPast(what)}</a></p>${block}<p class="past" id="${id}" tabindex="-1"><span>${words.endOf(what)}</span></p>`
}

function linksIn(markup: string): number {
  let count = 0
  for (let at = markup.indexOf('<a '); at >= 0; at = markup.indexOf('<a ', at + 3)) count += 1
  return count
}

/** A `lang` attribute where a part speaks another language than the text around it. */
export function languageMark(setting: Setting, language: string | null): Markup {
  return language && language !== setting.language ? html` lang="${language}"` : nothing
}

/** The heading of a box: one level below the text's last heading, which stays what it was. */
export function boxHeading(setting: Setting, id: string, title: string): Markup {
  return heading(Math.min(setting.headingLevel + 1, 4), html` id="${id}"`, html`${title}`)
}

/** A heading of the text, never more than one level below the last. */
export function textHeading(setting: Setting, level: number, words: Markup): Markup {
  setting.headingLevel = Math.min(level, setting.headingLevel + 1)
  return heading(setting.headingLevel, nothing, words)
}

function heading(level: number, attributes: Markup, words: Markup): Markup {
  if (level <= 2) return html`<h2${attributes}>${words}</h2>`
  return level === 3 ? html`<h3${attributes}>${words}</h3>` : html`<h4${attributes}>${words}</h4>`
}
