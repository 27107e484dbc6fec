import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PersonRole } from '@stet/core/story'

/** What can be told of a post of the demo's platforms. */
export const postStates = ['live', 'edited', 'gone'] as const

export type PostState = (typeof postStates)[number]

/** The answers that the demo's platforms replay. Their people are invented. */
export interface Recorded {
  readonly hosts: readonly string[]
  readonly posts: readonly RecordedPost[]
  readonly pages: readonly { readonly host: string; readonly path: string; readonly file: string }[]
}

/** A post in Mastodon's shape, as it was and as it was changed. https://docs.joinmastodon.org/entities/Status/ */
export interface RecordedPost {
  /** What it is called in `stet demo`. */
  readonly name: string
  readonly host: string
  readonly id: string
  readonly handle: string
  /** What its author is in public life. */
  readonly role: PersonRole
  readonly live: RecordedStatus
  readonly edited: RecordedStatus
}

type RecordedStatus = Readonly<Record<string, unknown>> & {
  readonly url: string
  readonly content: string
}

/** Where the demo's magazine lies, beside its platforms. */
export const demoFolder: string = fileURLToPath(new URL('../../../../demo', import.meta.url))

const platformsFolder = join(demoFolder, 'platforms')

/** Reads what the demo's platforms answer. */
export async function readRecorded(): Promise<Recorded> {
  return JSON.parse(await readFile(join(platformsFolder, 'recorded.json'), 'utf8')) as Recorded
}

/** A page of the demo's outlets. */
export function readRecordedPage(file: string): Promise<string> {
  return readFile(join(platformsFolder, file), 'utf8')
}
