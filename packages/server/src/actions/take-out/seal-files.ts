import { createReadStream, existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Seal } from '../../keys/seal.ts'
import { readSealed, writeSealed, writeWhole } from '../../keys/sealed-file.ts'
import { syncFolders } from '../../site/durable-file.ts'
import type { NumberedPiece } from './pieces.ts'

/** Where the sealed form of a file lies. */
export function sealedFile(data: string, takeOut: string, number: number): string {
  return join(data, 'sealed', takeOut, String(number))
}

/** Seals a file: encrypted in its new place and safe there before it goes from the old one. Says whether it was there. */
export async function sealFile(seal: Seal, from: string, to: string): Promise<boolean> {
  if (!existsSync(from)) return false
  await mkdir(dirname(to), { recursive: true, mode: 0o700 })
  await writeSealed(seal, createReadStream(from), to)
  await rm(from)
  await syncFolders([dirname(from)], 'apart')
  return true
}

/** Puts the sealed files among the pieces of a take-out back in their places; their sealed forms stay. */
export async function unsealFiles(
  data: string,
  sealed: {
    readonly seal: Seal
    readonly takeOut: string
    readonly pieces: readonly NumberedPiece[]
  },
): Promise<void> {
  const { seal, takeOut, pieces } = sealed
  for (const { number, piece } of pieces)
    if (piece.type === 'file')
      await unsealFile(seal, sealedFile(data, takeOut, number), join(data, piece.path))
}

/** Puts a sealed file back in its place; the sealed form stays. Does nothing where something is there already. */
async function unsealFile(seal: Seal, from: string, to: string): Promise<void> {
  if (existsSync(to) || !existsSync(from)) return
  await mkdir(dirname(to), { recursive: true })
  await writeWhole(to, readSealed(seal, from))
}
