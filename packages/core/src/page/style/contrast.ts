import type { Publication } from '../publication.ts'
import { designs } from './design.ts'

/** What WCAG 2 asks between words and what they stand on (success criterion 1.4.3). */
export const leastContrast = 4.5

/** How far apart two colours `#rrggbb` are in light, from 1 to 21, as WCAG 2 counts it. */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [lightOf(one), lightOf(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function lightOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** A colour that cannot be read on the paper of its light, and how far it is from it. */
export interface FaintColour {
  readonly colour: 'accent' | 'accentDark'
  readonly contrast: number
}

/** The accent colours of a magazine that are too faint on the paper of its design. */
export function faintColours({
  colours,
  design,
}: Pick<Publication, 'colours' | 'design'>): readonly FaintColour[] {
  const { paper } = designs[design.name]
  const pairs = [
    { colour: 'accent', contrast: contrastOf(colours.accent, paper.light) },
    { colour: 'accentDark', contrast: contrastOf(colours.accentDark, paper.dark) },
  ] as const
  return pairs.filter(({ contrast }) => contrast < leastContrast)
}
