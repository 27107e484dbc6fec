import type { Media } from '@stet/core/story'
import { createContext } from 'react'
import { newShelf, type Shelf } from '../body/shelf.ts'
import { ask, upload } from '../server.ts'

/** Where pictures are sent, and where their facts come from. */
export interface PictureServer {
  readonly upload: (file: File, onProgress: (share: number) => void) => Promise<Media>
  readonly media: Shelf<Media>
}

/** The newsroom's own server, and the facts of pictures that it has told already. */
export const newsroomPictures: PictureServer = {
  upload,
  media: newShelf(async (id) => {
    const { media } = await ask<{ readonly media: Media }>('GET', `media/${encodeURIComponent(id)}`)
    return media
  }),
}

export const PictureServerContext = createContext(newsroomPictures)
