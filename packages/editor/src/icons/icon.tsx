import type { ReactElement } from 'react'

interface IconProps {
  /** Width and height in pixels; a style may say otherwise. */
  readonly size?: number
  readonly className?: string | undefined
}

/** A drawing that stands beside words, and is told to nobody: a button without words has a label. */
export type Icon = (props: IconProps) => ReactElement

/** An icon of a path in a square of 24 units, drawn in lines of the text's colour. */
export function icon(path: string): Icon {
  return ({ size = 24, className }) => (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  )
}
