// Makes the renditions of demo/magazine/media and its media.json, so that a first start encodes nothing.
// Run: node demo/make-renditions.ts (some minutes; pictures that did not change are kept)
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Media } from '@stet/core/story'
import { makeRenditions, readPicture } from '../packages/server/src/media/renditions.ts'

const originals = join(import.meta.dirname, 'magazine/media')
const renditions = join(import.meta.dirname, 'magazine/renditions')
const list = join(import.meta.dirname, 'magazine/media.json')

const known = await readKnown()
await mkdir(renditions, { recursive: true })
const all: Media[] = []
for (const name of (await readdir(originals)).sort()) {
  const bytes = await readFile(join(originals, name))
  const id = createHash('sha256').update(bytes).digest('hex')
  all.push(known.get(id) ?? (await make(name, bytes)))
  console.log(name)
}
await writeFile(list, `${JSON.stringify(all, null, 2)}\n`)

const used = new Set(all.flatMap((media) => media.renditions.map((one) => basename(one.address))))
for (const file of await readdir(renditions)) {
  if (!used.has(file)) await rm(join(renditions, file))
}

async function make(name: string, bytes: Buffer): Promise<Media> {
  const facts = await readPicture(bytes)
  const types = ['image/avif', 'image/webp', 'image/jpeg'] as const
  const made = await makeRenditions(bytes, { types, width: facts.width })
  for (const one of made) {
    await writeFile(join(renditions, basename(one.rendition.address)), one.bytes)
  }
  return { ...facts, name, renditions: made.map(({ rendition }) => rendition) }
}

async function readKnown(): Promise<ReadonlyMap<string, Media>> {
  const text = await readFile(list, 'utf8').catch(() => '[]')
  return new Map((JSON.parse(text) as Media[]).map((media) => [media.id, media]))
}
