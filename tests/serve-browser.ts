// Before the tests that measure time: the one browser that they share, and nothing else.
import type { TestProject } from 'vitest/node'
import { chromiumPath, openBrowser } from './open-browser.ts'

/** Opens the browser for a run of tests; gives what closes it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await openBrowser(chromiumPath())
  project.provide('browser', browser.wsEndpoint())
  return () => browser.close()
}
