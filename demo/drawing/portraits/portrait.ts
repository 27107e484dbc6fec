import type { Ink, Print } from '../press.ts'
import { box, disc, ends, fade, line, oval, shape } from '../shapes.ts'

const size = 640

/** What tells one person from another: their colours, and what is drawn behind and before their head. */
interface Sitter {
  readonly name: string
  readonly paper: string
  readonly ground: string
  readonly skin: string
  readonly shade: string
  readonly coat: string
  readonly coatShade: string
  readonly behind: readonly Ink[]
  readonly before: readonly Ink[]
}

/** A square portrait, from the chest up. */
export function portrait(sitter: Sitter): Print {
  const shoulders =
    'M70 640 C80 540 150 500 250 480 L270 400 L370 400 L390 480 C490 500 560 540 570 640 Z'
  const neck = 'M272 380 L368 380 L376 474 C350 520 290 520 264 474 Z'
  return {
    name: `portrait-${sitter.name}`,
    width: size,
    height: size,
    paper: sitter.paper,
    inks: [
      {
        colour: sitter.ground,
        art: fade('a', [0, 0, 0, 640], ends(0, 0.95)) + box(0, 0, size, size, 'fill="url(#a)"'),
      },
      ...sitter.behind,
      { colour: sitter.coat, art: shape(shoulders) },
      {
        colour: sitter.coatShade,
        art: fade('b', [560, 0, 260, 0], ends(0.95, 0)) + shape(shoulders, 'fill="url(#b)"'),
      },
      { colour: sitter.skin, art: shape(neck) },
      {
        colour: sitter.shade,
        art: fade('n', [0, 390, 0, 470], ends(0.9, 0)) + shape(neck, 'fill="url(#n)"'),
      },
      {
        colour: sitter.skin,
        art: oval(320, 290, 104, 136) + disc(216, 300, 20) + disc(424, 300, 20),
      },
      {
        colour: sitter.shade,
        art:
          fade('c', [430, 0, 300, 0], ends(0.9, 0)) +
          oval(320, 290, 104, 136, 'fill="url(#c)"') +
          line('M320 286 C316 310 308 326 304 334 C310 340 320 342 328 340', 5),
      },
      ...sitter.before,
    ],
  }
}

/** Two eyes, so far down. */
export function eyes(y: number): string {
  return disc(278, y, 9) + disc(362, y, 9)
}

/** Skins that the magazine's inks have no colour for. */
export const brown = '#8a4b2f'
export const dark = '#5a2c22'
