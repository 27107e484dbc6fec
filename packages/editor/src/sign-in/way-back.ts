/**
 * The screen to go to after signing in: what `?next=` names if it is a path inside the newsroom, else
 * the list of stories. An address of somebody else's never gets through.
 */
export function wayBack(search: string): string {
  const next = new URLSearchParams(search).get('next') ?? ''
  const isInside = /^\/(?![/\\])[\w\-./~%?=&+]*$/.test(next) && !next.includes('..')
  return isInside ? next : '/'
}

/** The address of the sign-in screen that leads back to where somebody was. */
export function signInFrom(path: string, search: string): string {
  const here = `${path}${search ? `?${search}` : ''}`
  return here === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(here)}`
}
