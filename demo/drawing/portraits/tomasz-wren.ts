import type { Print } from '../press.ts'
import { box, ends, fade, inks, line, shape } from '../shapes.ts'
import { eyes, portrait } from './portrait.ts'

export const tomaszWren: Print = portrait({
  name: 'tomasz-wren',
  paper: inks.ochre,
  ground: inks.coral,
  skin: '#f4cfa6',
  shade: inks.coral,
  coat: inks.teal,
  coatShade: inks.night,
  behind: [],
  before: [
    {
      colour: inks.black,
      art: shape(
        'M214 310 C220 440 270 470 320 470 C370 470 420 440 426 310 C410 350 380 352 356 346 C334 338 306 338 284 346 C260 352 230 350 214 310 Z',
      ),
    },
    { colour: inks.coral, art: line('M294 372 C310 380 330 380 346 372', 9) },
    {
      colour: inks.black,
      art:
        eyes(288) + line('M258 262 C270 254 288 254 298 262 M342 262 C354 254 372 254 382 262', 8),
    },
    {
      colour: inks.red,
      art:
        shape(
          'M204 246 C196 120 262 90 320 90 C378 90 444 120 436 246 C380 220 260 220 204 246 Z',
        ) + shape('M196 220 C270 190 370 190 444 220 L444 260 C370 230 270 230 196 260 Z'),
    },
    {
      colour: inks.wine,
      art:
        fade('h', [440, 0, 280, 0], ends(0.95, 0)) +
        shape(
          'M196 220 C200 120 262 90 320 90 C378 90 444 120 444 220 L444 260 C370 230 270 230 196 260 Z',
          'fill="url(#h)"',
        ),
    },
    {
      colour: inks.night,
      art:
        line('M228 470 C230 540 410 540 412 470', 20) +
        box(196, 440, 52, 80, 'rx="22"') +
        box(392, 440, 52, 80, 'rx="22"'),
    },
  ],
})
