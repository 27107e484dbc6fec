import { readdir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { UnreadableError } from '../check/check-input.ts'
import { type CheckAsked, checkInput } from '../check/check-inputs.ts'
import { readInput } from '../check/read-input.ts'
import { UsageError } from '../commands/usage-error.ts'
import type { TrialSum } from './rule-trial.ts'

const readable = /\.(?:txt|md|markdown|html?|docx)$/i
const mostFiles = 100_000

/**
 * Tries rules on all texts below a folder, or on one file; gives what could not be read, in words. Throws a `UsageError`
 * where there is no text.
 */
export async function tryOnFolder(
  folder: string,
  asked: CheckAsked,
  trial: TrialSum,
): Promise<readonly string[]> {
  const files = await filesBelow(folder)
  if (files.length === 0)
    throw new UsageError(`There is no .txt, .md, .html or .docx file at ${folder}`)
  const unread: string[] = []
  for (const file of files) {
    try {
      const { reading, questions } = checkInput(await readInput(file, asked), asked)
      trial.add(relative(folder, file) || file, reading, questions)
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error
      unread.push(error.message)
    }
  }
  return unread
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const facts = await stat(folder).catch(() => undefined)
  if (!facts) throw new UsageError(`Cannot read ${folder}: there is nothing at this path`)
  if (facts.isFile()) return [folder]
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && readable.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  if (files.length > mostFiles)
    throw new UsageError(`${folder} holds ${files.length} texts, ${mostFiles} is the most`)
  return files
}
