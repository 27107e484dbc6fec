import type { Media, Picture } from '@stet/core/story'
import type { ReactElement } from 'react'

export interface PictureFormProps {
  readonly picture: Picture
  /** The facts of its file; undefined until they are known. */
  readonly media: Media | undefined
  readonly onChange: (picture: Picture) => void
  /** Where renditions live; the newsroom's own host where absent. */
  readonly siteUrl?: string
}

/** What a picture shows, its caption and credit, and the point that must stay visible. */
export function PictureForm({ picture }: PictureFormProps): ReactElement {
  return <div data-media={picture.media} />
}

export interface PictureDropProps {
  /** Called for each picture that is uploaded, in the order in which they were chosen. */
  readonly onPicture: (picture: Picture, media: Media) => void
  readonly several?: boolean
  readonly label?: string
}

/** Takes pictures by drop, paste and choosing, and uploads them. */
export function PictureDrop({ label }: PictureDropProps): ReactElement {
  return <div>{label}</div>
}
