import { chance, type Print } from '../press.ts'
import { box, disc, each, ends, fade, glow, inks, line, shape } from '../shapes.ts'
import { height, width } from '../sheet.ts'

const coat =
  'M880 770 C930 740 1080 738 1136 768 C1150 820 1150 880 1120 950 C1080 934 1070 900 1064 860 C1050 900 1000 930 950 920 C900 912 870 850 880 770 Z'

/** An upright piano under a window, at dusk. */
export const pianoAtDusk: Print = {
  name: 'piano-at-dusk',
  width,
  height,
  paper: inks.teal,
  inks: [
    {
      colour: inks.night,
      art:
        glow(
          'a',
          [760, 380, 1100],
          [
            [0, 0],
            [0.55, 0.25],
            [1, 0.95],
          ],
        ) + box(0, 0, width, height, 'fill="url(#a)"'),
    },
    { colour: inks.black, art: box(430, 70, 720, 560) },
    { colour: inks.coral, art: box(450, 90, 680, 520) },
    {
      colour: inks.ochre,
      art: fade('b', [0, 300, 0, 520], ends(0, 1)) + box(450, 90, 680, 520, 'fill="url(#b)"'),
    },
    {
      colour: inks.blue,
      art: fade('c', [0, 90, 0, 330], ends(0.95, 0)) + box(450, 90, 680, 520, 'fill="url(#c)"'),
    },
    { colour: inks.cream, art: disc(905, 430, 62) },
    {
      colour: inks.wine,
      art: shape(
        'M450 500 C560 440 660 470 760 490 C880 512 1000 452 1130 480 L1130 610 L450 610 Z',
      ),
    },
    { colour: inks.night, art: skyline() },
    {
      colour: inks.ochre,
      art:
        box(540, 540, 12, 16) +
        box(566, 556, 12, 16) +
        box(712, 548, 10, 14) +
        box(1012, 536, 12, 16) +
        box(1060, 560, 12, 14),
    },
    {
      colour: inks.black,
      art: box(780, 80, 20, 540) + box(440, 300, 700, 18) + box(400, 606, 780, 34),
    },
    // the light of the window on the floor
    { colour: inks.night, art: box(0, 880, width, 190) },
    {
      colour: inks.coral,
      art:
        fade('d', [0, 890, 0, 1060], ends(0.75, 0.15)) +
        shape(
          'M820 900 L1130 900 L1260 1067 L880 1067 Z M1160 900 L1420 900 L1600 1040 L1600 1067 L1300 1067 Z',
          'fill="url(#d)"',
        ),
    },
    // the piano
    {
      colour: inks.black,
      art:
        box(180, 560, 600, 340) +
        box(160, 540, 640, 34, 'rx="6"') +
        shape('M180 700 L780 700 L840 740 L840 786 L180 786 Z') +
        box(800, 780, 30, 150) +
        box(200, 890, 40, 44) +
        box(730, 890, 40, 44),
    },
    {
      colour: inks.wine,
      art:
        fade(
          'e',
          [180, 0, 780, 0],
          [
            [0, 0],
            [0.7, 0.5],
            [1, 0.95],
          ],
        ) +
        box(180, 574, 600, 126, 'fill="url(#e)"') +
        fade('f', [180, 0, 780, 0], ends(0, 0.7)) +
        box(180, 786, 600, 110, 'fill="url(#f)"'),
    },
    { colour: inks.cream, art: shape('M210 716 L790 716 L826 742 L210 742 Z') },
    {
      colour: inks.black,
      art:
        each(26, (index) =>
          index % 7 === 2 || index % 7 === 6 ? '' : box(228 + index * 22, 716, 11, 14),
        ) + each(27, (index) => box(216 + index * 22, 716, 2, 26)),
    },
    { colour: inks.coral, art: line('M162 543 L798 543', 5) + line('M782 704 L838 742', 4) },
    {
      colour: inks.cream,
      art: shape('M430 560 L430 500 L520 488 L520 548 Z M530 546 L530 488 L612 500 L612 560 Z'),
    },
    {
      colour: inks.black,
      art: line(
        'M446 516 L506 508 M446 528 L506 520 M446 540 L506 532 M542 508 L598 516 M542 520 L598 528',
        2.5,
      ),
    },
    {
      colour: inks.red,
      art:
        shape('M700 540 L704 486 L764 486 L768 540 Z') +
        line('M766 498 C796 498 796 526 768 526', 8),
    },
    // the stool, with a coat over it
    {
      colour: inks.black,
      art:
        line('M930 800 L900 980 M1090 800 L1120 980 M920 900 L1104 900', 12) +
        box(896, 776, 230, 30, 'rx="12"'),
    },
    { colour: inks.red, art: shape(coat) },
    {
      colour: inks.wine,
      art:
        fade('g', [870, 0, 1060, 0], ends(0.95, 0)) +
        shape(coat, 'fill="url(#g)"') +
        line('M1010 770 C1030 810 1060 830 1064 862', 5),
    },
    {
      colour: inks.night,
      art: shape('M1250 0 L1600 0 L1600 880 L1340 880 C1300 600 1240 300 1250 0 Z'),
    },
    {
      colour: inks.blue,
      art: each(
        4,
        (index) =>
          fade(`k${index}`, [1262 + index * 84, 0, 1320 + index * 84, 0], ends(0.85, 0)) +
          shape(
            `M${1256 + index * 86} 0 L${1316 + index * 86} 0 L${1370 + index * 74} 880 L${1340 + index * 74} 880 C${1310 + index * 84} 560 ${1256 + index * 86} 300 ${1256 + index * 86} 0 Z`,
            `fill="url(#k${index})"`,
          ),
      ),
    },
  ],
}

function skyline(): string {
  const next = chance(4)
  let art = 'M450 610 L450 560'
  for (let x = 450; x < 1130; ) {
    const w = 28 + Math.floor(next() * 56)
    const top = 520 + Math.floor(next() * 60)
    const end = Math.min(1130, x + w)
    art +=
      next() > 0.5
        ? ` L${x} ${top} L${end} ${top}`
        : ` L${x} ${top + 14} L${(x + end) / 2} ${top - 18} L${end} ${top + 14}`
    x = end
  }
  return shape(`${art} L1130 610 Z`)
}
