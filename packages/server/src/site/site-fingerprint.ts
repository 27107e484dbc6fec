import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from '../config.ts'

/**
 * A hash over everything that all pages depend on and no story holds: the site's address and the
 * files that render pages. When it changes, every page is stale.
 */
export async function siteFingerprint(config: Config): Promise<string> {
  const hash = createHash('sha256').update(`${config.url}\n${config.newsroomUrl}\n`)
  const folder = fileURLToPath(new URL('.', import.meta.resolve('@stet/core/page')))
  for (const part of ['page', 'story', 'quotation']) {
    const names = await readdir(join(folder, part), { recursive: true })
    for (const name of names.filter((one) => !one.includes('.test.')).sort()) {
      const bytes = await readFile(join(folder, part, name)).catch(() => undefined)
      if (bytes) hash.update(name).update(bytes)
    }
  }
  return hash.digest('base64url')
}
