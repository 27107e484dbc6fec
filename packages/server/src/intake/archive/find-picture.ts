import { pictureNames } from './picture-key.ts'

/** Finds the file that an address of an old site meant. */
export type PictureFinder = (address: string) => string | undefined

/** The folders in which WordPress and Ghost keep pictures: what comes after is the picture's own path. */
const roots = /^.*?(?:wp-content\/uploads|content\/images|wp-content\/blogs\.dir\/\d+\/files)\//

/**
 * A finder among these paths. A file is the one that is meant where its whole path is the end of the address, or the
 * address's own path the end of the file's: a name alone is not enough, for `image.jpg` is in every folder.
 */
export function openPictureFinder(paths: readonly string[]): PictureFinder {
  const byName = new Map<string, string[]>()
  for (const path of paths) {
    const name = nameOf(path.normalize('NFC'))
    const same = byName.get(name)
    if (same) same.push(path)
    else byName.set(name, [path])
  }
  return (address) => {
    for (const wanted of pictureNames(address)) {
      const found = bestOf(byName.get(nameOf(wanted)) ?? [], wanted)
      if (found !== undefined) return found
    }
    return undefined
  }
}

function bestOf(candidates: readonly string[], wanted: string): string | undefined {
  const own = wanted.replace(roots, '')
  let best: { readonly path: string; readonly length: number } | undefined
  for (const path of candidates) {
    const length = commonEnd(path.normalize('NFC'), wanted)
    const isEnd = partsOf(own).length > 1 && length >= partsOf(own).length
    const isMeant = isEnd || length === partsOf(path).length || path.replace(roots, '') === own
    if (isMeant && length > (best?.length ?? 0)) best = { path, length }
  }
  return best?.path
}

/** How many parts of two paths are the same, counted from the end. */
function commonEnd(one: string, other: string): number {
  const [a, b] = [partsOf(one).reverse(), partsOf(other).reverse()]
  const first = a.findIndex((part, index) => part !== b[index])
  return first === -1 ? a.length : first
}

function partsOf(path: string): string[] {
  return path.split('/')
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
