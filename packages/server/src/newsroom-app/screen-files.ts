import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What the builder wrote of a screen: `screen-paths.ts` in the editor, with the screen's own files. */
export interface ScreenFiles {
  readonly path: string
  readonly asks: readonly string[]
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/** Which screen somebody opens: its path behind the newsroom's base, and the rest of its address. */
export interface OpenedScreen {
  readonly path: string
  /** With its question mark; empty where there is none. */
  readonly search: string
  /** Whether the browser brought a cookie of somebody who signed in here. */
  readonly isSignedIn: boolean
}

/** Reads what a built folder says of its screens; none where it says nothing. */
export async function readScreens(folder: string): Promise<readonly ScreenFiles[]> {
  const text = await readFile(join(folder, 'screens.json'), 'utf8').catch(() => '[]')
  return JSON.parse(text) as readonly ScreenFiles[]
}

/**
 * The elements that have a screen's files and first answers fetched while its page is read. Addresses are
 * relative to the newsroom's base, as Vite writes those of its own.
 */
export function fetchedAhead(
  screens: readonly ScreenFiles[],
  { path, search, isSignedIn }: OpenedScreen,
): string {
  const screen = screens.find((one) => new RegExp(one.path).test(path))
  if (!screen) return ''
  // Whoever is not signed in is sent to another screen from those that ask something.
  if (!isSignedIn && screen.asks.length > 0) return ''
  // A narrowed list is asked for in other words.
  const asks = screen.asks.filter((ask) => search === '' || !ask.includes('?'))
  return [
    // First of all: they are answered while scripts are read.
    ...asks.map((ask) => {
      const address = path.replace(new RegExp(screen.path), ask)
      return `<link rel="preload" as="fetch" crossorigin href="./api/${address}">`
    }),
    ...screen.styles.map((file) => `<link rel="stylesheet" ${own} href="./${file}">`),
    ...screen.scripts.map((file) => `<link rel="modulepreload" ${own} href="./${file}">`),
    '',
  ].join('\n')
}

const own = 'crossorigin nonce="%STET_NONCE%"'
