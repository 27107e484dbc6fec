import type { ReactElement } from 'react'
import { encode } from 'uqr'
import { pathOf } from './qr-path.ts'
import classes from './section.module.css'

/** A text as a QR code, drawn as one path. */
export function QrCode({
  text,
  label,
}: {
  readonly text: string
  readonly label: string
}): ReactElement {
  const { size, data } = encode(text, { ecc: 'M', border: 2 })
  return (
    <svg className={classes['qr']} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={pathOf(data)} fill="currentColor" shapeRendering="crispEdges" />
    </svg>
  )
}
