import { composeStyle, styleFiles } from '@stet/core/page'
import boxes from '@stet/core/page/style/boxes.css?raw'
import circumstances from '@stet/core/page/style/circumstances.css?raw'
import foot from '@stet/core/page/style/foot.css?raw'
import frame from '@stet/core/page/style/frame.css?raw'
import ground from '@stet/core/page/style/ground.css?raw'
import lists from '@stet/core/page/style/lists.css?raw'
import pictures from '@stet/core/page/style/pictures.css?raw'
import story from '@stet/core/page/style/story.css?raw'
import typeface from '@stet/core/page/typeface/typeface.woff2?url'
import { scopedStyle } from './scoped-style.ts'

const texts: { readonly [file: string]: string } = {
  'boxes.css': boxes,
  'circumstances.css': circumstances,
  'foot.css': foot,
  'frame.css': frame,
  'ground.css': ground,
  'lists.css': lists,
  'pictures.css': pictures,
  'story.css': story,
}

export interface PaperColours {
  readonly accent: string
  readonly accentDark: string
}

let sheet: CSSStyleSheet | undefined
let shown = ''

/** Gives everything in `.paper` the look of the magazine's pages; again only when its colours change. */
export function wearPaper(colours: PaperColours): void {
  const key = `${colours.accent} ${colours.accentDark}`
  if (shown === key) return
  // A sheet made by script is no style element: the policy has nothing to say about it.
  sheet ??= adopted()
  const files = styleFiles.map((file) => texts[file] ?? missing(file))
  const address = new URL(typeface, document.baseURI).href
  const darkScheme = `:root[data-mantine-color-scheme="dark"] .paper{color-scheme:dark}`
  sheet.replaceSync(scopedStyle(composeStyle(files, { colours }, address)) + darkScheme)
  shown = key
}

function adopted(): CSSStyleSheet {
  const made = new CSSStyleSheet()
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, made]
  return made
}

function missing(file: string): never {
  throw new RangeError(`Cannot find the style of pages: ${file}`)
}
