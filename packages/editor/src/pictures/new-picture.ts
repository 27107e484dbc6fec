import type { Media, Picture } from '@stet/core/story'

/** A picture of a file that was just uploaded: nothing is said of it yet, and its middle counts. */
export function newPicture({ id }: Pick<Media, 'id'>): Picture {
  return {
    media: id,
    alternative: null,
    decorative: false,
    caption: '',
    credit: '',
    focus: { x: 0.5, y: 0.5 },
  }
}
