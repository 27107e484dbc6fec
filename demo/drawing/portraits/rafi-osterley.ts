import type { Print } from '../press.ts'
import { disc, ends, fade, inks, line, shape } from '../shapes.ts'
import { eyes, portrait } from './portrait.ts'

export const rafiOsterley: Print = portrait({
  name: 'rafi-osterley',
  paper: inks.steel,
  ground: inks.night,
  skin: inks.pink,
  shade: inks.coral,
  coat: inks.cream,
  coatShade: inks.steel,
  behind: [
    { colour: inks.wine, art: disc(230, 190, 60) + disc(410, 190, 60) + disc(320, 130, 80) },
  ],
  before: [
    {
      colour: inks.wine,
      art:
        disc(236, 206, 44) +
        disc(280, 176, 48) +
        disc(332, 166, 50) +
        disc(384, 180, 46) +
        disc(414, 216, 38) +
        disc(306, 206, 30) +
        disc(356, 206, 28),
    },
    {
      colour: inks.red,
      art:
        fade('h', [230, 120, 420, 240], ends(0.8, 0)) +
        disc(280, 176, 48, 'fill="url(#h)"') +
        disc(332, 166, 50, 'fill="url(#h)"') +
        disc(236, 206, 44, 'fill="url(#h)"'),
    },
    {
      colour: inks.black,
      art:
        eyes(288) + line('M258 262 C270 254 288 254 298 262 M342 262 C354 254 372 254 382 262', 7),
    },
    {
      colour: inks.wine,
      art:
        shape(
          'M262 366 C280 344 310 344 320 354 C330 344 360 344 378 366 C356 372 336 372 320 366 C304 372 284 372 262 366 Z',
        ) + line('M302 388 C314 394 328 394 338 388', 7),
    },
    { colour: inks.pink, art: shape('M262 470 L320 580 L378 470 Z') },
    { colour: inks.steel, art: line('M254 476 L320 584 L386 476', 6) },
  ],
})
