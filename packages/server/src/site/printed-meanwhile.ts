import { pageKey } from './page-ref.ts'
import type { OtherPage } from './print-page.ts'

const watching = new Set<Map<string, OtherPage>>()

/** Notes that a page was printed, for whoever prints many pages at the same time. */
export function notePrinted(page: OtherPage): void {
  for (const printed of watching) printed.set(pageKey(page), page)
}

/**
 * Watches which pages are printed one by one from now on: a rebuild may put an older form over
 * them, and asks for them once more at its end. `end` gives them and stops watching.
 */
export function watchPrinted(): { end(): readonly OtherPage[] } {
  const printed = new Map<string, OtherPage>()
  watching.add(printed)
  return {
    end: () => {
      watching.delete(printed)
      return [...printed.values()]
    },
  }
}
