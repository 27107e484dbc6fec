import type { Print } from '../press.ts'
import { disc, each, inks, line, shape } from '../shapes.ts'
import { brown, dark, eyes, portrait } from './portrait.ts'

export const dilysOkonjo: Print = portrait({
  name: 'dilys-okonjo',
  paper: inks.coral,
  ground: inks.red,
  skin: brown,
  shade: dark,
  coat: inks.ochre,
  coatShade: inks.wine,
  behind: [
    {
      colour: inks.black,
      art:
        disc(320, 110, 100) +
        disc(240, 140, 66) +
        disc(400, 140, 66) +
        disc(270, 70, 56) +
        disc(370, 70, 56),
    },
  ],
  before: [
    {
      colour: inks.black,
      art: shape(
        'M212 270 C214 180 260 150 320 150 C380 150 426 180 428 270 C400 210 370 196 320 196 C270 196 240 210 212 270 Z',
      ),
    },
    {
      colour: inks.teal,
      art:
        shape('M208 232 C230 150 410 150 432 232 C400 176 240 176 208 232 Z') +
        shape('M420 200 L492 150 L480 210 L510 240 L430 226 Z'),
    },
    {
      colour: inks.mist,
      art: each(6, (index) =>
        disc(246 + index * 30, 186 - Math.round(Math.sin((index / 5) * Math.PI) * 18), 6),
      ),
    },
    {
      colour: inks.black,
      art:
        eyes(288) + line('M256 262 C268 252 290 252 300 262 M340 262 C350 252 372 252 384 262', 7),
    },
    {
      colour: inks.red,
      art: shape('M288 368 C304 360 336 360 352 368 C340 388 300 388 288 368 Z'),
    },
    { colour: inks.ochre, art: disc(214, 354, 24) + disc(426, 354, 24) },
  ],
})
