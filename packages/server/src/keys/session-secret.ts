import { randomBytes } from 'node:crypto'
import { chmod, link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config.ts'

/** Shorter than this is no secret: 32 bytes as base64. */
const shortest = 43

/**
 * The secret that session cookies are signed with and codes are encrypted with; made at its first
 * need, readable by nobody else. Throws where the folder of keys can be neither read nor written.
 */
export async function sessionSecret({ keys }: Pick<Config, 'keys'>): Promise<string> {
  const path = join(keys, 'session-secret')
  const secret = (await readSecret(path)) ?? (await makeSecret(keys, path))
  if (secret.length < shortest) {
    throw new RangeError(
      `Cannot use ${path}: it must hold ${shortest} characters or more, found ${secret.length}`,
    )
  }
  return secret
}

async function readSecret(path: string): Promise<string | undefined> {
  try {
    return (await readFile(path, 'utf8')).trim()
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new Error(`Cannot read the session secret at ${path}`, { cause })
  }
}

/** Written beside its place, then linked there: of two processes the first one's secret holds. */
async function makeSecret(folder: string, path: string): Promise<string> {
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await chmod(folder, 0o700)
    const file = await open(draft, 'wx', 0o600)
    await file.writeFile(`${randomBytes(32).toString('base64url')}\n`)
    await file.sync()
    await file.close()
    await link(draft, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  } catch (cause) {
    throw new Error(`Cannot make the session secret at ${path}`, { cause })
  } finally {
    await rm(draft, { force: true })
  }
  return (await readFile(path, 'utf8')).trim()
}
