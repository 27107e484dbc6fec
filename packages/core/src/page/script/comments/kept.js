import { isCareful } from './words-of-page.js'

// What a browser keeps for its reader. It may refuse, and everything works without.
const oldest = 30 * 24 * 3600 * 1000
const most = 100

function all(name) {
  try {
    const kept = JSON.parse(localStorage.getItem(name) ?? '{}')
    const now = Date.now()
    return Object.fromEntries(Object.entries(kept).filter(([, { at }]) => now - at < oldest))
  } catch {
    return {}
  }
}

export function kept(name, key) {
  return isCareful ? undefined : all(name)[key]?.value
}

/** Keeps a value, or drops it where it is undefined; the oldest of too many go. */
export function keep(name, key, value) {
  if (isCareful) return
  const { [key]: _, ...rest } = all(name)
  const now = value === undefined ? rest : { ...rest, [key]: { value, at: Date.now() } }
  const newest = Object.entries(now).sort(([, one], [, other]) => other.at - one.at)
  try {
    if (newest.length === 0) localStorage.removeItem(name)
    else localStorage.setItem(name, JSON.stringify(Object.fromEntries(newest.slice(0, most))))
  } catch {
    // Full, or forbidden: what is typed stays on the page.
  }
}
