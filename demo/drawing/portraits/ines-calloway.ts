import type { Print } from '../press.ts'
import { ends, fade, inks, line, shape } from '../shapes.ts'
import { portrait } from './portrait.ts'

const fringe =
  'M206 280 C200 190 250 150 320 148 C400 146 440 200 434 280 C420 230 390 214 350 206 C330 230 260 226 206 280 Z'

export const inesCalloway: Print = portrait({
  name: 'ines-calloway',
  paper: inks.mist,
  ground: inks.teal,
  skin: inks.pink,
  shade: inks.coral,
  coat: inks.night,
  coatShade: inks.black,
  behind: [
    {
      colour: inks.steel,
      art: shape('M196 320 C170 150 240 110 330 112 C430 112 470 190 444 320 Z'),
    },
  ],
  before: [
    { colour: inks.steel, art: shape(fringe) },
    {
      colour: inks.cream,
      art: fade('h', [0, 120, 0, 240], ends(0.7, 0)) + shape(fringe, 'fill="url(#h)"'),
    },
    {
      colour: inks.black,
      art:
        '<g fill="none" stroke="#fff" stroke-width="8"><circle cx="276" cy="290" r="36"/><circle cx="364" cy="290" r="36"/></g>' +
        line('M312 286 L328 286 M240 284 L218 278 M400 284 L422 278', 7),
    },
    { colour: inks.wine, art: line('M290 374 C310 384 334 384 352 372', 8) },
    { colour: inks.red, art: shape('M232 492 L254 430 L320 500 L386 430 L408 492 L320 560 Z') },
  ],
})
