import { open } from 'node:fs/promises'

/** Whether what is at a path is one file of XML, which is read piece by piece. */
export async function isStreamed(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined)
  try {
    const start = Buffer.alloc(64)
    const read = await file?.read(start, 0, start.length, 0).catch(() => undefined)
    return /^(?:\u00ef\u00bb\u00bf)?\s*</.test(
      start.subarray(0, read?.bytesRead ?? 0).toString('latin1'),
    )
  } finally {
    await file?.close()
  }
}
