import type { Print } from '../press.ts'
import { box, disc, each, ends, fade, inks, line, person, shape, specks } from '../shapes.ts'
import { height, width } from '../sheet.ts'
import { lowered, reflection } from './reflection.ts'

const tower = 'M1154 360 L1276 360 L1310 790 L1120 790 Z'

/** A lighthouse that throws a film, not a beam, over the evening sea. */
export const lighthouseCinema: Print = {
  name: 'lighthouse-cinema',
  width,
  height,
  paper: inks.pink,
  inks: [
    {
      colour: inks.blue,
      art:
        fade(
          'a',
          [0, 0, 0, 620],
          [
            [0, 1],
            [0.45, 0.8],
            [1, 0],
          ],
        ) + box(0, 0, width, 720, 'fill="url(#a)"'),
    },
    {
      colour: inks.coral,
      art: fade('b', [0, 430, 0, 720], ends(0, 1)) + box(0, 0, width, 720, 'fill="url(#b)"'),
    },
    {
      colour: inks.cream,
      art: specks({ x: 0, y: 0, width, height: 300, count: 44, size: 2.6, seed: 8 }),
    },
    { colour: inks.ochre, art: disc(640, 700, 120) },
    { colour: inks.night, art: box(0, 700, width, 370) },
    {
      colour: inks.teal,
      art: fade('c', [0, 700, 0, 1000], ends(1, 0)) + box(0, 700, width, 370, 'fill="url(#c)"'),
    },
    { colour: inks.ochre, art: lowered(60, reflection(640, 100, 77)), grain: 0.3 },
    // the beam and what it throws
    {
      colour: inks.cream,
      art:
        fade(
          'd',
          [1180, 300, 300, 330],
          [
            [0, 0.95],
            [0.5, 0.45],
            [1, 0.35],
          ],
        ) + shape('M1186 286 L1186 312 L560 560 L560 130 Z', 'fill="url(#d)"'),
    },
    { colour: inks.cream, art: shape('M150 112 L560 130 L560 560 L150 520 Z') },
    {
      colour: inks.coral,
      art:
        fade('e', [0, 120, 0, 540], ends(0.15, 1)) +
        shape('M172 136 L540 152 L540 534 L172 498 Z', 'fill="url(#e)"'),
    },
    { colour: inks.red, art: disc(420, 270, 58) },
    {
      colour: inks.night,
      art:
        shape('M172 440 C240 400 300 420 360 430 C420 440 480 410 540 424 L540 534 L172 498 Z') +
        person(284, 438, 110) +
        line('M288 352 C302 340 316 336 330 326', 8),
    },
    // the headland
    {
      colour: inks.black,
      art: shape(
        'M760 1067 C820 900 930 800 1060 760 C1160 730 1300 740 1420 770 C1500 790 1560 830 1600 850 L1600 1067 Z',
      ),
    },
    {
      colour: inks.wine,
      art:
        fade(
          'f',
          [900, 740, 1200, 1000],
          [
            [0, 0.85],
            [0.6, 0],
          ],
        ) +
        shape(
          'M760 1067 C820 900 930 800 1060 760 C1160 730 1300 740 1420 770 L1300 1067 Z',
          'fill="url(#f)"',
        ),
    },
    { colour: inks.cream, art: shape(tower) },
    {
      colour: inks.red,
      art: shape(
        'M1148 430 L1282 430 L1290 520 L1140 520 Z M1132 616 L1298 616 L1305 710 L1125 710 Z',
      ),
    },
    {
      colour: inks.night,
      art: fade('g', [1210, 0, 1310, 0], ends(0, 0.85)) + shape(tower, 'fill="url(#g)"'),
    },
    {
      colour: inks.black,
      art:
        box(1130, 340, 170, 24) +
        shape('M1160 266 L1270 266 L1215 206 Z') +
        box(1210, 180, 10, 34) +
        line('M1140 340 L1140 306 M1290 340 L1290 306 M1136 308 L1294 308', 6) +
        box(1164, 262, 6, 80) +
        box(1260, 262, 6, 80) +
        shape('M1192 790 L1192 730 C1192 706 1238 706 1238 730 L1238 790 Z'),
    },
    {
      colour: inks.ochre,
      art:
        box(1170, 268, 90, 72) +
        disc(1215, 572, 13) +
        shape('M1198 790 L1198 734 C1198 714 1232 714 1232 734 L1232 790 Z'),
    },
    { colour: inks.white, art: disc(1190, 300, 26) },
    {
      colour: inks.black,
      art: each(9, (index) =>
        person(1036 - index * 27 + (index % 3) * 5, 772 + index * 11, 60 - (index % 3) * 7),
      ),
    },
  ],
}
