import { useEffect, useState } from 'react'

/**
 * The token behind the `#` of the address, taken out of it at once: it must not stay in the history,
 * nor be copied with the address. Null where there is none.
 */
export function useTokenInAddress(): string | null {
  const [token, setToken] = useState(takeToken)
  useEffect(() => {
    // A link to the screen that is open already changes only what is behind the #.
    const look = () => {
      const found = takeToken()
      if (found) setToken(found)
    }
    window.addEventListener('hashchange', look)
    return () => window.removeEventListener('hashchange', look)
  }, [])
  return token
}

let taken: string | null = null

function takeToken(): string | null {
  const found = tokenIn(window.location.hash)
  if (!found) return taken
  taken = found
  const { pathname, search } = window.location
  window.history.replaceState(window.history.state, '', `${pathname}${search}`)
  return taken
}

/** The token in the fragment of an address: letters, digits, `-`, `_` and `.`; else null. */
export function tokenIn(hash: string): string | null {
  const text = hash.replace(/^#/, '')
  return /^[\w.-]{8,400}$/.test(text) ? text : null
}
