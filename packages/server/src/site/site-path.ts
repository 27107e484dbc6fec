/**
 * The file, from the root of the site's folder, that an address asks for; undefined when the
 * address could leave the folder or reach a hidden file.
 */
export function fileOf(address: string): string | undefined {
  const path = decoded(address)
  if (path === undefined || !path.startsWith('/')) return undefined
  for (const part of path.split('/')) {
    if (part.startsWith('.') && part !== '.well-known') return undefined
  }
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1)
}

/** The path with percent signs read; undefined where they make no sense. */
function decoded(path: string): string | undefined {
  if (!path.includes('%')) return path.includes('\\') ? undefined : path
  try {
    const text = decodeURIComponent(path).normalize('NFC')
    // A slash, a backslash or a NUL that came in disguise is no part of any address of ours.
    if (/[\\\0]/.test(text) || /%2f/i.test(path)) return undefined
    return text
  } catch {
    return undefined
  }
}
