/** The page where somebody signs in, or chooses a name, and goes on from there to a path of ours. */
export function byWayOf(page: 'sign-in' | 'name', to: string): string {
  return `/-/me/${page}?to=${encodeURIComponent(to)}`
}

/** A path of ours where somebody goes next; theirs alone where what was asked is no path, or leads elsewhere. */
export function ownPath(asked: string, origin: string): string {
  const url = asked.startsWith('/') ? URL.parse(asked, origin) : null
  // What browsers make of `/.//elsewhere` begins like an address without its scheme.
  if (url?.origin !== origin || url.pathname.startsWith('//')) return '/-/me'
  return `${url.pathname}${url.search}${url.hash}`
}
