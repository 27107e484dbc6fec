import type { DesignName } from '@stet/core/page'
import { composeStyle, styleFilesOf } from '@stet/core/page'
import blocks from '@stet/core/page/style/blocks.css?raw'
import circumstances from '@stet/core/page/style/circumstances.css?raw'
import ground from '@stet/core/page/style/ground.css?raw'
import parts from '@stet/core/page/style/parts.css?raw'
import { pictureStyle } from './picture-style.ts'
import { reportStyle } from './report-style.ts'
import { scopedStyle } from './scoped-style.ts'

const shared: { readonly [file: string]: string } = {
  'blocks.css': blocks,
  'circumstances.css': circumstances,
  'ground.css': ground,
  'parts.css': parts,
}

/** Styles of what stands around a text on its page and in lists, and never in it. */
const around = /(?:^|\/)(?:foot|forms|lists|talk|talk-pages)\.css$/

const own = { report: reportStyle, picture: pictureStyle }

/** What a magazine's pages look like. */
export interface PaperLook {
  readonly colours: { readonly accent: string; readonly accentDark: string }
  readonly design: DesignName
  /** What a designer added, as CSS with whole addresses, and whether it brings a typeface. */
  readonly overrides: { readonly style: string; readonly hasTypeface: boolean } | null
}

let sheet: CSSStyleSheet | undefined
let shown = ''

/** Gives everything in `.paper` the look of the magazine's pages; again only when the look changes. */
export function wearPaper(look: PaperLook): void {
  const key = JSON.stringify(look)
  if (shown === key) return
  // A sheet made by script is no style element: the policy has nothing to say about it.
  sheet ??= adopted()
  const darkScheme = `:root[data-mantine-color-scheme="dark"] .paper{color-scheme:dark}`
  sheet.replaceSync(scopedStyle(composed(look)) + darkScheme)
  shown = key
}

function composed({ colours, design: name, overrides }: PaperLook): string {
  const { texts, face } = own[name]
  const design = { name, overrides: null }
  const files = styleFilesOf({ design, sponsor: null }, overrides?.hasTypeface)
  const inText = files.filter((file) => !around.test(file))
  const all = inText.map((file) => shared[file] ?? texts[file] ?? missing(file))
  const address = new URL(face, document.baseURI).href
  return composeStyle(all, { colours }, address) + (overrides?.style ?? '')
}

function adopted(): CSSStyleSheet {
  const made = new CSSStyleSheet()
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, made]
  return made
}

function missing(file: string): never {
  throw new RangeError(`Cannot find the style of pages: ${file}`)
}
