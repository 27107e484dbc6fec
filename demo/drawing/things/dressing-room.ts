import type { Print } from '../press.ts'
import { box, disc, ends, fade, glow, halo, inks, line, shape } from '../shapes.ts'
import { height, width } from '../sheet.ts'

/** A dressing-room mirror ringed with bulbs, and nobody in the chair. */
export const dressingRoom: Print = {
  name: 'dressing-room',
  width,
  height,
  paper: inks.wine,
  inks: [
    {
      colour: inks.red,
      art: glow('a', [700, 430, 780], ends(0.9, 0)) + box(0, 0, width, height, 'fill="url(#a)"'),
    },
    {
      colour: inks.black,
      art:
        fade('a2', [0, 1067, 0, 700], ends(0.8, 0)) + box(0, 0, width, height, 'fill="url(#a2)"'),
    },
    { colour: inks.black, art: box(330, 100, 740, 600, 'rx="26"') },
    { colour: inks.teal, art: box(400, 166, 600, 480, 'rx="8"') },
    {
      colour: inks.night,
      art:
        fade('b', [400, 166, 1000, 646], ends(0, 0.95)) +
        box(400, 166, 600, 480, 'rx="8" fill="url(#b)"'),
    },
    {
      colour: inks.mist,
      art: shape(
        'M470 166 L600 166 L420 420 L400 448 L400 268 Z M640 166 L676 166 L400 552 L400 504 Z',
        'opacity="0.5"',
      ),
    },
    // what the mirror sees: a door, ajar
    { colour: inks.black, art: box(700, 300, 150, 346) },
    { colour: inks.ochre, art: shape('M716 316 L760 334 L760 646 L716 646 Z') },
    { colour: inks.ochre, art: bulbLight(), mode: 'screen' },
    { colour: inks.cream, art: bulbs() },
    // the table
    {
      colour: inks.black,
      art: box(200, 740, 1000, 36, 'rx="6"') + box(250, 770, 26, 300) + box(1124, 770, 26, 300),
    },
    { colour: inks.coral, art: line('M206 742 L1194 742', 6) },
    {
      colour: inks.ochre,
      art: shape('M300 740 L306 660 L372 660 L378 740 Z') + box(980, 690, 120, 50, 'rx="4"'),
    },
    {
      colour: inks.cream,
      art:
        shape('M440 740 L440 706 L520 706 L520 740 Z') +
        line('M1010 690 L1010 640 M1040 690 L1050 626 M1070 690 L1084 650', 9),
    },
    {
      colour: inks.pink,
      art:
        disc(1052, 622, 17) + shape('M330 660 C310 600 330 560 322 524 C350 560 356 610 346 660 Z'),
    },
    {
      colour: inks.teal,
      art: shape('M340 660 C360 610 390 590 400 548 C408 600 380 640 352 660 Z'),
    },
    // the chair
    {
      colour: inks.black,
      art:
        shape('M560 1067 L590 860 L850 860 L880 1067 Z') +
        shape('M570 870 C560 760 590 690 720 690 C850 690 880 760 870 870 Z'),
    },
    {
      colour: inks.blue,
      art:
        fade(
          'c',
          [580, 700, 860, 880],
          [
            [0, 0.95],
            [0.8, 0],
          ],
        ) +
        shape('M590 862 C582 772 606 708 720 708 C834 708 858 772 850 862 Z', 'fill="url(#c)"') +
        shape('M580 1067 L606 880 L834 880 L860 1067 Z', 'fill="url(#c)"'),
    },
    // the coat
    {
      colour: inks.black,
      art:
        box(1250, 150, 300, 16, 'rx="8"') +
        line('M1400 166 C1430 180 1420 206 1400 206 L1400 230', 8) +
        line('M1290 300 C1340 240 1380 230 1400 230 C1420 230 1460 240 1510 300', 10),
    },
    { colour: inks.ochre, art: coat() },
    {
      colour: inks.wine,
      art:
        fade('d', [1560, 0, 1330, 0], ends(0.9, 0)) +
        coat('fill="url(#d)"') +
        line('M1400 250 L1400 820', 4) +
        line('M1360 240 L1400 330 L1440 240', 5),
    },
    {
      colour: inks.black,
      art:
        disc(1414, 420, 9) +
        disc(1414, 510, 9) +
        disc(1414, 600, 9) +
        shape(
          'M1290 560 L1360 550 L1364 574 L1294 584 Z M1440 550 L1510 560 L1506 584 L1436 574 Z',
        ),
    },
  ],
}

function coat(more = ''): string {
  return shape(
    'M1290 296 C1330 240 1370 232 1400 250 C1430 232 1470 240 1510 296 L1562 640 L1516 652 L1502 520 L1528 850 L1272 850 L1298 520 L1284 652 L1238 640 Z',
    more,
  )
}

/** Where the bulbs stand round the mirror. */
function sockets(): readonly (readonly [number, number])[] {
  const at: (readonly [number, number])[] = []
  for (let index = 0; index < 7; index += 1)
    at.push([400 + index * 100, 132], [400 + index * 100, 676])
  for (let index = 0; index < 4; index += 1)
    at.push([364, 240 + index * 112], [1036, 240 + index * 112])
  return at
}

function bulbs(): string {
  return sockets()
    .map(([x, y]) => disc(x, y, 19))
    .join('')
}

function bulbLight(): string {
  return sockets()
    .map(([x, y], index) => halo(`u${index}`, [x, y, 80], ends(0.9, 0)))
    .join('')
}
