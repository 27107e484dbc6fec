import type { Publication } from '@stet/core/page'
import type { Newsroom } from '../../newsroom.ts'
import { unnamedPublication } from '../../site/press.ts'
import { readSetting } from '../../storage/settings.ts'

/** What the magazine is called. */
export async function magazineOf(newsroom: Newsroom): Promise<string> {
  return (await looksOf(newsroom)).magazine
}

/** The magazine's name and colours, for whoever is not signed in yet. */
export async function looksOf({ database }: Newsroom) {
  const publication = await readSetting<Publication>(database.db, 'publication')
  const { name, colours } = publication ?? unnamedPublication
  return { magazine: name, colours }
}
