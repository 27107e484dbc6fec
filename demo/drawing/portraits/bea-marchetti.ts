import type { Print } from '../press.ts'
import { ends, fade, inks, line, shape } from '../shapes.ts'
import { eyes, portrait } from './portrait.ts'

const beret = 'M176 190 C170 110 300 70 400 96 C480 116 486 180 440 204 C360 170 260 170 200 206 Z'

export const beaMarchetti: Print = portrait({
  name: 'bea-marchetti',
  paper: inks.cream,
  ground: inks.ochre,
  skin: inks.pink,
  shade: inks.coral,
  coat: inks.blue,
  coatShade: inks.night,
  behind: [
    {
      colour: inks.red,
      art: shape(
        'M186 400 C170 220 200 130 320 130 C440 130 470 220 454 400 C430 420 400 400 400 400 L240 400 C240 400 210 420 186 400 Z',
      ),
    },
  ],
  before: [
    {
      colour: inks.red,
      art: shape(
        'M206 300 C204 210 250 176 320 176 C390 176 436 210 434 300 C420 240 380 232 340 222 C300 236 230 240 206 300 Z',
      ),
    },
    { colour: inks.night, art: shape(beret) + line('M330 84 L338 62', 9) },
    {
      colour: inks.blue,
      art: fade('h', [180, 90, 420, 200], ends(0.95, 0)) + shape(beret, 'fill="url(#h)"'),
    },
    {
      colour: inks.black,
      art:
        eyes(290) + line('M258 264 C270 256 288 256 298 264 M342 264 C354 256 372 256 382 264', 6),
    },
    { colour: inks.wine, art: line('M290 366 C306 384 336 384 352 366', 8) },
    { colour: inks.ochre, art: line('M404 268 L480 226', 13) },
    { colour: inks.black, art: shape('M474 222 L500 214 L484 236 Z') },
  ],
})
