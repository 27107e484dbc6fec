import { readFile } from 'node:fs/promises'

/** The parts of the script of discussions: each after those that it uses. */
export const talkParts: readonly string[] = [
  'words-of-page',
  'elements',
  'pages',
  'kept',
  'drafts',
  'merge',
  'mine',
  'posting',
  'answering',
  'threads',
  'news',
  'respecting',
  'quoting',
  'begin',
]

/**
 * One script of several files, in their order: what they import from one another stands above them then.
 * No two may give one name at their top; a test looks at that. Lines that only comment are left out.
 */
export async function joinScript(
  parts: readonly string[],
  fileOf: (part: string) => string,
): Promise<string> {
  const texts = await Promise.all(parts.map((part) => readFile(fileOf(part), 'utf8')))
  return `(()=>{'use strict'\n${texts.map(withoutModule).join('')}})()\n`
}

function withoutModule(text: string): string {
  return text
    .replace(/^import [^;]*? from '[^']+'\n/gm, '')
    .replace(/^export (?=(?:async )?(?:function|class)|const|let)/gm, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(?:\/\/|\/\*\*|\*)/.test(line))
    .map((line) => `${line}\n`)
    .join('')
}
