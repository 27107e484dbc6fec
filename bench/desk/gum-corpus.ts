import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type GumDocument, readGum } from './gum-document.ts'

/** GUM’s own partitions: train and dev are for work, test is scored and not looked at. */
export type Partition = 'train' | 'dev' | 'test'

/** The partitions that stand in the project, for whoever has no more of GUM. */
export const ownFolder: string = join(import.meta.dirname, 'gum', 'conllu')

const dev: ReadonlySet<string> = new Set([
  'news_homeopathic',
  'news_iodine',
  'interview_cyclone',
  'interview_gaming',
])
const test: ReadonlySet<string> = new Set([
  'news_nasa',
  'news_sensitive',
  'interview_hill',
  'interview_libertarian',
])

/** The partition of a document, by its name. */
export function partitionOf(name: string): Partition {
  if (dev.has(name)) return 'dev'
  return test.has(name) ? 'test' : 'train'
}

/** All news and interviews of a folder of GUM’s CoNLL-U files; throws where there are none. */
export function readCorpus(folder: string): readonly GumDocument[] {
  const files = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.conllu'))
    : []
  if (files.length === 0) throw new Error(`Cannot read GUM: no .conllu files in ${folder}`)
  return files.sort().map((name) => readGum(readFileSync(join(folder, name), 'utf8')))
}
