import type { Print } from '../press.ts'
import { each, ends, fade, inks, line, shape } from '../shapes.ts'
import { brown, eyes, portrait } from './portrait.ts'

const fringe =
  'M208 276 C200 170 250 136 320 136 C390 136 440 170 432 276 L420 250 L404 262 L384 246 L360 258 L336 246 L312 258 L288 246 L262 260 L238 248 Z'

export const noorVelasco: Print = portrait({
  name: 'noor-velasco',
  paper: inks.pink,
  ground: inks.coral,
  skin: '#c98a5e',
  shade: brown,
  coat: inks.cream,
  coatShade: inks.pink,
  behind: [
    {
      colour: inks.black,
      art: shape(
        'M190 540 C160 300 160 110 320 108 C480 110 480 300 450 540 C400 560 240 560 190 540 Z',
      ),
    },
  ],
  before: [
    { colour: inks.black, art: shape(fringe) },
    {
      colour: inks.blue,
      art: fade('h', [200, 130, 420, 250], ends(0.85, 0)) + shape(fringe, 'fill="url(#h)"'),
    },
    { colour: inks.black, art: eyes(294) },
    { colour: inks.wine, art: line('M292 372 C308 382 334 382 350 370', 8) },
    {
      colour: inks.red,
      art:
        '<clipPath id="j"><path d="M70 640 C80 540 150 500 250 480 C280 530 360 530 390 480 C490 500 560 540 570 640 Z"/></clipPath><g clip-path="url(#j)">' +
        each(5, (index) =>
          line(
            `M40 ${534 + index * 32} C200 ${506 + index * 32} 440 ${506 + index * 32} 600 ${534 + index * 32}`,
            13,
          ),
        ) +
        '</g>',
    },
  ],
})
