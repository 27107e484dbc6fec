// Before the tests: one server with the demo magazine and the stories of `magazine/`, one browser.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import type { DesignName } from '../packages/core/src/page.ts'
import { openBrowser, shellPath } from './open-browser.ts'
import { freePort, mustRunStet, type OpenSite, openSite } from './open-site.ts'
import { places } from './places.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The site's address, without a slash at its end. */
    url: string
    port: number
    /** The same magazine in every design, each at its address. */
    sites: readonly DesignedSite[]
    /** The folder of the server's data. */
    data: string
    /** A folder with an export of everything on the site. */
    exported: string
    /** Where the shared browser listens. */
    browser: string
  }
}

/** The magazine in one of its designs. */
export interface DesignedSite {
  readonly design: DesignName
  readonly url: string
}

/** Opens the magazine and the browser for a run of tests; gives what closes them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'stet-whole-'))
  const closing: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })]
  const close = async (): Promise<void> => {
    for (const one of closing.toReversed()) await one()
  }
  try {
    const browser = await openBrowser(shellPath())
    closing.push(() => browser.close())
    const site = await openSite(join(folder, 'data'))
    closing.push(() => site.stop())
    const exported = join(folder, 'export')
    const magazine = fileURLToPath(new URL('magazine', import.meta.url))
    await mustRunStet(['import', magazine], site)
    const withdrawn = ['publish', places.gone.slice(1, -1), '--withdraw', 'It was a rehearsal.']
    await mustRunStet(withdrawn, site)
    await mustRunStet(['export', exported], site)
    await until(`${site.url}${places.gone}`, 410)
    await until(`${site.url}${places.moved}`, 301)
    const other = await openInDesign('picture', exported, join(folder, 'picture'))
    closing.push(() => other.stop())
    project.provide('sites', [
      { design: 'report', url: site.url },
      { design: 'picture', url: other.url },
    ])
    for (const [name, value] of Object.entries({ ...site, exported })) {
      if (name !== 'stop') project.provide(name as 'url', value as string)
    }
    project.provide('browser', browser.wsEndpoint())
    return close
  } catch (error) {
    await close()
    throw error
  }
}

/** Serves what was exported in another design, from a newsroom that was empty. */
async function openInDesign(design: DesignName, exported: string, data: string): Promise<OpenSite> {
  const port = await freePort()
  await mustRunStet(['import', exported], { data, port })
  await mustRunStet(['design', 'use', design], { data, port })
  const site = await openSite(data, port)
  await until(`${site.url}${places.moved}`, 301)
  return site
}

/** Pages are written by jobs: waits until an address answers with a status, at most ten seconds. */
async function until(address: string, status: number): Promise<void> {
  let found = 0
  for (let tries = 0; tries < 200; tries += 1) {
    const headers = { 'accept-encoding': 'identity' }
    found = (await fetch(address, { redirect: 'manual', headers })).status
    if (found === status) return
    await wait(50)
  }
  throw new Error(`Cannot go on: ${address} answers ${found}, not ${status}`)
}
