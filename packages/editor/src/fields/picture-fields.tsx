import type { Picture, Shape } from '@stet/core/story'
import { pictureFields } from '@stet/core/story'
import { type ReactElement, useRef } from 'react'
import { PictureDrop } from '../pictures/picture-drop.tsx'
import type { InputProps } from './inputs.tsx'

/** Whether values of a shape are pictures, which are shown and not asked for field by field. */
export function isPictureShape(shape: Shape): boolean {
  return shape.kind === 'object' && shape.fields === pictureFields
}

/** The input for a file: it is sent, and its id is the value. */
export function MediaField({ label, onChange }: InputProps<unknown>): ReactElement {
  return <PictureDrop label={label.name} onPicture={({ media }) => onChange(media)} />
}

/** Several pictures at once, each put at the end of the list as it comes in. */
export function ManyPictures({
  entries,
  onChange,
}: {
  readonly entries: readonly unknown[]
  readonly onChange: (value: unknown) => void
}): ReactElement {
  // Pictures come in one by one, perhaps two before the form is drawn again.
  const latest = useRef(entries)
  latest.current = entries
  const put = (picture: Picture) => {
    latest.current = [...latest.current, picture]
    onChange(latest.current)
  }
  return <PictureDrop several onPicture={put} label="Add pictures" />
}
