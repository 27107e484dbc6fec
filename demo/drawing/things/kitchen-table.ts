import type { Print } from '../press.ts'
import { box, disc, each, ends, fade, glow, inks, line, shape } from '../shapes.ts'
import { height, width } from '../sheet.ts'

/** A kitchen table seen from above: two cups, a notebook, a tape recorder, an orange. */
export const kitchenTable: Print = {
  name: 'kitchen-table',
  width,
  height,
  paper: inks.ochre,
  inks: [
    {
      colour: inks.coral,
      art: fade('a', [0, 0, 1600, 1067], ends(0, 0.9)) + box(0, 0, width, height, 'fill="url(#a)"'),
    },
    {
      colour: inks.wine,
      art: line(
        'M-10 180 C400 160 900 210 1610 170 M-10 420 C500 440 1000 390 1610 430 M-10 690 C400 660 1100 720 1610 680 M-10 920 C600 950 1000 900 1610 930',
        3,
        'opacity="0.4"',
      ),
    },
    {
      colour: inks.wine,
      art:
        '<g transform="translate(26 30)" opacity="0.75">' +
        disc(400, 360, 170) +
        disc(1230, 690, 170) +
        box(620, 210, 380, 500, 'rx="24" transform="rotate(-8 810 460)"') +
        box(1060, 120, 380, 270, 'rx="6" transform="rotate(12 1250 255)"') +
        disc(330, 790, 100) +
        '</g>',
    },
    { colour: inks.cream, art: disc(400, 360, 170) + disc(1230, 690, 170) },
    {
      colour: inks.mist,
      art:
        fade('b', [240, 0, 560, 0], ends(0, 0.95)) +
        disc(400, 360, 170, 'fill="url(#b)"') +
        fade('b2', [1070, 0, 1400, 0], ends(0, 0.95)) +
        disc(1230, 690, 170, 'fill="url(#b2)"'),
    },
    { colour: inks.blue, art: disc(400, 360, 106) + line('M492 420 C560 450 560 520 500 500', 24) },
    { colour: inks.wine, art: disc(400, 360, 86) },
    {
      colour: inks.black,
      art: fade('c', [330, 290, 470, 440], ends(0.9, 0)) + disc(400, 360, 86, 'fill="url(#c)"'),
    },
    {
      colour: inks.red,
      art: disc(1230, 690, 106) + line('M1140 630 C1070 600 1080 530 1136 556', 24),
    },
    { colour: inks.black, art: disc(1230, 690, 86) },
    {
      colour: inks.wine,
      art: fade('d', [1160, 760, 1290, 620], ends(0.95, 0)) + disc(1230, 690, 86, 'fill="url(#d)"'),
    },
    { colour: inks.night, art: turned(box(620, 210, 380, 500, 'rx="24"')) },
    {
      colour: inks.steel,
      art: turned(
        fade(
          'e',
          [620, 210, 1000, 710],
          [
            [0, 0.8],
            [0.7, 0],
          ],
        ) + box(620, 210, 380, 500, 'rx="24" fill="url(#e)"'),
      ),
    },
    { colour: inks.cream, art: turned(box(660, 250, 300, 210, 'rx="12"')) },
    {
      colour: inks.black,
      art: turned(disc(735, 355, 58) + disc(885, 355, 58) + box(660, 436, 300, 12)),
    },
    {
      colour: inks.cream,
      art: turned(
        disc(735, 355, 18) +
          disc(885, 355, 18) +
          each(
            3,
            (index) =>
              `<g transform="rotate(${index * 120} 735 355)">${box(731, 304, 8, 32)}</g><g transform="rotate(${index * 120 + 40} 885 355)">${box(881, 304, 8, 32)}</g>`,
          ),
      ),
    },
    {
      colour: inks.steel,
      art: turned(
        each(7, (row) => each(12, (column) => disc(690 + column * 22, 500 + row * 16, 4))),
      ),
    },
    {
      colour: inks.mist,
      art: turned(
        box(660, 640, 56, 40, 'rx="6"') +
          box(728, 640, 56, 40, 'rx="6"') +
          box(796, 640, 56, 40, 'rx="6"'),
      ),
    },
    { colour: inks.red, art: turned(box(904, 640, 56, 40, 'rx="6"')) },
    { colour: inks.white, art: page(box(1060, 120, 380, 270, 'rx="6"')) },
    {
      colour: inks.steel,
      art: page(
        line('M1250 120 L1250 390', 4) +
          each(
            7,
            (index) =>
              box(1084, 160 + index * 30, 130 - ((index * 37) % 50), 5, 'rx="2"') +
              box(1276, 160 + index * 30, 136 - ((index * 53) % 70), 5, 'rx="2"'),
          ),
      ),
    },
    { colour: inks.red, art: line('M1180 430 L1400 330', 13) },
    { colour: inks.night, art: shape('M1180 430 L1156 441 L1176 418 Z') },
    { colour: inks.coral, art: disc(330, 790, 100) },
    {
      colour: inks.red,
      art:
        glow(
          'f',
          [300, 760, 150],
          [
            [0, 0],
            [0.5, 0.2],
            [1, 1],
          ],
        ) + disc(330, 790, 100, 'fill="url(#f)"'),
    },
    {
      colour: inks.teal,
      art:
        shape('M326 786 C300 760 310 720 350 700 C370 740 360 776 334 788 Z') + disc(328, 790, 9),
    },
    {
      colour: inks.white,
      art:
        fade('w', [0, 0, 560, 700], ends(0.5, 0)) +
        shape(
          'M-10 -10 L230 -10 L-10 300 Z M330 -10 L520 -10 L-10 690 L-10 430 Z',
          'fill="url(#w)"',
        ),
    },
  ],
}

function turned(art: string): string {
  return `<g transform="rotate(-8 810 460)">${art}</g>`
}

function page(art: string): string {
  return `<g transform="rotate(12 1250 255)">${art}</g>`
}
