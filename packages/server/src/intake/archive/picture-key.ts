/**
 * The path of a picture however an archive names it: without host, query and encoding, without what WordPress
 * (`-300x200`) and Ghost (`size/w600/`) add for smaller copies. The same picture has the same key.
 */
export function pictureKey(address: string): string {
  const path = pathOf(address)
  return path
    .replace(/\/size\/w\d+(?:h\d+)?(?:\/format\/\w+)?\//, '/')
    .replace(/-\d{2,5}x\d{2,5}(?=\.\w+$)/, '')
}

/** The path of an address, without the encoding: `2020/01/a.jpg`. */
export function pathOf(address: string): string {
  const bare = address.replace(/[?#].*$/s, '').replace(/^(?:[a-z][a-z\d+.-]*:)?\/\/[^/]*/i, '')
  return decoded(bare.replace(/^__GHOST_URL__/, '').replace(/^\/+/, '')).normalize('NFC')
}

/** The names under which a picture may lie in a folder, the best first: the whole one, then smaller copies. */
export function pictureNames(address: string): readonly string[] {
  const path = pathOf(address)
  const key = pictureKey(address)
  // WordPress keeps what somebody uploaded beside the copy that it made smaller.
  const whole = key.replace(/-(?:scaled|rotated)(?=\.\w+$)/, '')
  return [...new Set([whole, key, path])]
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
