/** Colours as `#rrggbb`: one to stand on white, one to stand on near black. */
export interface Colours {
  readonly accent: string
  readonly accentDark: string
}

const place = 'stet-colours'

/** Gives the newsroom the magazine's accent, and keeps it for the next start of the screens. */
export function wearColours(colours: Colours): void {
  const root = document.documentElement.style
  if (!isColour(colours.accent) || !isColour(colours.accentDark)) return
  root.setProperty('--stet-accent-light', colours.accent)
  root.setProperty('--stet-accent-dark', colours.accentDark)
  try {
    localStorage.setItem(place, JSON.stringify(colours))
  } catch {
    // A browser that keeps nothing shows the colour a moment later.
  }
}

/** Puts on the colours of the last time, so that no colour changes as the screens load. */
export function wearKeptColours(): void {
  try {
    const kept = JSON.parse(localStorage.getItem(place) ?? 'null')
    if (kept) wearColours({ accent: String(kept.accent), accentDark: String(kept.accentDark) })
  } catch {
    // Nothing readable was kept.
  }
}

function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text)
}
