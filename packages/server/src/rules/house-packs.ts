import { readFile, stat } from 'node:fs/promises'
import type { Pack } from '@stet/core/desk'
import { readHousePack } from '@stet/core/desk/house-pack'
import { UsageError } from '../commands/usage-error.ts'

/** The most bytes of a file of house rules. */
const mostBytes = 1_000_000

/** Whether a name given for a rule is that of a file of house rules. */
export function isPackFile(name: string): boolean {
  return /\.ya?ml$/i.test(name)
}

/**
 * Reads files of house rules. Throws a `UsageError` that names every fault by file, line and field, and where a name is
 * taken: by another file or by one of `names`.
 */
export async function readHousePacks(
  files: readonly string[],
  names: readonly string[],
): Promise<readonly Pack[]> {
  const packs: Pack[] = []
  const faults: string[] = []
  for (const file of files) {
    const read = readHousePack(await textOf(file))
    if ('problems' in read) {
      for (const { line, field, message } of read.problems)
        faults.push(`${file}${line > 0 ? `:${line}` : ''}: ${field ? `${field}: ` : ''}${message}`)
      continue
    }
    const { rule } = read.pack
    if (names.includes(rule) || packs.some((pack) => pack.rule === rule))
      faults.push(`${file}: rule: there is a rule "${rule}" already`)
    else packs.push(read.pack)
  }
  if (faults.length > 0)
    throw new UsageError(['Cannot read the house rules:', ...faults].join('\n  '))
  return packs
}

async function textOf(file: string): Promise<string> {
  try {
    const { size } = await stat(file)
    if (size > mostBytes) throw new RangeError(`it has ${size} bytes, ${mostBytes} is the most`)
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file))
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    throw new UsageError(`Cannot read ${file}: ${code ?? message}`, { cause })
  }
}
