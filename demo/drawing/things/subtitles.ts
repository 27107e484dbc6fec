import type { Print } from '../press.ts'
import { box, each, ends, fade, glow, inks, shape } from '../shapes.ts'
import { height, mirrored, width } from '../sheet.ts'

/** Two people in profile, and the strips of words between them. */
export const subtitles: Print = {
  name: 'subtitles',
  width,
  height,
  paper: inks.night,
  inks: [
    {
      colour: inks.blue,
      art: glow('a', [800, 500, 800], ends(0.95, 0)) + box(0, 0, width, height, 'fill="url(#a)"'),
    },
    { colour: inks.coral, art: profile() },
    {
      colour: inks.wine,
      art: fade('b', [0, 0, 560, 0], ends(0.95, 0)) + profile('fill="url(#b)"'),
    },
    { colour: inks.teal, art: mirrored(profile()) },
    {
      colour: inks.black,
      art: mirrored(fade('c', [0, 0, 560, 0], ends(0.85, 0)) + profile('fill="url(#c)"')),
    },
    {
      colour: inks.mist,
      art: mirrored(fade('c2', [640, 0, 420, 0], ends(0.7, 0)) + profile('fill="url(#c2)"')),
    },
    {
      colour: inks.cream,
      art: strips([
        [640, 200, 320],
        [668, 262, 250],
        [690, 324, 150],
      ]),
    },
    {
      colour: inks.ochre,
      art: strips([
        [700, 420, 240],
        [660, 482, 300],
      ]),
    },
    {
      colour: inks.cream,
      art: strips([
        [720, 578, 180],
        [690, 640, 260],
      ]),
    },
    { colour: inks.black, art: box(0, 800, width, 270) },
    {
      colour: inks.ochre,
      art: strips(
        [
          [380, 850, 840],
          [520, 930, 560],
        ],
        54,
      ),
    },
    {
      colour: inks.night,
      art: strips(
        [
          [420, 872, 200],
          [636, 872, 120],
          [772, 872, 260],
          [1048, 872, 130],
          [560, 952, 150],
          [726, 952, 200],
          [942, 952, 90],
        ],
        10,
      ),
    },
    {
      colour: inks.cream,
      art: each(
        18,
        (index) =>
          box(18 + index * 90, 18, 44, 30, 'rx="6"') + box(18 + index * 90, 1022, 44, 30, 'rx="6"'),
      ),
    },
  ],
}

function profile(more = ''): string {
  return shape(
    'M0 800 L0 130 C120 70 320 70 430 160 C500 220 520 300 522 352 C530 384 566 420 588 452 C596 468 580 478 560 482 C556 500 568 512 566 524 C564 534 552 536 552 542 C560 552 564 566 552 576 C548 600 556 626 536 648 C510 672 450 660 420 672 C404 700 412 760 430 800 Z',
    more,
  )
}

function strips(list: readonly (readonly [number, number, number])[], thick = 34): string {
  return list.map(([x, y, w]) => box(x, y, w, thick, `rx="${Math.min(10, thick / 2)}"`)).join('')
}
