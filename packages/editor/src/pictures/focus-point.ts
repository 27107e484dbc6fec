import type { Focus } from '@stet/core/story'

/** The point of a picture at a place in its box, in pixels from the box's corner. */
export function focusAt(
  x: number,
  y: number,
  { width, height }: { readonly width: number; readonly height: number },
): Focus {
  return { x: part(x / (width || 1)), y: part(y / (height || 1)) }
}

/** The point moved by an arrow key (twice as far with Shift), to the middle by Home; undefined by other keys. */
export function nudged({ x, y }: Focus, key: string, isFar: boolean): Focus | undefined {
  const by = isFar ? 0.1 : 0.05
  switch (key) {
    case 'ArrowLeft':
      return { x: part(x - by), y }
    case 'ArrowRight':
      return { x: part(x + by), y }
    case 'ArrowUp':
      return { x, y: part(y - by) }
    case 'ArrowDown':
      return { x, y: part(y + by) }
    case 'Home':
      return { x: 0.5, y: 0.5 }
    default:
      return undefined
  }
}

/** Where a point is, in words. */
export function focusWords({ x, y }: Focus): string {
  return `${Math.round(x * 100)} % from the left, ${Math.round(y * 100)} % from the top`
}

/** A part of a side between 0 and 1, in hundredths. */
function part(value: number): number {
  return Math.round(Math.min(Math.max(value, 0), 1) * 100) / 100
}
