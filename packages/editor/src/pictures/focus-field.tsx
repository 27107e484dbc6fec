import { Text } from '@mantine/core'
import type { Focus, Media } from '@stet/core/story'
import { type KeyboardEvent, type PointerEvent, type ReactElement, useId } from 'react'
import { focusAt, focusWords, nudged } from './focus-point.ts'
import { pictureAddress } from './picture-address.ts'
import './pictures.css'

export interface FocusFieldProps {
  readonly media: Media
  readonly focus: Focus
  readonly onChange: (focus: Focus) => void
  readonly siteUrl?: string
}

/** The picture with the point that stays visible when it is cropped, moved by pointer or by arrow keys. */
export function FocusField({ media, focus, onChange, siteUrl }: FocusFieldProps): ReactElement {
  const id = useId()
  const address = pictureAddress(media, siteUrl)
  const point = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    onChange(focusAt(event.clientX - box.left, event.clientY - box.top, box))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = nudged(focus, event.key, event.shiftKey)
    if (!next) return
    event.preventDefault()
    onChange(next)
  }
  const ratio = `${media.width} / ${media.height}`
  return (
    <div>
      <div
        className="stet-focus"
        role="slider"
        tabIndex={0}
        aria-label="Point that stays visible"
        aria-describedby={id}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(focus.x * 100)}
        aria-valuetext={focusWords(focus)}
        style={{ aspectRatio: ratio, background: media.colour }}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          point(event)
        }}
        onPointerMove={(event) => {
          if (event.buttons > 0) point(event)
        }}
        onKeyDown={onKeyDown}
      >
        {address && <img src={address} alt="" draggable={false} />}
        <span
          className="stet-focus-point"
          style={{ left: `${focus.x * 100}%`, top: `${focus.y * 100}%` }}
        />
      </div>
      <Text size="xs" c="dimmed" mt={4} id={id}>
        The ring marks what stays visible where the picture is cropped. Click, drag, or use the
        arrow keys.
      </Text>
    </div>
  )
}
