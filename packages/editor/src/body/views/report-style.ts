import boxes from '@stet/core/page/style/report/boxes.css?raw'
import frame from '@stet/core/page/style/report/frame.css?raw'
import ground from '@stet/core/page/style/report/ground.css?raw'
import pictures from '@stet/core/page/style/report/pictures.css?raw'
import story from '@stet/core/page/style/report/story.css?raw'
import typeface from '@stet/core/page/style/report/typeface.css?raw'
import face from '@stet/core/page/typeface/report/typeface.woff2?url'

/** What the design “report” brings of its own: its stylesheets of what stands in a text, by name, and where its typeface is. */
export const reportStyle: {
  readonly texts: { readonly [file: string]: string }
  readonly face: string
} = {
  texts: {
    'report/typeface.css': typeface,
    'report/ground.css': ground,
    'report/frame.css': frame,
    'report/story.css': story,
    'report/boxes.css': boxes,
    'report/pictures.css': pictures,
  },
  face,
}
