import { existsSync } from 'node:fs'
import { sponsorAt } from '@stet/core/page'
import type { Newsroom } from '../newsroom.ts'
import { openPress, type Press } from './press.ts'
import { readPublication } from './publication.ts'
import { siteFolder } from './site-folder.ts'
import { putFile, putFiles } from './write-page.ts'

/** Keeps a press as long as the settings that it was set up with hold. */
export class PressRoom {
  readonly #newsroom: Newsroom
  #settings = ''
  #press: Promise<Press> | undefined
  #assets: Promise<void> | undefined

  constructor(newsroom: Newsroom) {
    this.#newsroom = newsroom
  }

  /** The press for the settings as they are now; its assets are on the site. */
  async open(): Promise<Press> {
    const press = await this.look()
    this.#assets ??= putAssets(press).catch((error: unknown) => {
      // A disk that is full now may have room when the next one asks.
      this.#assets = undefined
      throw error
    })
    await this.#assets
    return press
  }

  /** The same for who only looks at pages, and writes none. */
  async look(): Promise<Press> {
    const publication = await readPublication(this.#newsroom.database.db)
    // A sponsor comes and goes by the clock, without a change of the settings.
    const sponsor = sponsorAt(publication, this.#newsroom.now())
    const settings = JSON.stringify([publication, sponsor])
    if (this.#press === undefined || settings !== this.#settings) {
      this.#settings = settings
      this.#press = openPress(this.#newsroom)
      this.#assets = undefined
    }
    return this.#press
  }
}

const rooms = new WeakMap<Newsroom, PressRoom>()

/** The press room of a newsroom: one for all who print in this thread. */
export function pressRoomOf(newsroom: Newsroom): PressRoom {
  const room = rooms.get(newsroom) ?? new PressRoom(newsroom)
  rooms.set(newsroom, room)
  return room
}

/** Assets are on the site before any page that points to them. */
export async function putAssets({ newsroom, assets }: Press): Promise<void> {
  const folder = siteFolder(newsroom.config.data)
  // Together: the disk is waited for once, and not for each of them.
  await putFiles(folder, assets.files)
  const { icon } = assets
  if (!existsSync(`${folder}/${icon.path}`)) {
    await putFile(folder, { path: icon.path, body: await icon.draw() })
  }
}
