import { basename, extname } from 'node:path'

/** What a file or an address is called, without its ending; `story` where that leaves nothing. */
export function nameOf(file: string): string {
  const last = basename(URL.canParse(file) ? new URL(file).pathname : file)
  return last.slice(0, last.length - extname(last).length) || 'story'
}
