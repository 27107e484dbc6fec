import type { MediaId } from '@stet/core/story'
import type { Database } from '../../storage/database.ts'
import { findMedia, mediaAfter } from '../../storage/media.ts'
import type { TakeOutAsk } from './asked.ts'

/**
 * What somebody asks for, a picture by its own id: pages show forms of it, whose addresses hold other hashes. The same
 * where it is no picture that we know.
 */
export async function withNamedPicture<T extends TakeOutAsk>(db: Database, asked: T): Promise<T> {
  const { what } = asked
  const hash = what.kind === 'picture' && /[0-9a-f]{64}/.exec(what.media)?.[0]
  if (!hash) return asked
  const media = (await findMedia(db, hash)) ? hash : await mediaWithForm(db, hash)
  return { ...asked, what: { kind: 'picture', media: media ?? hash } }
}

async function mediaWithForm(db: Database, hash: string): Promise<MediaId | undefined> {
  for (let after: MediaId | null = null; ; ) {
    const batch = await mediaAfter(db, { after, limit: 200 })
    const found = batch.find(({ renditions }) =>
      renditions.some(({ address }) => address.includes(hash)),
    )
    after = batch.at(-1)?.id ?? null
    if (found || after === null) return found?.id
  }
}
