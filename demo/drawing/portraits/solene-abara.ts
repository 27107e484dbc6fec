import type { Print } from '../press.ts'
import { each, ends, fade, inks, line, shape } from '../shapes.ts'
import { dark, eyes, portrait } from './portrait.ts'

const fringe =
  'M208 288 C202 190 250 140 320 140 C390 140 438 190 432 288 C424 230 396 200 352 186 C300 196 232 214 208 288 Z'
const scarf = 'M206 470 C250 520 390 520 434 470 L446 510 C400 566 240 566 194 510 Z'

export const soleneAbara: Print = portrait({
  name: 'solene-abara',
  paper: inks.blue,
  ground: inks.teal,
  skin: dark,
  shade: '#2f1520',
  coat: inks.coral,
  coatShade: inks.wine,
  behind: [
    {
      colour: inks.black,
      art: each(9, (index) =>
        line(
          `M${214 + index * 26} 200 C${190 + index * 32} 300 ${176 + index * 36} 380 ${188 + index * 33} 470`,
          24,
        ),
      ),
    },
  ],
  before: [
    { colour: inks.black, art: shape(fringe) },
    {
      colour: inks.steel,
      art: fade('h', [210, 140, 380, 240], ends(0.6, 0)) + shape(fringe, 'fill="url(#h)"'),
    },
    {
      colour: inks.black,
      art:
        eyes(290) + line('M256 264 C268 254 290 254 300 264 M340 264 C350 254 372 254 384 264', 7),
    },
    {
      colour: inks.red,
      art: shape('M288 368 C304 360 336 360 352 368 C340 386 300 386 288 368 Z'),
    },
    { colour: inks.ochre, art: shape(scarf) + shape('M392 530 L430 522 L446 636 L398 636 Z') },
    {
      colour: inks.wine,
      art: fade('w', [446, 0, 300, 0], ends(0.7, 0)) + shape(scarf, 'fill="url(#w)"'),
    },
  ],
})
