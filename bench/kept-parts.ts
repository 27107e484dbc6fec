import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Circumstances, Part } from './report.ts'

/** A part as it was measured at full size, and when and where. */
export interface KeptPart {
  readonly name: string
  readonly circumstances: Circumstances
  readonly part: Part
}

const folder = join(import.meta.dirname, 'results')

/** Keeps what a part found: the whole takes long, and its parts may be measured on different days. */
export function keepPart(kept: KeptPart): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${kept.name}.json`), `${JSON.stringify(kept, null, 2)}\n`)
}

/** What every part found when it was measured last, in the order of `names`. */
export function keptParts(names: readonly string[]): readonly KeptPart[] {
  const files = new Set(readdirSync(folder))
  return names.flatMap((name) =>
    files.has(`${name}.json`)
      ? [JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as KeptPart]
      : [],
  )
}
