import type { Print } from '../press.ts'
import { box, disc, each, ends, fade, inks, line, oval, person, shape } from '../shapes.ts'
import { width } from '../sheet.ts'

const field = 'M0 640 C400 610 1100 650 1600 620 L1600 900 L0 900 Z'

/** One small cloud over one person, in a wide ochre field. */
export const smallWeather: Print = {
  name: 'a-small-weather',
  width,
  height: 900,
  paper: inks.mist,
  inks: [
    {
      colour: inks.cream,
      art: fade('a', [0, 200, 0, 640], ends(0, 1)) + box(0, 0, width, 660, 'fill="url(#a)"'),
    },
    {
      colour: inks.steel,
      art: shape('M0 610 C200 560 420 600 640 580 C900 556 1200 610 1600 570 L1600 700 L0 700 Z'),
    },
    { colour: inks.ochre, art: shape(field) },
    {
      colour: inks.coral,
      art: fade('b', [0, 640, 0, 900], ends(0, 0.95)) + shape(field, 'fill="url(#b)"'),
    },
    {
      colour: inks.wine,
      art: each(44, (index) =>
        line(
          `M${(index * 137) % 1600} ${690 + ((index * 53) % 200)} l${6 + (index % 4) * 2} -${14 + ((index * 53) % 200) / 9}`,
          3,
        ),
      ),
      grain: 0.2,
    },
    {
      colour: inks.night,
      art: fade('s', [560, 0, 900, 0], ends(0.7, 0)) + oval(660, 786, 230, 20, 'fill="url(#s)"'),
    },
    { colour: inks.night, art: cloud() },
    {
      colour: inks.steel,
      art: fade('c', [0, 130, 0, 330], ends(0.95, 0)) + cloud('fill="url(#c)"'),
    },
    {
      colour: inks.blue,
      art:
        each(30, (index) =>
          line(
            `M${300 + ((index * 89) % 350)} ${330 + ((index * 61) % 140)} l-10 ${28 + (index % 3) * 14}`,
            5,
          ),
        ) +
        each(16, (index) =>
          line(
            `M${index < 8 ? 266 + ((index * 37) % 90) : 640 + ((index * 23) % 60)} ${520 + ((index * 61) % 190)} l-10 34`,
            5,
          ),
        ),
    },
    { colour: inks.night, art: person(490, 790, 210) + line('M500 600 L512 470', 7) },
    { colour: inks.red, art: umbrella() },
    {
      colour: inks.wine,
      art: fade('d', [620, 0, 440, 0], ends(0.9, 0)) + umbrella('fill="url(#d)"'),
    },
    { colour: inks.night, art: line('M512 452 L512 434', 7) },
    { colour: inks.white, art: shape('M1250 660 L1250 590 L1310 540 L1370 590 L1370 660 Z') },
    {
      colour: inks.red,
      art:
        shape('M1236 596 L1310 528 L1384 596 L1370 600 L1310 548 L1250 600 Z') +
        box(1296, 616, 28, 44),
    },
    {
      colour: inks.night,
      art:
        line('M1420 650 L1420 560', 8) +
        disc(1420, 536, 44) +
        line('M1120 650 L1120 590', 6) +
        disc(1120, 574, 28),
    },
  ],
}

function cloud(more = ''): string {
  return shape(
    'M300 330 C220 330 210 230 300 226 C300 140 420 120 450 190 C490 120 630 130 630 220 C720 214 730 330 650 330 Z',
    more,
  )
}

function umbrella(more = ''): string {
  return shape(
    'M352 560 C360 470 430 446 512 446 C594 446 664 470 672 560 C650 536 616 536 592 560 C572 534 534 534 512 560 C490 534 452 534 432 560 C408 536 374 536 352 560 Z',
    more,
  )
}
