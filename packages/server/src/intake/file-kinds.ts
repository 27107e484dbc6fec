import { extname } from 'node:path'

/** What a file that is read alone is, by its name. */
export type PageKind = 'html' | 'text' | 'markdown'

/** What a file is by its name; undefined where it is not read alone. */
export function kindOf(file: string): PageKind | undefined {
  const extension = extname(file).toLowerCase()
  if (/^\.(?:html?|xhtml)$/.test(extension)) return 'html'
  if (/^\.(?:txt|text)$/.test(extension)) return 'text'
  return /^\.(?:md|markdown)$/.test(extension) ? 'markdown' : undefined
}

/** Whether a file is of a kind that is read alone. */
export function isPageFile(file: string): boolean {
  return kindOf(file) !== undefined
}

/** Whether a file is a picture by its name. */
export function isPictureName(path: string): boolean {
  return /\.(jpe?g|png|webp|avif|gif)$/i.test(path)
}
