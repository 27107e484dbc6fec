import type { Print } from '../press.ts'
import { box, ends, fade, glow, inks, line, oval, shape } from '../shapes.ts'
import { height, width } from '../sheet.ts'

const backrest = 'M690 560 C690 530 910 530 910 560 L902 740 L698 740 Z'

/** An empty chair under a lamp, and a speech bubble that belongs to nobody. */
export const insider: Print = {
  name: 'the-insider',
  width,
  height,
  paper: inks.teal,
  inks: [
    {
      colour: inks.night,
      art:
        glow(
          'a',
          [800, 640, 900],
          [
            [0, 0],
            [0.5, 0.35],
            [1, 1],
          ],
        ) + box(0, 0, width, height, 'fill="url(#a)"'),
    },
    {
      colour: inks.mist,
      art: glow('b', [800, 930, 420], ends(0.95, 0.1)) + oval(800, 930, 420, 84, 'fill="url(#b)"'),
    },
    {
      colour: inks.black,
      art:
        fade('s', [800, 0, 1180, 0], ends(0.9, 0)) +
        shape('M720 920 L900 920 L1200 976 L1010 986 Z', 'fill="url(#s)"'),
    },
    { colour: inks.red, art: shape(backrest) + shape('M676 740 L924 740 L944 800 L656 800 Z') },
    {
      colour: inks.wine,
      art:
        fade('c', [910, 0, 720, 0], ends(0.95, 0)) +
        shape(backrest, 'fill="url(#c)"') +
        shape('M656 782 L944 782 L944 806 L656 806 Z'),
    },
    {
      colour: inks.black,
      art:
        line('M676 804 L656 930 M924 804 L944 930 M704 804 L700 900 M896 804 L900 900', 13) +
        line('M700 742 L690 560 M900 742 L910 560', 8),
    },
    { colour: inks.cream, art: bubble() },
    {
      colour: inks.ochre,
      art: fade('d', [0, 430, 0, 150], ends(0.85, 0)) + bubble('fill="url(#d)"'),
    },
    {
      colour: inks.night,
      art:
        quoteMark(600, 210) +
        quoteMark(690, 210) +
        `<g transform="rotate(180 955 268)">${quoteMark(910, 210)}${quoteMark(1000, 210)}</g>`,
    },
    {
      colour: inks.night,
      art:
        box(786, 262, 28, 14, 'rx="7"') +
        box(836, 262, 28, 14, 'rx="7"') +
        box(736, 262, 28, 14, 'rx="7"'),
    },
  ],
}

function bubble(more = ''): string {
  return shape(
    'M420 110 L1180 110 C1206 110 1220 126 1220 150 L1220 390 C1220 414 1206 430 1180 430 L880 430 L810 510 L800 430 L420 430 C394 430 380 414 380 390 L380 150 C380 126 394 110 420 110 Z',
    more,
  )
}

function quoteMark(x: number, y: number): string {
  return shape(
    `M${x} ${y + 86} C${x - 44} ${y + 86} ${x - 48} ${y + 10} ${x + 22} ${y} L${x + 26} ${y + 14} C${x + 4} ${y + 22} ${x} ${y + 34} ${x + 2} ${y + 42} C${x + 36} ${y + 40} ${x + 34} ${y + 86} ${x} ${y + 86} Z`,
  )
}
