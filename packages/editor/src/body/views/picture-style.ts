import boxes from '@stet/core/page/style/picture/boxes.css?raw'
import frame from '@stet/core/page/style/picture/frame.css?raw'
import ground from '@stet/core/page/style/picture/ground.css?raw'
import pictures from '@stet/core/page/style/picture/pictures.css?raw'
import story from '@stet/core/page/style/picture/story.css?raw'
import typeface from '@stet/core/page/style/picture/typeface.css?raw'
import face from '@stet/core/page/typeface/picture/typeface.woff2?url'

/** What the design “picture” brings of its own: its stylesheets of what stands in a text, by name, and where its typeface is. */
export const pictureStyle: {
  readonly texts: { readonly [file: string]: string }
  readonly face: string
} = {
  texts: {
    'picture/typeface.css': typeface,
    'picture/ground.css': ground,
    'picture/frame.css': frame,
    'picture/story.css': story,
    'picture/boxes.css': boxes,
    'picture/pictures.css': pictures,
  },
  face,
}
