import type { Quotation, Source } from '../../quotation/quotation.ts'
import { type Clock, whenWords } from '../clock.ts'
import { html, type Markup, nothing } from '../html.ts'
import type { BlockWords } from '../words/block-words.ts'
import type { Setting, SourceUse } from './setting.ts'

/** Words that somebody said, with a way to their source where one is known. */
export function citeQuotation(setting: Setting, id: string, words: Markup, last: boolean): Markup {
  const quotation = setting.quotations.get(id)
  const use = quotation && useSource(setting, quotation)
  if (!use) return words
  const first = !setting.quotationNumbers.has(id)
  const number = setting.quotationNumbers.get(id) ?? setting.quotationNumbers.size + 1
  setting.quotationNumbers.set(id, number)
  const place = first ? html` id="quotation-${number}"` : nothing
  const cite = last
    ? html`<sup><a href="#source-${use.number}" aria-label="${setting.words.source(use.number)}">${use.number}</a></sup>`
    : nothing
  return html`<span${place} class="said">${words}</span>${cite}`
}

/** Notes that a quotation comes from its source; undefined where it has none. */
export function useSource(setting: Setting, quotation: Quotation): SourceUse | undefined {
  if (quotation.source.type === 'unsourced') return undefined
  const key = JSON.stringify(quotation.source, told)
  const known = setting.sources.get(key)
  const use = known ?? {
    number: setting.sources.size + 1,
    source: quotation.source,
    quotations: [],
  }
  if (!known) setting.sources.set(key, use)
  if (!use.quotations.includes(quotation)) use.quotations.push(quotation)
  return use
}

/** One interview is one source, wherever in its recording the words are. */
function told(name: string, value: unknown): unknown {
  return name === 'recordingTime' ? undefined : value
}

/** What a source is and when it is from, in words, without its address. */
export function sourceWords(source: Source, clock: Clock, words: BlockWords): string {
  const told = words.sourceKinds
  const at = (when: string | null): string => (when ? whenWords(clock, when) : words.noDate)
  switch (source.type) {
    case 'post':
      return `${told.post(source.author, platformName(source.platform, '', words))}, ${at(source.at)}`
    case 'outlet':
      return `${told.outlet(source.outlet, source.title)}, ${at(source.at)}`
    case 'interview':
      return `${told.interview(source.by, source.way)}, ${at(source.heldOn)}`
    case 'statement':
      return `${told.statement(source.from)}, ${at(source.at)}`
    case 'broadcast':
      return [
        told.broadcast(source.programme, source.outlet),
        at(source.at),
        ...(source.timeCode ? [told.timeCode(source.timeCode)] : []),
      ].join(', ')
    case 'document':
      return told.document(source.title)
    case 'unsourced':
      return told.unsourced
    default:
      return source satisfies never
  }
}

/** The address that a source was read at, or null. */
export function sourceAddress(source: Source): string | null {
  return 'address' in source ? source.address : null
}

/** The printed name of a platform; the one given where we have no word for it. */
export function platformName(platform: string, given: string, words: BlockWords): string {
  if (platform === 'other') return given || words.platforms.other
  const names: Readonly<Record<string, string>> = words.platforms
  return Object.hasOwn(names, platform) ? (names[platform] ?? platform) : platform
}

/** Who said a quotation, as the story names them. */
export function speakerWords(quotation: Quotation, words: BlockWords): string {
  if (quotation.naming === 'named' || quotation.naming === 'none') return quotation.speaker
  const naming = words.speakers[quotation.naming]
  return quotation.speaker ? words.speakerOf(quotation.speaker, naming) : naming
}
