import type { Newsroom } from '../../newsroom.ts'
import { readPublication } from '../../site/publication.ts'

/** What the magazine is called. */
export async function magazineOf(newsroom: Newsroom): Promise<string> {
  return (await looksOf(newsroom)).magazine
}

/** The magazine's name and colours, for whoever is not signed in yet. */
export async function looksOf({ database }: Newsroom) {
  const { name, colours } = await readPublication(database.db)
  return { magazine: name, colours }
}
