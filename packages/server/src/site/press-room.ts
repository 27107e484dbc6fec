import { existsSync } from 'node:fs'
import type { Newsroom } from '../newsroom.ts'
import { readSetting } from '../storage/settings.ts'
import { openPress, type Press } from './press.ts'
import { siteFolder } from './site-folder.ts'
import { putFile } from './write-page.ts'

/** Keeps a press as long as the settings that it was set up with hold. */
export class PressRoom {
  readonly #newsroom: Newsroom
  #settings = ''
  #press: Promise<Press> | undefined

  constructor(newsroom: Newsroom) {
    this.#newsroom = newsroom
  }

  /** The press for the settings as they are now. */
  async open(): Promise<Press> {
    const settings =
      JSON.stringify(await readSetting(this.#newsroom.database.db, 'publication')) ?? ''
    if (this.#press === undefined || settings !== this.#settings) {
      this.#settings = settings
      this.#press = openPressWithAssets(this.#newsroom)
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
async function openPressWithAssets(newsroom: Newsroom): Promise<Press> {
  const press = await openPress(newsroom)
  const folder = siteFolder(newsroom.config.data)
  for (const file of press.assets.files) await putFile(folder, file)
  const { icon } = press.assets
  if (!existsSync(`${folder}/${icon.path}`)) {
    await putFile(folder, { path: icon.path, body: await icon.draw() })
  }
  return press
}
