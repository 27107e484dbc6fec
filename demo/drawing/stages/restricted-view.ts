import type { Print } from '../press.ts'
import { box, disc, each, ends, fade, heads, inks, line, oval, shape } from '../shapes.ts'
import { height, width } from '../sheet.ts'

const leftCurtain = 'M0 0 L260 0 C210 300 150 520 120 780 L0 800 Z'
const rightCurtain = 'M1600 0 L1340 0 C1390 300 1450 520 1480 780 L1600 800 Z'

/** The view that costs least: a pillar, with a stage on either side of it. */
export const restrictedView: Print = {
  name: 'restricted-view',
  width,
  height,
  paper: inks.cream,
  inks: [
    {
      colour: inks.coral,
      art:
        fade(
          'a',
          [0, 0, 0, 760],
          [
            [0, 1],
            [0.6, 0.7],
            [1, 0.1],
          ],
        ) + box(0, 0, width, height, 'fill="url(#a)"'),
    },
    { colour: inks.ochre, art: disc(800, 420, 330) },
    {
      colour: inks.pink,
      art: fade('m', [0, 120, 0, 720], ends(0, 0.9)) + disc(800, 420, 330, 'fill="url(#m)"'),
    },
    { colour: inks.red, art: shape(leftCurtain) + shape(rightCurtain) },
    {
      colour: inks.wine,
      art:
        fade('b', [0, 0, 200, 0], ends(0.9, 0)) +
        shape(leftCurtain, 'fill="url(#b)"') +
        fade('c', [1600, 0, 1400, 0], ends(0.9, 0)) +
        shape(rightCurtain, 'fill="url(#c)"'),
    },
    { colour: inks.night, art: box(0, 770, width, 300) },
    {
      colour: inks.blue,
      art: fade('d', [0, 770, 0, 900], ends(0.9, 0)) + box(0, 770, width, 300, 'fill="url(#d)"'),
    },
    // the dancer: an arm to the left, a leg and its slipper to the right
    {
      colour: inks.wine,
      art:
        oval(800, 764, 300, 20) +
        line('M900 632 C1000 616 1090 560 1170 452', 46) +
        line('M700 420 C640 404 580 350 522 262', 30) +
        disc(516, 252, 19) +
        line('M514 248 L486 196 M518 244 L508 186 M524 246 L532 192 M508 254 L470 236', 11),
    },
    {
      colour: inks.red,
      art:
        shape(
          'M1142 470 C1150 440 1176 410 1206 372 C1226 346 1250 332 1262 340 C1270 350 1252 380 1232 410 C1214 436 1200 470 1190 492 Z',
        ) + line('M1158 484 L1112 516 M1178 466 L1120 552', 7),
    },
    { colour: inks.wine, art: line('M800 620 L800 764', 44) },
    // the pillar
    {
      colour: inks.night,
      art: box(660, -10, 290, 1090) + box(620, 0, 370, 60) + box(640, 60, 330, 26),
    },
    {
      colour: inks.blue,
      art:
        fade('p', [660, 0, 860, 0], ends(0.95, 0)) +
        box(660, 86, 290, 990, 'fill="url(#p)"') +
        fade('q', [620, 0, 850, 0], ends(0.9, 0)) +
        box(620, 0, 370, 60, 'fill="url(#q)"'),
    },
    {
      colour: inks.black,
      art: each(
        5,
        (index) =>
          fade(`r${index}`, [700 + index * 52, 0, 726 + index * 52, 0], ends(0.7, 0)) +
          box(700 + index * 52, 96, 26, 980, `fill="url(#r${index})"`),
      ),
    },
    {
      colour: inks.black,
      art:
        heads({ y: 960, from: -30, to: 640, size: 58, seed: 3, bow: 12, gaps: 0 }) +
        heads({ y: 960, from: 1010, to: 1680, size: 58, seed: 9, bow: 12, gaps: 0 }),
    },
    { colour: inks.black, art: box(0, 1050, width, 40) },
  ],
}
