import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { ImportFiles } from '../../imports/import-files.ts'
import { type ImportSummary, reportDocument } from '../../imports/import-summary.ts'
import type { ArchiveImport } from '../../storage/archive-imports.ts'

/** A report as a file to keep, read as it is sent; undefined where that step has not been done. */
export function reportFile(
  { id, checked, imported }: ArchiveImport,
  step: 'check' | 'import',
  files: ImportFiles,
): { readonly body: ReadableStream; readonly headers: Record<string, string> } | undefined {
  const summary = (step === 'check' ? checked : imported) as ImportSummary | null
  if (!summary) return undefined
  return {
    body: Readable.toWeb(Readable.from(inBlocks(reportDocument(files.report(step), summary)))),
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${step}-${id.slice(0, 8)}.json"`,
    },
  }
}

const blockSize = 64 * 1024

/** Pieces of text as bytes, many of them at once. */
async function* inBlocks(pieces: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let block = ''
  for await (const piece of pieces) {
    block += piece
    if (block.length < blockSize) continue
    yield Buffer.from(block)
    block = ''
  }
  if (block !== '') yield Buffer.from(block)
}
