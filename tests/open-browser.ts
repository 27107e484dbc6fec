import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, type BrowserServer, chromium } from 'playwright-core'

export type { Browser, Page } from 'playwright-core'

/** The cookies and what else a window of a browser remembers. */
export type WindowState = Awaited<ReturnType<BrowserContext['storageState']>>

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

const wanted = process.env['STET_CHROMIUM'] ?? '/usr/bin/chromium'

/** Where Chromium is: named by STET_CHROMIUM, or the system's. Throws where there is none. */
export function chromiumPath(): string {
  if (!hasChromium()) throw new Error(`Cannot find Chromium: there is nothing at ${wanted}`)
  return wanted
}

/** Whether this machine has a Chromium. */
export function hasChromium(): boolean {
  return existsSync(wanted)
}

/** Starts a browser of one's own, with settings beside those of the tests. */
export function launchChromium(more: readonly string[]): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: [...chromiumArgs, ...more] })
}

/** The Chromium without windows of its own, where the run has one (STET_CHROMIUM_SHELL); else the other. */
export function shellPath(): string {
  return process.env['STET_CHROMIUM_SHELL'] ?? chromiumPath()
}

/** Starts the one browser that all files of a run share. */
export function openBrowser(executablePath: string): Promise<BrowserServer> {
  return chromium.launchServer({ executablePath, args: [...chromiumArgs] })
}
