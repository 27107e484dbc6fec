import type { Ink, Print } from './press.ts'
import { box, disc, each, fade, glow, inks, line, oval, person, shape, specks } from './shapes.ts'

const width = 1600
const height = 1067

/** A dressing-room mirror ringed with bulbs, and nobody in the chair. */
export const dressingRoom: Print = {
  name: 'dressing-room',
  width,
  height,
  paper: inks.wine,
  inks: [
    {
      colour: inks.red,
      art:
        glow(
          'a',
          [700, 430, 780],
          [
            [0, 0.9],
            [1, 0],
          ],
        ) + box(0, 0, width, height, 'fill="url(#a)"'),
    },
    {
      colour: inks.black,
      art:
        fade(
          'a2',
          [0, 1067, 0, 700],
          [
            [0, 0.8],
            [1, 0],
          ],
        ) + box(0, 0, width, height, 'fill="url(#a2)"'),
    },
    { colour: inks.black, art: box(330, 100, 740, 600, 'rx="26"') },
    { colour: inks.teal, art: box(400, 166, 600, 480, 'rx="8"') },
    {
      colour: inks.night,
      art:
        fade(
          'b',
          [400, 166, 1000, 646],
          [
            [0, 0],
            [1, 0.95],
          ],
        ) + box(400, 166, 600, 480, 'rx="8" fill="url(#b)"'),
    },
    {
      colour: inks.mist,
      art: shape(
        'M470 166 L600 166 L420 420 L400 448 L400 268 Z M640 166 L676 166 L400 552 L400 504 Z',
        'opacity="0.5"',
      ),
    },
    // what the mirror sees: a door, ajar
    { colour: inks.black, art: box(700, 300, 150, 346) },
    { colour: inks.ochre, art: shape('M716 316 L760 334 L760 646 L716 646 Z') },
    { colour: inks.ochre, art: bulbs(46), mode: 'screen' },
    { colour: inks.cream, art: bulbs(0) },
    // the table
    {
      colour: inks.black,
      art: box(200, 740, 1000, 36, 'rx="6"') + box(250, 770, 26, 300) + box(1124, 770, 26, 300),
    },
    { colour: inks.coral, art: line('M206 742 L1194 742', 6) },
    {
      colour: inks.ochre,
      art: shape('M300 740 L306 660 L372 660 L378 740 Z') + box(980, 690, 120, 50, 'rx="4"'),
    },
    {
      colour: inks.cream,
      art:
        shape('M440 740 L440 706 L520 706 L520 740 Z') +
        line('M1010 690 L1010 640 M1040 690 L1050 626 M1070 690 L1084 650', 9),
    },
    {
      colour: inks.pink,
      art:
        disc(1052, 622, 17) + shape('M330 660 C310 600 330 560 322 524 C350 560 356 610 346 660 Z'),
    },
    {
      colour: inks.teal,
      art: shape('M340 660 C360 610 390 590 400 548 C408 600 380 640 352 660 Z'),
    },
    // the chair
    {
      colour: inks.black,
      art:
        shape('M560 1067 L590 860 L850 860 L880 1067 Z') +
        shape('M570 870 C560 760 590 690 720 690 C850 690 880 760 870 870 Z'),
    },
    {
      colour: inks.blue,
      art:
        fade(
          'c',
          [580, 700, 860, 880],
          [
            [0, 0.95],
            [0.8, 0],
          ],
        ) +
        shape('M590 862 C582 772 606 708 720 708 C834 708 858 772 850 862 Z', 'fill="url(#c)"') +
        shape('M580 1067 L606 880 L834 880 L860 1067 Z', 'fill="url(#c)"'),
    },
    // the coat
    {
      colour: inks.black,
      art:
        box(1250, 150, 300, 16, 'rx="8"') +
        line('M1400 166 C1430 180 1420 206 1400 206 L1400 230', 8) +
        line('M1290 300 C1340 240 1380 230 1400 230 C1420 230 1460 240 1510 300', 10),
    },
    { colour: inks.ochre, art: coat() },
    {
      colour: inks.wine,
      art:
        fade(
          'd',
          [1560, 0, 1330, 0],
          [
            [0, 0.9],
            [1, 0],
          ],
        ) +
        coat('fill="url(#d)"') +
        line('M1400 250 L1400 820', 4) +
        line('M1360 240 L1400 330 L1440 240', 5),
    },
    {
      colour: inks.black,
      art:
        disc(1414, 420, 9) +
        disc(1414, 510, 9) +
        disc(1414, 600, 9) +
        shape(
          'M1290 560 L1360 550 L1364 574 L1294 584 Z M1440 550 L1510 560 L1506 584 L1436 574 Z',
        ),
    },
  ],
}

function coat(more = ''): string {
  return shape(
    'M1290 296 C1330 240 1370 232 1400 250 C1430 232 1470 240 1510 296 L1562 640 L1516 652 L1502 520 L1528 850 L1272 850 L1298 520 L1284 652 L1238 640 Z',
    more,
  )
}

function bulbs(halo: number): string {
  const at: (readonly [number, number])[] = []
  for (let index = 0; index < 7; index += 1)
    at.push([400 + index * 100, 132], [400 + index * 100, 676])
  for (let index = 0; index < 4; index += 1)
    at.push([364, 240 + index * 112], [1036, 240 + index * 112])
  if (!halo) return at.map(([x, y]) => disc(x, y, 19)).join('')
  return at
    .map(
      ([x, y], index) =>
        glow(
          `u${index}`,
          [x, y, halo + 34],
          [
            [0, 0.9],
            [1, 0],
          ],
        ) + disc(x, y, halo + 34, `fill="url(#u${index})"`),
    )
    .join('')
}

/** A hoarding with posters pasted over posters. Upright. */
export const posters: Print = {
  name: 'posters',
  width,
  height: 1900,
  paper: inks.steel,
  inks: [
    {
      colour: inks.night,
      art:
        each(14, (index) => box(index * 118, 0, 4, 1900)) +
        fade(
          'a',
          [0, 1900, 0, 900],
          [
            [0, 0.9],
            [1, 0],
          ],
        ) +
        box(0, 0, width, 1900, 'fill="url(#a)"'),
    },
    ...poster(120, 110, 640, 830, -3, inks.ochre, [
      { colour: inks.red, art: disc(320, 330, 210) },
      {
        colour: inks.wine,
        art:
          fade(
            'p1',
            [0, 120, 0, 560],
            [
              [0, 0],
              [1, 0.9],
            ],
          ) + disc(320, 330, 210, 'fill="url(#p1)"'),
      },
      {
        colour: inks.cream,
        art: each(5, (index) =>
          shape(
            `M40 ${640 + index * 34} C140 ${600 + index * 34} 240 ${680 + index * 34} 340 ${640 + index * 34} C440 ${600 + index * 34} 520 ${680 + index * 34} 600 ${640 + index * 34} L600 ${654 + index * 34} C520 ${694 + index * 34} 440 ${614 + index * 34} 340 ${654 + index * 34} C240 ${694 + index * 34} 140 ${614 + index * 34} 40 ${654 + index * 34} Z`,
          ),
        ),
      },
    ]),
    ...poster(850, 70, 620, 800, 2, inks.teal, [
      {
        colour: inks.cream,
        art: each(6, (index) =>
          box(60 + index * 90, 90 + (index % 3) * 60, 54, 560 - (index % 2) * 120),
        ),
      },
      { colour: inks.coral, art: each(6, (index) => disc(87 + index * 90, 690, 27)) },
    ]),
    ...poster(60, 1010, 600, 780, 2.5, inks.cream, [
      { colour: inks.blue, art: hand() },
      { colour: inks.red, art: disc(300, 210, 56) },
    ]),
    ...poster(720, 900, 780, 900, -2, inks.night, [
      {
        colour: inks.pink,
        art:
          fade(
            'p5',
            [0, 60, 0, 700],
            [
              [0, 0],
              [1, 0.9],
            ],
          ) + box(0, 0, 780, 900, 'fill="url(#p5)"'),
      },
      { colour: inks.red, art: disc(560, 560, 150) },
      { colour: inks.white, art: tern() },
      {
        colour: inks.black,
        art: shape(
          'M330 404 C352 390 380 392 396 404 L440 414 L394 422 C372 430 346 424 330 404 Z',
        ),
      },
      { colour: inks.red, art: shape('M436 408 L486 424 L438 424 Z') },
      {
        colour: inks.night,
        art: shape('M0 760 C160 720 300 790 440 756 C560 728 680 770 780 742 L780 900 L0 900 Z'),
      },
      {
        colour: inks.cream,
        art: box(70, 820, 300, 18) + box(70, 852, 190, 12) + box(560, 822, 150, 42),
      },
    ]),
    // peeling corner and torn strips
    { colour: inks.steel, art: shape('M1500 880 L1380 872 L1496 986 Z') },
    {
      colour: inks.white,
      art: shape(
        'M1380 872 C1400 930 1440 966 1500 990 C1470 1000 1410 990 1372 950 C1362 920 1370 890 1380 872 Z',
      ),
    },
    {
      colour: inks.mist,
      art:
        fade(
          'z',
          [1372, 950, 1440, 920],
          [
            [0, 0],
            [1, 0.9],
          ],
        ) +
        shape(
          'M1380 872 C1400 930 1440 966 1500 990 C1470 1000 1410 990 1372 950 C1362 920 1370 890 1380 872 Z',
          'fill="url(#z)"',
        ),
    },
    {
      colour: inks.pink,
      art: shape(
        'M30 940 L90 960 L60 1000 L120 1010 L20 1090 L-10 1080 L-10 930 Z M1600 300 L1530 330 L1566 370 L1520 420 L1600 470 Z',
      ),
    },
  ],
}

function poster(
  x: number,
  y: number,
  w: number,
  h: number,
  turn: number,
  paper: string,
  drawing: readonly Ink[],
): readonly Ink[] {
  const at = (art: string) =>
    `<clipPath id="c${x}"><rect width="${w}" height="${h}"/></clipPath><g transform="translate(${x} ${y}) rotate(${turn} ${w / 2} ${h / 2})"><g clip-path="url(#c${x})">${art}</g></g>`
  return [
    {
      colour: inks.black,
      art: `<g transform="translate(${x + 12} ${y + 16}) rotate(${turn} ${w / 2} ${h / 2})" opacity="0.6">${box(0, 0, w, h)}</g>`,
    },
    { colour: paper, art: at(box(0, 0, w, h)) },
    ...drawing.map((ink) => ({ ...ink, art: at(ink.art) })),
  ]
}

function hand(): string {
  return shape(
    'M210 780 L216 600 C170 560 120 500 106 440 C104 420 130 412 144 430 L206 500 L200 330 C198 304 238 302 240 328 L254 470 L262 292 C264 266 304 266 304 292 L306 470 L330 306 C334 280 372 286 370 312 L354 480 L396 350 C404 326 440 338 434 362 L404 520 C400 580 392 610 384 640 L390 780 Z',
  )
}

function tern(): string {
  return shape(
    'M330 404 C300 420 270 440 236 452 L100 470 L230 420 C200 360 130 250 40 180 C180 220 290 300 340 380 C380 300 470 180 640 110 C560 220 500 310 430 400 C420 430 370 450 330 444 C280 470 230 490 110 510 L230 460 Z',
  )
}

/** A hill of salt on a bare stage, and somebody with a lantern. */
export const saltLedger: Print = {
  name: 'the-salt-ledger',
  width,
  height,
  paper: inks.black,
  inks: [
    {
      colour: inks.night,
      art:
        glow(
          'a',
          [1100, 330, 900],
          [
            [0, 1],
            [1, 0],
          ],
        ) + box(0, 0, width, height, 'fill="url(#a)"'),
    },
    { colour: inks.red, art: disc(1130, 330, 210) },
    {
      colour: inks.wine,
      art:
        fade(
          'b',
          [0, 150, 0, 540],
          [
            [0, 0],
            [1, 0.95],
          ],
        ) + disc(1130, 330, 210, 'fill="url(#b)"'),
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
      art:
        fade(
          'd',
          [1600, 800, 1000, 760],
          [
            [0, 1],
            [1, 0],
          ],
        ) + hill('fill="url(#d)"'),
    },
    {
      colour: inks.white,
      art:
        fade(
          'e',
          [200, 900, 760, 500],
          [
            [0, 0],
            [1, 0.9],
          ],
        ) +
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
        fade(
          'g',
          [520, 1000, 130, 1067],
          [
            [0, 0.9],
            [1, 0.1],
          ],
        ) + shape('M470 990 L570 1000 L170 1067 L10 1067 Z', 'fill="url(#g)"'),
    },
    {
      colour: inks.ochre,
      art:
        glow(
          'f',
          [622, 922, 250],
          [
            [0, 0.95],
            [0.3, 0.5],
            [1, 0],
          ],
        ) + disc(622, 922, 250, 'fill="url(#f)"'),
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

/** One small cloud over one person, in a wide ochre field. */
export const smallWeather: Print = {
  name: 'a-small-weather',
  width,
  height: 900,
  paper: inks.mist,
  inks: [
    {
      colour: inks.cream,
      art:
        fade(
          'a',
          [0, 200, 0, 640],
          [
            [0, 0],
            [1, 1],
          ],
        ) + box(0, 0, width, 660, 'fill="url(#a)"'),
    },
    {
      colour: inks.steel,
      art: shape('M0 610 C200 560 420 600 640 580 C900 556 1200 610 1600 570 L1600 700 L0 700 Z'),
    },
    { colour: inks.ochre, art: shape('M0 640 C400 610 1100 650 1600 620 L1600 900 L0 900 Z') },
    {
      colour: inks.coral,
      art:
        fade(
          'b',
          [0, 640, 0, 900],
          [
            [0, 0],
            [1, 0.95],
          ],
        ) + shape('M0 640 C400 610 1100 650 1600 620 L1600 900 L0 900 Z', 'fill="url(#b)"'),
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
      art:
        fade(
          's',
          [560, 0, 900, 0],
          [
            [0, 0.7],
            [1, 0],
          ],
        ) + oval(660, 786, 230, 20, 'fill="url(#s)"'),
    },
    { colour: inks.night, art: cloud() },
    {
      colour: inks.steel,
      art:
        fade(
          'c',
          [0, 130, 0, 330],
          [
            [0, 0.95],
            [1, 0],
          ],
        ) + cloud('fill="url(#c)"'),
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
      art:
        fade(
          'd',
          [620, 0, 440, 0],
          [
            [0, 0.9],
            [1, 0],
          ],
        ) + umbrella('fill="url(#d)"'),
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

/** The prompt corner: a shaded lamp over a book, ropes, and a slice of the lit stage. */
export const promptCorner: Print = {
  name: 'prompt-corner',
  width,
  height,
  paper: inks.black,
  inks: [
    {
      colour: inks.coral,
      art: shape('M1180 -10 L1610 -10 L1610 1067 L1260 1067 C1220 700 1200 300 1180 -10 Z'),
    },
    {
      colour: inks.ochre,
      art:
        fade(
          'a',
          [0, 0, 0, 900],
          [
            [0, 0],
            [1, 1],
          ],
        ) +
        shape(
          'M1180 -10 L1610 -10 L1610 1067 L1260 1067 C1220 700 1200 300 1180 -10 Z',
          'fill="url(#a)"',
        ),
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
        fade(
          'k',
          [0, 900, 0, 1067],
          [
            [0, 0.9],
            [1, 0.3],
          ],
        ) + shape('M1246 900 L1610 900 L1610 1067 L1260 1067 Z', 'fill="url(#k)"'),
    },
    {
      colour: inks.red,
      art: shape(
        'M1080 -10 L1200 -10 C1222 300 1240 700 1276 1067 L1130 1067 C1090 700 1080 300 1080 -10 Z',
      ),
    },
    {
      colour: inks.wine,
      art:
        fade(
          'b',
          [1080, 0, 1240, 0],
          [
            [0, 1],
            [1, 0],
          ],
        ) +
        shape(
          'M1080 -10 L1200 -10 C1222 300 1240 700 1276 1067 L1130 1067 C1090 700 1080 300 1080 -10 Z',
          'fill="url(#b)"',
        ),
    },
    {
      colour: inks.coral,
      art:
        fade(
          'c',
          [1240, 0, 700, 0],
          [
            [0, 0.5],
            [1, 0],
          ],
        ) + shape('M1120 860 L1270 1067 L300 1067 Z', 'fill="url(#c)"'),
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
        fade(
          'd',
          [0, 440, 0, 830],
          [
            [0, 0.9],
            [1, 0.12],
          ],
        ) + shape('M640 430 L780 430 L960 790 L470 790 Z', 'fill="url(#d)"'),
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

/** Two people in profile, and the strips of words between them. */
export const subtitles: Print = {
  name: 'subtitles',
  width,
  height,
  paper: inks.night,
  inks: [
    {
      colour: inks.blue,
      art:
        glow(
          'a',
          [800, 500, 800],
          [
            [0, 0.95],
            [1, 0],
          ],
        ) + box(0, 0, width, height, 'fill="url(#a)"'),
    },
    { colour: inks.coral, art: profile() },
    {
      colour: inks.wine,
      art:
        fade(
          'b',
          [0, 0, 560, 0],
          [
            [0, 0.95],
            [1, 0],
          ],
        ) + profile('fill="url(#b)"'),
    },
    { colour: inks.teal, art: flipped(profile()) },
    {
      colour: inks.black,
      art: flipped(
        fade(
          'c',
          [0, 0, 560, 0],
          [
            [0, 0.85],
            [1, 0],
          ],
        ) + profile('fill="url(#c)"'),
      ),
    },
    {
      colour: inks.mist,
      art: flipped(
        fade(
          'c2',
          [640, 0, 420, 0],
          [
            [0, 0.7],
            [1, 0],
          ],
        ) + profile('fill="url(#c2)"'),
      ),
    },
    {
      colour: inks.cream,
      art: strips([
        [640, 200, 320],
        [668, 262, 250],
        [690, 324, 150],
      ]),
    },
    {
      colour: inks.ochre,
      art: strips([
        [700, 420, 240],
        [660, 482, 300],
      ]),
    },
    {
      colour: inks.cream,
      art: strips([
        [720, 578, 180],
        [690, 640, 260],
      ]),
    },
    { colour: inks.black, art: box(0, 800, width, 270) },
    {
      colour: inks.ochre,
      art: strips(
        [
          [380, 850, 840],
          [520, 930, 560],
        ],
        54,
      ),
    },
    {
      colour: inks.night,
      art: strips(
        [
          [420, 872, 200],
          [636, 872, 120],
          [772, 872, 260],
          [1048, 872, 130],
          [560, 952, 150],
          [726, 952, 200],
          [942, 952, 90],
        ],
        10,
      ),
    },
    {
      colour: inks.cream,
      art: each(
        18,
        (index) =>
          box(18 + index * 90, 18, 44, 30, 'rx="6"') + box(18 + index * 90, 1022, 44, 30, 'rx="6"'),
      ),
    },
  ],
}

function profile(more = ''): string {
  return shape(
    'M0 800 L0 130 C120 70 320 70 430 160 C500 220 520 300 522 352 C530 384 566 420 588 452 C596 468 580 478 560 482 C556 500 568 512 566 524 C564 534 552 536 552 542 C560 552 564 566 552 576 C548 600 556 626 536 648 C510 672 450 660 420 672 C404 700 412 760 430 800 Z',
    more,
  )
}

function flipped(art: string): string {
  return `<g transform="translate(1600 0) scale(-1 1)">${art}</g>`
}

function strips(list: readonly (readonly [number, number, number])[], thick = 34): string {
  return list.map(([x, y, w]) => box(x, y, w, thick, `rx="${Math.min(10, thick / 2)}"`)).join('')
}

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
      art:
        glow(
          'b',
          [800, 930, 420],
          [
            [0, 0.95],
            [1, 0.1],
          ],
        ) + oval(800, 930, 420, 84, 'fill="url(#b)"'),
    },
    {
      colour: inks.black,
      art:
        fade(
          's',
          [800, 0, 1180, 0],
          [
            [0, 0.9],
            [1, 0],
          ],
        ) + shape('M720 920 L900 920 L1200 976 L1010 986 Z', 'fill="url(#s)"'),
    },
    {
      colour: inks.red,
      art:
        shape('M690 560 C690 530 910 530 910 560 L902 740 L698 740 Z') +
        shape('M676 740 L924 740 L944 800 L656 800 Z'),
    },
    {
      colour: inks.wine,
      art:
        fade(
          'c',
          [910, 0, 720, 0],
          [
            [0, 0.95],
            [1, 0],
          ],
        ) +
        shape('M690 560 C690 530 910 530 910 560 L902 740 L698 740 Z', 'fill="url(#c)"') +
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
      art:
        fade(
          'd',
          [0, 430, 0, 150],
          [
            [0, 0.85],
            [1, 0],
          ],
        ) + bubble('fill="url(#d)"'),
    },
    {
      colour: inks.night,
      art:
        quoteMark(600, 210) +
        quoteMark(690, 210) +
        `<g transform="rotate(180 955 268)">${quoteMark(910, 210)}${quoteMark(1000 - 0, 210)}</g>`,
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

/** A kitchen table seen from above: two cups, a notebook, a tape recorder, an orange. */
export const kitchenTable: Print = {
  name: 'kitchen-table',
  width,
  height,
  paper: inks.ochre,
  inks: [
    {
      colour: inks.coral,
      art:
        fade(
          'a',
          [0, 0, 1600, 1067],
          [
            [0, 0],
            [1, 0.9],
          ],
        ) + box(0, 0, width, height, 'fill="url(#a)"'),
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
        fade(
          'b',
          [240, 0, 560, 0],
          [
            [0, 0],
            [1, 0.95],
          ],
        ) +
        disc(400, 360, 170, 'fill="url(#b)"') +
        fade(
          'b2',
          [1070, 0, 1400, 0],
          [
            [0, 0],
            [1, 0.95],
          ],
        ) +
        disc(1230, 690, 170, 'fill="url(#b2)"'),
    },
    { colour: inks.blue, art: disc(400, 360, 106) + line('M492 420 C560 450 560 520 500 500', 24) },
    { colour: inks.wine, art: disc(400, 360, 86) },
    {
      colour: inks.black,
      art:
        fade(
          'c',
          [330, 290, 470, 440],
          [
            [0, 0.9],
            [1, 0],
          ],
        ) + disc(400, 360, 86, 'fill="url(#c)"'),
    },
    {
      colour: inks.red,
      art: disc(1230, 690, 106) + line('M1140 630 C1070 600 1080 530 1136 556', 24),
    },
    { colour: inks.black, art: disc(1230, 690, 86) },
    {
      colour: inks.wine,
      art:
        fade(
          'd',
          [1160, 760, 1290, 620],
          [
            [0, 0.95],
            [1, 0],
          ],
        ) + disc(1230, 690, 86, 'fill="url(#d)"'),
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
        fade(
          'w',
          [0, 0, 560, 700],
          [
            [0, 0.5],
            [1, 0],
          ],
        ) +
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

/** A film projector, its beam, and the dust in it. */
export const projector: Print = {
  name: 'projection-room',
  width,
  height: 900,
  paper: inks.night,
  inks: [
    {
      colour: inks.black,
      art:
        fade(
          'a',
          [0, 0, 700, 0],
          [
            [0, 0.9],
            [1, 0],
          ],
        ) +
        box(0, 0, width, 900, 'fill="url(#a)"') +
        fade(
          'a2',
          [0, 900, 0, 500],
          [
            [0, 0.95],
            [1, 0],
          ],
        ) +
        box(0, 0, width, 900, 'fill="url(#a2)"'),
    },
    {
      colour: inks.cream,
      art:
        fade(
          'b',
          [760, 0, 1600, 0],
          [
            [0, 1],
            [0.35, 0.75],
            [1, 0.4],
          ],
        ) + shape('M760 414 L1610 60 L1610 800 L760 450 Z', 'fill="url(#b)"'),
    },
    {
      colour: inks.coral,
      art:
        fade(
          'c',
          [0, 60, 0, 800],
          [
            [0, 0.9],
            [0.45, 0],
            [1, 0],
          ],
        ) +
        shape('M900 356 L1610 60 L1610 430 Z', 'fill="url(#c)"') +
        fade(
          'c3',
          [0, 430, 0, 800],
          [
            [0, 0],
            [1, 0.75],
          ],
        ) +
        shape('M900 508 L1610 430 L1610 800 Z', 'fill="url(#c3)"'),
    },
    {
      colour: inks.white,
      art: specks({ x: 800, y: 250, width: 780, height: 360, count: 90, size: 3.6, seed: 31 }),
    },
    { colour: inks.red, art: box(270, 330, 420, 230, 'rx="18"') },
    {
      colour: inks.wine,
      art:
        fade(
          'd',
          [0, 360, 0, 560],
          [
            [0, 0],
            [1, 1],
          ],
        ) + box(270, 330, 420, 230, 'rx="18" fill="url(#d)"'),
    },
    { colour: inks.steel, art: box(690, 394, 60, 76, 'rx="6"') + box(746, 404, 26, 56, 'rx="4"') },
    { colour: inks.ochre, art: reel(300, 190, 140) + reel(620, 200, 120) },
    {
      colour: inks.black,
      art:
        reelHoles(300, 190, 140) +
        reelHoles(620, 200, 120) +
        line('M300 330 C300 360 340 380 380 400 M620 320 C600 360 560 380 520 400', 7),
    },
    {
      colour: inks.wine,
      art:
        fade(
          'e',
          [160, 0, 440, 0],
          [
            [0, 0],
            [1, 0.75],
          ],
        ) +
        reel(300, 190, 140, 'fill="url(#e)"') +
        fade(
          'f',
          [500, 0, 740, 0],
          [
            [0, 0],
            [1, 0.75],
          ],
        ) +
        reel(620, 200, 120, 'fill="url(#f)"'),
      mode: 'multiply',
    },
    {
      colour: inks.black,
      art:
        box(360, 376, 180, 130, 'rx="10"') +
        shape('M330 560 L630 560 L660 620 L300 620 Z') +
        line('M380 620 L300 910 M580 620 L660 910 M480 620 L480 910', 18),
    },
    {
      colour: inks.ochre,
      art:
        disc(450, 440, 34) +
        box(590, 400, 62, 12, 'rx="6"') +
        box(590, 426, 62, 12, 'rx="6"') +
        box(590, 452, 62, 12, 'rx="6"'),
    },
    { colour: inks.white, art: disc(450, 440, 16) },
  ],
}

function reel(x: number, y: number, r: number, more = ''): string {
  return disc(x, y, r, more)
}

function reelHoles(x: number, y: number, r: number): string {
  return (
    disc(x, y, r * 0.13) +
    each(5, (index) => {
      const turn = (index / 5) * Math.PI * 2 + 0.3
      return disc(
        Math.round(x + Math.cos(turn) * r * 0.55),
        Math.round(y + Math.sin(turn) * r * 0.55),
        r * 0.25,
      )
    })
  )
}
