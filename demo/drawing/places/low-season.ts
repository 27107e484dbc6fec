import type { Print } from '../press.ts'
import { box, disc, each, ends, fade, inks, line, person, shape } from '../shapes.ts'
import { width } from '../sheet.ts'
import { lowered, reflection } from './reflection.ts'

/** An empty pier, and a pale sun. */
export const lowSeason: Print = {
  name: 'low-season',
  width,
  height: 1200,
  paper: inks.mist,
  inks: [
    {
      colour: inks.cream,
      art: fade('a', [0, 200, 0, 760], ends(0, 1)) + box(0, 0, width, 760, 'fill="url(#a)"'),
    },
    { colour: inks.pink, art: disc(520, 470, 210) },
    {
      colour: inks.coral,
      art: fade('b', [0, 260, 0, 680], ends(0.9, 0)) + disc(520, 470, 210, 'fill="url(#b)"'),
    },
    { colour: inks.teal, art: box(0, 740, width, 480) },
    {
      colour: inks.night,
      art:
        fade('c', [0, 740, 0, 1200], ends(0.1, 0.95)) + box(0, 740, width, 480, 'fill="url(#c)"'),
    },
    { colour: inks.pink, art: lowered(100, reflection(520, 150, 55)), grain: 0.3 },
    {
      colour: inks.mist,
      art: line(
        'M0 800 C60 786 100 812 160 800 M900 790 C960 776 1000 800 1060 790 M300 900 C380 880 440 916 520 900 M980 930 C1060 910 1120 946 1200 930',
        5,
        'opacity="0.6"',
      ),
    },
    {
      colour: inks.night,
      art:
        box(760, 640, 860, 34) +
        each(8, (index) => box(800 + index * 108, 670, 16, 210 + index * 26)) +
        each(7, (index) =>
          line(
            `M${808 + index * 108} 690 L${916 + index * 108} ${830 + index * 20} M${916 + index * 108} 690 L${808 + index * 108} ${830 + index * 20}`,
            6,
          ),
        ) +
        each(30, (index) => box(764 + index * 29, 596, 5, 46)) +
        box(756, 590, 870, 8),
    },
    {
      colour: inks.night,
      art:
        box(1120, 440, 330, 200) +
        shape('M1090 446 L1480 446 L1420 370 L1150 370 Z') +
        shape('M1226 372 C1226 280 1344 280 1344 372 Z') +
        box(1281, 232, 8, 60),
    },
    { colour: inks.red, art: shape('M1289 236 L1352 252 L1289 270 Z') },
    { colour: inks.ochre, art: box(1150, 486, 52, 70) + box(1366, 486, 52, 70) },
    { colour: inks.cream, art: box(1254, 500, 66, 140) },
    { colour: inks.night, art: box(1262, 508, 24, 132) + box(1290, 508, 24, 132) },
    {
      colour: inks.night,
      art: person(880, 640, 92) + shape('M884 560 L912 540 L914 548 L892 572 Z'),
    },
    {
      colour: inks.night,
      art: line(
        'M240 300 C262 276 280 280 292 300 C304 280 324 276 344 300 M410 220 C426 204 438 206 446 220 C454 206 468 204 482 220 M660 330 C674 314 686 316 692 330 C700 316 712 314 726 330',
        8,
      ),
    },
    {
      colour: inks.black,
      art: shape(
        'M0 1200 L0 1090 C200 1050 380 1090 560 1120 C800 1160 1000 1110 1200 1130 C1380 1148 1500 1120 1600 1100 L1600 1200 Z',
      ),
    },
  ],
}
