import { createInterface } from 'node:readline'
import type { IntakeFolder } from '../intake-folder.ts'

/** The lines of a file of an import, some at a time, with the number of the first of them; none where there is no such file. */
export async function* linesOf(
  folder: IntakeFolder,
  path: string,
  atOnce: number,
): AsyncGenerator<{ readonly from: number; readonly lines: readonly string[] }> {
  const file = await folder.open(path)
  if (!file) return
  let from = 1
  let lines: string[] = []
  try {
    for await (const line of createInterface({ input: file.stream, crlfDelay: Infinity })) {
      if (line === '') continue
      lines.push(line)
      if (lines.length < atOnce) continue
      yield { from, lines }
      from += lines.length
      lines = []
    }
    if (lines.length > 0) yield { from, lines }
  } finally {
    file.stream.destroy()
  }
}
