import { existsSync } from 'node:fs'
import { type BrowserServer, chromium } from 'playwright-core'

/** Chromium's settings for tests: nothing of its own goes out, and it runs in a container. */
export const chromiumArgs: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Where Chromium is: named by STET_CHROMIUM, or the system's. Throws where there is none. */
export function chromiumPath(): string {
  const path = process.env['STET_CHROMIUM'] ?? '/usr/bin/chromium'
  if (!existsSync(path)) throw new Error(`Cannot find Chromium: there is nothing at ${path}`)
  return path
}

/** Starts the one browser that all files of a run share. */
export function openBrowser(): Promise<BrowserServer> {
  return chromium.launchServer({ executablePath: chromiumPath(), args: [...chromiumArgs] })
}
