import type { Print } from '../press.ts'
import { box, disc, ends, fade, glow, inks, line, oval, person, shape } from '../shapes.ts'
import { height, width } from '../sheet.ts'

const gate =
  'M640 880 L640 520 C640 270 1040 270 1040 520 L1040 880 L940 880 L940 530 C940 400 740 400 740 530 L740 880 Z'
const steps =
  'M1150 910 L1150 830 L1220 830 L1220 750 L1290 750 L1290 670 L1360 670 L1360 590 L1430 590 L1430 510 L1500 510 L1500 910 Z'

/** A harbour where large plain shapes have been set out for people to walk among. */
export const harbourBiennale: Print = {
  name: 'harbour-biennale',
  width,
  height,
  paper: inks.cream,
  inks: [
    {
      colour: inks.ochre,
      art: fade('a', [0, 0, 0, 600], ends(0.9, 0)) + box(0, 0, width, 640, 'fill="url(#a)"'),
    },
    { colour: inks.teal, art: box(0, 600, width, 120) },
    {
      colour: inks.mist,
      art: fade('b', [0, 600, 0, 720], ends(0.8, 0)) + box(0, 600, width, 120, 'fill="url(#b)"'),
    },
    {
      colour: inks.steel,
      art:
        line(
          'M1330 610 L1330 250 M1330 260 L1180 340 M1330 260 L1500 330 M1330 250 L1120 250 L1540 250 M1180 250 L1180 390',
          10,
        ) +
        shape('M1300 610 L1360 610 L1345 430 L1315 430 Z') +
        line('M120 610 L120 340 M120 350 L20 410 M120 340 L-10 340 L300 340 M270 340 L270 450', 9) +
        shape('M94 610 L146 610 L134 470 L106 470 Z'),
    },
    { colour: inks.pink, art: box(0, 700, width, 370) },
    {
      colour: inks.coral,
      art: fade('c', [0, 700, 0, 1067], ends(0, 0.95)) + box(0, 700, width, 370, 'fill="url(#c)"'),
    },
    {
      colour: inks.wine,
      art:
        fade('s', [300, 0, 0, 0], ends(0.75, 0)) +
        oval(230, 866, 240, 26, 'fill="url(#s)"') +
        fade('s2', [900, 0, 560, 0], ends(0.75, 0)) +
        shape('M640 872 L1040 872 L900 920 L400 920 Z', 'fill="url(#s2)"') +
        fade('s3', [1300, 0, 960, 0], ends(0.75, 0)) +
        shape('M1150 900 L1480 900 L1300 950 L940 950 Z', 'fill="url(#s3)"'),
    },
    { colour: inks.red, art: disc(350, 680, 200) },
    {
      colour: inks.wine,
      art:
        glow(
          'd',
          [430, 600, 330],
          [
            [0, 0],
            [0.5, 0.15],
            [1, 0.95],
          ],
        ) + disc(350, 680, 200, 'fill="url(#d)"'),
    },
    { colour: inks.blue, art: shape(gate) },
    {
      colour: inks.night,
      art: fade('e', [900, 0, 640, 0], ends(0, 0.95)) + shape(gate, 'fill="url(#e)"'),
    },
    { colour: inks.cream, art: shape(steps) },
    {
      colour: inks.ochre,
      art: fade('f', [1500, 0, 1150, 0], ends(0, 0.95)) + shape(steps, 'fill="url(#f)"'),
    },
    {
      colour: inks.night,
      art:
        person(560, 902, 84) +
        person(600, 906, 60) +
        person(838, 884, 96) +
        person(1468, 512, 88) +
        person(1252, 752, 80) +
        person(1080, 936, 92) +
        person(1106, 940, 88) +
        person(190, 930, 96) +
        person(820, 1010, 110) +
        person(300, 1020, 116),
    },
    {
      colour: inks.night,
      art: line(
        'M420 190 C436 172 450 176 456 190 C464 176 480 172 494 190 M520 250 C532 236 542 238 548 250 C554 238 566 236 578 250',
        6,
      ),
    },
  ],
}
