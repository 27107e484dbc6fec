import type { Publication } from '@stet/core/page'
import type { Newsroom } from '../../newsroom.ts'
import { unnamedPublication } from '../../site/press.ts'
import { readSetting } from '../../storage/settings.ts'

/** What the magazine is called. */
export async function magazineOf({ database }: Newsroom): Promise<string> {
  const publication = await readSetting<Publication>(database.db, 'publication')
  return (publication ?? unnamedPublication).name
}
