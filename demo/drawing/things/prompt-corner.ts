import type { Print } from '../press.ts'
import { box, disc, each, ends, fade, inks, line, oval, person, shape } from '../shapes.ts'
import { height, width } from '../sheet.ts'

const stage = 'M1180 -10 L1610 -10 L1610 1067 L1260 1067 C1220 700 1200 300 1180 -10 Z'
const drape =
  'M1080 -10 L1200 -10 C1222 300 1240 700 1276 1067 L1130 1067 C1090 700 1080 300 1080 -10 Z'

/** The prompt corner: a shaded lamp over a book, ropes, and a slice of the lit stage. */
export const promptCorner: Print = {
  name: 'prompt-corner',
  width,
  height,
  paper: inks.black,
  inks: [
    { colour: inks.coral, art: shape(stage) },
    {
      colour: inks.ochre,
      art: fade('a', [0, 0, 0, 900], ends(0, 1)) + shape(stage, 'fill="url(#a)"'),
    },
    { colour: inks.cream, art: disc(1490, 330, 110) },
    {
      colour: inks.wine,
      art:
        person(1420, 900, 330, -0.02) +
        line('M1400 700 C1370 660 1350 610 1356 560', 22) +
        shape('M1360 900 C1360 780 1390 740 1420 740 C1456 740 1480 790 1484 904 Z'),
    },
    {
      colour: inks.cream,
      art:
        fade('k', [0, 900, 0, 1067], ends(0.9, 0.3)) +
        shape('M1246 900 L1610 900 L1610 1067 L1260 1067 Z', 'fill="url(#k)"'),
    },
    { colour: inks.red, art: shape(drape) },
    {
      colour: inks.wine,
      art: fade('b', [1080, 0, 1240, 0], ends(1, 0)) + shape(drape, 'fill="url(#b)"'),
    },
    {
      colour: inks.coral,
      art:
        fade('c', [1240, 0, 700, 0], ends(0.5, 0)) +
        shape('M1120 860 L1270 1067 L300 1067 Z', 'fill="url(#c)"'),
    },
    // ropes on their rail
    {
      colour: inks.blue,
      art: each(7, (index) => line(`M${60 + index * 62} -10 L${60 + index * 62} 640`, 9)),
    },
    {
      colour: inks.night,
      art:
        each(7, (index) =>
          line(`M${62 + index * 62} -10 L${62 + index * 62} 640`, 3, 'stroke-dasharray="10 14"'),
        ) + box(20, 420, 440, 26),
    },
    {
      colour: inks.ochre,
      art: each(7, (index) =>
        shape(
          `M${54 + index * 62} 408 L${66 + index * 62} 408 L${64 + index * 62} 470 L${56 + index * 62} 470 Z`,
        ),
      ),
    },
    {
      colour: inks.steel,
      art: each(7, (index) =>
        line(
          `M${60 + index * 62} 450 C${30 + index * 62} 520 ${36 + index * 62} 600 ${60 + index * 62} 600 C${84 + index * 62} 600 ${90 + index * 62} 520 ${60 + index * 62} 450`,
          7,
        ),
      ),
    },
    // lamp light
    {
      colour: inks.ochre,
      art:
        fade('d', [0, 440, 0, 830], ends(0.9, 0.12)) +
        shape('M640 430 L780 430 L960 790 L470 790 Z', 'fill="url(#d)"'),
    },
    // the desk and the book
    { colour: inks.wine, art: shape('M430 800 L1010 760 L1040 830 L430 880 Z') },
    { colour: inks.night, art: shape('M430 878 L1040 828 L1040 1067 L430 1067 Z') },
    {
      colour: inks.cream,
      art: shape(
        'M500 790 C570 750 640 750 716 780 C780 740 860 730 940 756 L960 790 C870 770 800 776 722 812 C640 790 570 794 508 824 Z',
      ),
    },
    {
      colour: inks.steel,
      art: line(
        'M540 794 C590 774 640 774 690 790 M548 806 C600 790 644 790 694 802 M750 786 C800 762 860 756 916 768 M756 798 C806 776 862 770 922 780',
        3,
      ),
    },
    {
      colour: inks.red,
      art:
        line('M596 782 L650 778 M816 774 L872 764', 6) +
        shape('M880 754 L900 752 L908 860 L894 846 L884 862 Z'),
    },
    { colour: inks.teal, art: shape('M630 440 C640 370 780 370 790 440 Z') },
    { colour: inks.cream, art: oval(710, 440, 80, 10) },
    {
      colour: inks.steel,
      art: line('M710 384 C700 330 800 300 860 350 C900 390 930 560 940 752', 9),
    },
    { colour: inks.red, art: disc(560, 930, 16) },
    { colour: inks.teal, art: disc(620, 926, 16) },
    {
      colour: inks.steel,
      art:
        disc(680, 921, 16) +
        disc(740, 916, 16) +
        box(820, 890, 150, 44, 'transform="rotate(-4 895 912)"'),
    },
    // the prompter
    { colour: inks.night, art: prompter() },
    {
      colour: inks.ochre,
      art:
        fade(
          'e',
          [470, 0, 330, 0],
          [
            [0, 0.95],
            [0.4, 0.3],
            [1, 0],
          ],
        ) + prompter('fill="url(#e)"'),
    },
    {
      colour: inks.black,
      art:
        line('M326 560 C320 500 370 470 410 500', 12) +
        oval(352, 570, 26, 34) +
        line('M362 600 C390 640 430 640 452 626', 7) +
        disc(456, 624, 9),
    },
  ],
}

function prompter(more = ''): string {
  return shape(
    'M60 1067 C70 860 140 770 260 740 L300 720 L296 680 C250 650 240 560 280 510 C320 462 410 470 436 530 C446 556 444 580 458 606 C462 616 454 622 446 624 C450 650 440 680 406 680 L390 684 L396 724 C470 760 500 800 560 830 L540 868 L440 850 L440 1067 Z',
    more,
  )
}
