import type { ArchiveItem } from '../archive-item.ts'
import type { Problem } from '../taken.ts'
import { openArchive } from './archive.ts'
import { othersIn } from './others.ts'
import { pieceOf } from './piece.ts'
import { rowsOf, tablesIn } from './tables.ts'

/** Whether a file that begins so is an export of Ghost, or what its API and migration tools give. */
export function isGhost(head: string): boolean {
  const start = head.replace(/^\ufeff?\s*/, '')
  return (
    start.startsWith('{') &&
    /"(?:db|posts)"\s*:\s*\[|"exported_on"\s*:|"posts_(?:tags|authors|meta)"\s*:/.test(start)
  )
}

/**
 * Reads an export of Ghost (0.x to 6), or says why it is none: each post and page, to be read once its id is
 * known, and what else the export holds. Any text gives an answer; nothing is thrown.
 */
export function readGhost(text: string): readonly ArchiveItem[] | { readonly problem: Problem } {
  const json = parsed(text)
  if ('problem' in json) return json
  const tables = tablesIn(json.value)
  if (!tables) return { problem: { message: 'It holds no posts of Ghost', line: null } }
  const archive = openArchive(tables)
  return [...rowsOf(tables, 'posts').map((row) => pieceOf(row, archive)), ...othersIn(archive)]
}

function parsed(text: string): { readonly value: unknown } | { readonly problem: Problem } {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
    return { value }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { problem: { message: `It is not whole JSON: ${reason}`, line: lineIn(text, reason) } }
  }
}

/** The line that a message of the parser is about. */
function lineIn(text: string, reason: string): number | null {
  const [, line] = /\bline (\d+)\b/.exec(reason) ?? []
  if (line) return Number(line)
  const [, position] = /\bposition (\d+)\b/.exec(reason) ?? []
  if (position) return linesTo(text, Number(position))
  return /unexpected end|unterminated/i.test(reason) ? linesTo(text, text.length) : null
}

/** The number of the line at a place, counted from one. */
function linesTo(text: string, end: number): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1))
    lines += 1
  return lines
}
