import type { Picture } from '@stet/core/story'
import { type ReactElement, useContext, useEffect, useState } from 'react'
import { PictureForm } from './picture-form.tsx'
import { PictureServerContext } from './picture-server.ts'

export interface KnownPictureProps {
  readonly picture: Picture
  readonly onChange: (picture: Picture) => void
}

/** The form of a picture whose file the newsroom knows: its facts are asked for. */
export function KnownPicture({ picture, onChange }: KnownPictureProps): ReactElement {
  const { media } = useContext(PictureServerContext)
  const [, drawAgain] = useState(0)
  useEffect(
    () => media.follow([picture.media], () => drawAgain((count) => count + 1)),
    [media, picture.media],
  )
  return (
    <PictureForm picture={picture} media={media.known.get(picture.media)} onChange={onChange} />
  )
}
