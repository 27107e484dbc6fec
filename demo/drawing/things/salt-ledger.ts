import type { Print } from '../press.ts'
import { box, disc, ends, fade, glow, halo, inks, line, person, shape, specks } from '../shapes.ts'
import { height, width } from '../sheet.ts'

/** A hill of salt on a bare stage, and somebody with a lantern. */
export const saltLedger: Print = {
  name: 'the-salt-ledger',
  width,
  height,
  paper: inks.black,
  inks: [
    {
      colour: inks.night,
      art: glow('a', [1100, 330, 900], ends(1, 0)) + box(0, 0, width, height, 'fill="url(#a)"'),
    },
    { colour: inks.red, art: disc(1130, 330, 210) },
    {
      colour: inks.wine,
      art: fade('b', [0, 150, 0, 540], ends(0, 0.95)) + disc(1130, 330, 210, 'fill="url(#b)"'),
    },
    { colour: inks.cream, art: hill() },
    {
      colour: inks.steel,
      art:
        fade(
          'c',
          [1250, 520, 700, 700],
          [
            [0, 0.95],
            [0.5, 0.5],
            [1, 0],
          ],
        ) + hill('fill="url(#c)"'),
    },
    {
      colour: inks.blue,
      art: fade('d', [1600, 800, 1000, 760], ends(1, 0)) + hill('fill="url(#d)"'),
    },
    {
      colour: inks.white,
      art:
        fade('e', [200, 900, 760, 500], ends(0, 0.9)) +
        shape(
          'M0 990 C260 960 480 800 640 620 C720 520 770 470 820 466 C780 560 700 800 640 1067 L0 1067 Z',
          'fill="url(#e)"',
        ),
    },
    {
      colour: inks.steel,
      art: line(
        'M300 940 C420 890 520 800 610 690 M420 990 C540 930 620 840 700 700 M200 1020 C300 1000 380 970 460 920',
        3,
        'opacity="0.55"',
      ),
    },
    {
      colour: inks.steel,
      art:
        fade('g', [520, 1000, 130, 1067], ends(0.9, 0.1)) +
        shape('M470 990 L570 1000 L170 1067 L10 1067 Z', 'fill="url(#g)"'),
    },
    {
      colour: inks.ochre,
      art: halo(
        'f',
        [622, 922, 250],
        [
          [0, 0.95],
          [0.3, 0.5],
          [1, 0],
        ],
      ),
      mode: 'multiply',
    },
    {
      colour: inks.black,
      art:
        person(520, 1000, 230, 0.02) +
        shape('M476 910 C456 850 476 828 520 822 C560 828 580 858 568 912 L592 1006 L448 996 Z') +
        line('M560 876 L620 884 L620 900', 9) +
        box(600, 900, 40, 54, 'rx="6"'),
    },
    { colour: inks.ochre, art: box(608, 909, 24, 36, 'rx="4"') },
    // falling salt
    {
      colour: inks.white,
      art:
        line('M820 -10 L820 466', 5) +
        specks({ x: 800, y: 0, width: 40, height: 470, count: 70, size: 3.2, seed: 12 }) +
        specks({ x: 770, y: 380, width: 100, height: 100, count: 40, size: 3, seed: 13 }),
    },
  ],
}

function hill(more = ''): string {
  return shape(
    'M0 990 C260 960 480 800 640 620 C720 520 770 470 820 466 C880 470 940 560 1040 660 C1200 820 1400 940 1600 970 L1600 1067 L0 1067 Z',
    more,
  )
}
