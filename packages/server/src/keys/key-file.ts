import { randomBytes } from 'node:crypto'
import { chmod, link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config.ts'

/** What is kept in a file of the folder of keys. */
export interface KeyFile {
  /** The file's name: `session-secret`. */
  readonly name: string
  /** What it is called where it cannot be read or made: `the session secret`. */
  readonly what: string
  /** A new one, as text in one or more lines. */
  readonly make: () => string | Promise<string>
}

/**
 * The text of a key's file without blanks around it; made at its first need, readable by nobody else. Throws where the
 * folder of keys can be neither read nor written.
 */
export async function keyFile({ keys }: Pick<Config, 'keys'>, key: KeyFile): Promise<string> {
  const path = join(keys, key.name)
  return (await readKey(path, key)) ?? (await makeKey(keys, path, key))
}

/** Shorter than this is no secret: 32 bytes as base64. */
const shortest = 43

/**
 * A secret of 32 random bytes as text; made at its first need. Throws as `keyFile` does, and where the file holds one that
 * can be guessed.
 */
export async function secretFile(
  config: Pick<Config, 'keys'>,
  { name, what }: Omit<KeyFile, 'make'>,
): Promise<string> {
  const make = () => randomBytes(32).toString('base64url')
  const secret = await keyFile(config, { name, what, make })
  if (secret.length < shortest) {
    throw new RangeError(
      `Cannot use ${join(config.keys, name)}: it must hold ${shortest} characters or more, found ${secret.length}`,
    )
  }
  return secret
}

async function readKey(path: string, { what }: KeyFile): Promise<string | undefined> {
  try {
    return (await readFile(path, 'utf8')).trim()
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new Error(`Cannot read ${what} at ${path}`, { cause })
  }
}

/** Written beside its place, then linked there: of two processes the first one's key holds. */
async function makeKey(folder: string, path: string, { what, make }: KeyFile): Promise<string> {
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await chmod(folder, 0o700)
    const file = await open(draft, 'wx', 0o600)
    await file.writeFile(`${(await make()).trim()}\n`)
    await file.sync()
    await file.close()
    await link(draft, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  } catch (cause) {
    throw new Error(`Cannot make ${what} at ${path}`, { cause })
  } finally {
    await rm(draft, { force: true })
  }
  return (await readFile(path, 'utf8')).trim()
}
