import type { Ink, Print } from './press.ts'
import { chance } from './press.ts'
import { box, disc, each, fade, glow, inks, line, oval, person, shape, specks } from './shapes.ts'

const width = 1600
const height = 1067

/** An upright piano under a window, at dusk. */
export const pianoDusk: Print = {
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
      art:
        fade(
          'b',
          [0, 300, 0, 520],
          [
            [0, 0],
            [1, 1],
          ],
        ) + box(450, 90, 680, 520, 'fill="url(#b)"'),
    },
    {
      colour: inks.blue,
      art:
        fade(
          'c',
          [0, 90, 0, 330],
          [
            [0, 0.95],
            [1, 0],
          ],
        ) + box(450, 90, 680, 520, 'fill="url(#c)"'),
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
        fade(
          'd',
          [0, 890, 0, 1060],
          [
            [0, 0.75],
            [1, 0.15],
          ],
        ) +
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
        fade(
          'f',
          [180, 0, 780, 0],
          [
            [0, 0],
            [1, 0.7],
          ],
        ) +
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
    {
      colour: inks.red,
      art: shape(
        'M880 770 C930 740 1080 738 1136 768 C1150 820 1150 880 1120 950 C1080 934 1070 900 1064 860 C1050 900 1000 930 950 920 C900 912 870 850 880 770 Z',
      ),
    },
    {
      colour: inks.wine,
      art:
        fade(
          'g',
          [870, 0, 1060, 0],
          [
            [0, 0.95],
            [1, 0],
          ],
        ) +
        shape(
          'M880 770 C930 740 1080 738 1136 768 C1150 820 1150 880 1120 950 C1080 934 1070 900 1064 860 C1050 900 1000 930 950 920 C900 912 870 850 880 770 Z',
          'fill="url(#g)"',
        ) +
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
          fade(
            `k${index}`,
            [1262 + index * 84, 0, 1320 + index * 84, 0],
            [
              [0, 0.85],
              [1, 0],
            ],
          ) +
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

/** A river through a city, after midnight. */
export const riverNight: Print = {
  name: 'river-at-night',
  width,
  height,
  paper: inks.night,
  inks: [
    {
      colour: inks.blue,
      art:
        fade(
          'a',
          [0, 0, 0, 640],
          [
            [0, 0],
            [1, 1],
          ],
        ) + box(0, 0, width, 640, 'fill="url(#a)"'),
    },
    {
      colour: inks.steel,
      art:
        fade(
          'b',
          [0, 360, 0, 620],
          [
            [0, 0],
            [1, 0.75],
          ],
        ) + box(0, 0, width, 640, 'fill="url(#b)"'),
    },
    {
      colour: inks.cream,
      art: specks({ x: 0, y: 0, width, height: 330, count: 60, size: 2.6, seed: 2 }),
    },
    { colour: inks.cream, art: disc(1180, 220, 92) },
    {
      colour: inks.ochre,
      art:
        glow(
          'm',
          [1150, 190, 130],
          [
            [0, 0],
            [0.6, 0.2],
            [1, 0.9],
          ],
        ) + disc(1180, 220, 92, 'fill="url(#m)"'),
    },
    ...skylines(),
    { colour: inks.black, art: box(0, 640, width, 430) },
    {
      colour: inks.blue,
      art:
        fade(
          'w',
          [0, 640, 0, 1000],
          [
            [0, 0.85],
            [1, 0],
          ],
        ) + box(0, 640, width, 430, 'fill="url(#w)"'),
    },
    { colour: inks.cream, art: reflection(1180, 92, 21), grain: 0.3 },
    {
      colour: inks.ochre,
      art: [120, 260, 470, 560, 690, 900, 1010, 1370, 1490]
        .map((x, index) => reflection(x, 16 + (index % 3) * 8, 30 + index))
        .join(''),
      grain: 0.3,
    },
    // the bridge
    { colour: inks.black, art: bridge() },
    {
      colour: inks.wine,
      art:
        fade(
          'r',
          [0, 560, 0, 700],
          [
            [0, 0.9],
            [1, 0],
          ],
        ) + bridge('fill="url(#r)"'),
    },
    { colour: inks.red, art: line('M-10 566 C400 520 1200 520 1610 566', 10) },
    {
      colour: inks.ochre,
      art: each(9, (index) => {
        const x = 90 + index * 178
        const y = 540 - 18 * (1 - ((x - 800) / 800) ** 2)
        return disc(x, y - 62, 12)
      }),
    },
    {
      colour: inks.ochre,
      art: each(9, (index) => {
        const x = 90 + index * 178
        const y = 478 - 18 * (1 - ((x - 800) / 800) ** 2)
        return (
          glow(
            `h${index}`,
            [x, y, 60],
            [
              [0, 0.75],
              [1, 0],
            ],
          ) + disc(x, y, 60, `fill="url(#h${index})"`)
        )
      }),
      mode: 'screen',
    },
    {
      colour: inks.black,
      art:
        each(9, (index) => {
          const x = 90 + index * 178
          const y = 540 - 18 * (1 - ((x - 800) / 800) ** 2)
          return line(`M${x} ${y + 12} L${x} ${y - 50}`, 6)
        }) +
        person(604, 534, 74) +
        person(636, 533, 68),
    },
    {
      colour: inks.black,
      art:
        shape('M0 1067 L0 960 C200 930 380 950 520 1000 C600 1030 640 1067 640 1067 Z') +
        line('M120 960 L120 840 M300 950 L300 850 M-10 880 L430 900', 12),
    },
  ],
}

function skylines(): readonly Ink[] {
  return [0, 1].flatMap((layer): Ink[] => {
    const next = chance(31 + layer)
    let art = ''
    let lights = ''
    for (let x = -20; x < 1620; ) {
      const w = 50 + next() * 90
      const h = 70 + next() * (layer ? 150 : 250)
      art += box(Math.round(x), Math.round(640 - h), Math.round(w), Math.round(h))
      if (next() > 0.72)
        art += shape(`M${x} ${640 - h} L${x + w / 2} ${640 - h - 50} L${x + w} ${640 - h} Z`)
      for (let row = 18; row < h - 20 && layer; row += 26)
        for (let column = 12; column < w - 16; column += 22)
          if (next() > 0.72) lights += box(Math.round(x + column), Math.round(640 - h + row), 9, 13)
      x += w + (next() > 0.8 ? 20 : 0)
    }
    return [
      { colour: layer ? inks.night : inks.blue, art },
      { colour: inks.ochre, art: lights },
    ]
  })
}

function reflection(x: number, half: number, seed: number): string {
  const next = chance(seed)
  return each(15, (index) => {
    const w = half * (0.4 + next() * 1.3) * (1 - index * 0.035)
    return box(
      Math.round(x - w + (next() - 0.5) * half),
      656 + index * index * 1.6 + index * 3,
      Math.round(w * 2),
      5 + index * 0.25,
      `rx="3" opacity="${(0.95 - index * 0.05).toFixed(2)}"`,
    )
  })
}

function lowered(by: number, art: string): string {
  return `<g transform="translate(0 ${by})">${art}</g>`
}

function bridge(more = ''): string {
  const arch = (from: number, to: number, top: number) =>
    `M${from} 700 L${from} 660 C${from + 30} ${top} ${to - 30} ${top} ${to} 660 L${to} 700 Z`
  return shape(
    `M-10 562 C400 516 1200 516 1610 562 L1610 690 L-10 690 Z ${arch(60, 420, 570)} ${arch(480, 1120, 540)} ${arch(1180, 1540, 570)}`,
    `fill-rule="evenodd" ${more}`,
  )
}

/** A lighthouse that throws a film, not a beam, over the evening sea. */
export const lighthouse: Print = {
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
      art:
        fade(
          'b',
          [0, 430, 0, 720],
          [
            [0, 0],
            [1, 1],
          ],
        ) + box(0, 0, width, 720, 'fill="url(#b)"'),
    },
    {
      colour: inks.cream,
      art: specks({ x: 0, y: 0, width, height: 300, count: 44, size: 2.6, seed: 8 }),
    },
    { colour: inks.ochre, art: disc(640, 700, 120) },
    { colour: inks.night, art: box(0, 700, width, 370) },
    {
      colour: inks.teal,
      art:
        fade(
          'c',
          [0, 700, 0, 1000],
          [
            [0, 1],
            [1, 0],
          ],
        ) + box(0, 700, width, 370, 'fill="url(#c)"'),
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
        fade(
          'e',
          [0, 120, 0, 540],
          [
            [0, 0.15],
            [1, 1],
          ],
        ) + shape('M172 136 L540 152 L540 534 L172 498 Z', 'fill="url(#e)"'),
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
    { colour: inks.cream, art: shape('M1154 360 L1276 360 L1310 790 L1120 790 Z') },
    {
      colour: inks.red,
      art: shape(
        'M1148 430 L1282 430 L1290 520 L1140 520 Z M1132 616 L1298 616 L1305 710 L1125 710 Z',
      ),
    },
    {
      colour: inks.night,
      art:
        fade(
          'g',
          [1210, 0, 1310, 0],
          [
            [0, 0],
            [1, 0.85],
          ],
        ) + shape('M1154 360 L1276 360 L1310 790 L1120 790 Z', 'fill="url(#g)"'),
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

/** An empty pier, and a pale sun. */
export const lowSeason: Print = {
  name: 'low-season',
  width,
  height: 1200,
  paper: inks.mist,
  inks: [
    {
      colour: inks.cream,
      art:
        fade(
          'a',
          [0, 200, 0, 760],
          [
            [0, 0],
            [1, 1],
          ],
        ) + box(0, 0, width, 760, 'fill="url(#a)"'),
    },
    { colour: inks.pink, art: disc(520, 470, 210) },
    {
      colour: inks.coral,
      art:
        fade(
          'b',
          [0, 260, 0, 680],
          [
            [0, 0.9],
            [1, 0],
          ],
        ) + disc(520, 470, 210, 'fill="url(#b)"'),
    },
    { colour: inks.teal, art: box(0, 740, width, 480) },
    {
      colour: inks.night,
      art:
        fade(
          'c',
          [0, 740, 0, 1200],
          [
            [0, 0.1],
            [1, 0.95],
          ],
        ) + box(0, 740, width, 480, 'fill="url(#c)"'),
    },
    { colour: inks.pink, art: lowered(100, reflection(520, 150, 55)), grain: 0.3 },
    {
      colour: inks.mist,
      art: line(
        'M0 800 C60 786 100 812 160 800 M900 790 C960 776 1000 800 1060 790 M300 900 C380 880 440 916 520 900 M980 930 C1060 910 1120 946 1200 930',
        5,
        'opacity="0.6"',
      ),
    },
    {
      colour: inks.night,
      art:
        box(760, 640, 860, 34) +
        each(8, (index) => box(800 + index * 108, 670, 16, 210 + index * 26)) +
        each(7, (index) =>
          line(
            `M${808 + index * 108} 690 L${916 + index * 108} ${830 + index * 20} M${916 + index * 108} 690 L${808 + index * 108} ${830 + index * 20}`,
            6,
          ),
        ) +
        each(30, (index) => box(764 + index * 29, 596, 5, 46)) +
        box(756, 590, 870, 8),
    },
    {
      colour: inks.night,
      art:
        box(1120, 440, 330, 200) +
        shape('M1090 446 L1480 446 L1420 370 L1150 370 Z') +
        shape('M1226 372 C1226 280 1344 280 1344 372 Z') +
        box(1281, 232, 8, 60),
    },
    { colour: inks.red, art: shape('M1289 236 L1352 252 L1289 270 Z') },
    { colour: inks.ochre, art: box(1150, 486, 52, 70) + box(1366, 486, 52, 70) },
    { colour: inks.cream, art: box(1254, 500, 66, 140) },
    { colour: inks.night, art: box(1262, 508, 24, 132) + box(1290, 508, 24, 132) },
    {
      colour: inks.night,
      art: person(880, 640, 92) + shape('M884 560 L912 540 L914 548 L892 572 Z'),
    },
    {
      colour: inks.night,
      art: line(
        'M240 300 C262 276 280 280 292 300 C304 280 324 276 344 300 M410 220 C426 204 438 206 446 220 C454 206 468 204 482 220 M660 330 C674 314 686 316 692 330 C700 316 712 314 726 330',
        8,
      ),
    },
    {
      colour: inks.black,
      art: shape(
        'M0 1200 L0 1090 C200 1050 380 1090 560 1120 C800 1160 1000 1110 1200 1130 C1380 1148 1500 1120 1600 1100 L1600 1200 Z',
      ),
    },
  ],
}

/** A van on the coast road before sunrise. */
export const tourVan: Print = {
  name: 'road-before-sunrise',
  width,
  height,
  paper: inks.pink,
  inks: [
    {
      colour: inks.coral,
      art:
        fade(
          'a',
          [0, 480, 0, 100],
          [
            [0, 0],
            [1, 0.95],
          ],
        ) + box(0, 0, width, 600, 'fill="url(#a)"'),
    },
    {
      colour: inks.wine,
      art:
        fade(
          'a2',
          [0, 0, 0, 330],
          [
            [0, 0.9],
            [1, 0],
          ],
        ) + box(0, 0, width, 600, 'fill="url(#a2)"'),
    },
    { colour: inks.cream, art: disc(1120, 470, 120) },
    {
      colour: inks.steel,
      art: shape(
        'M0 520 C200 400 360 430 520 480 C700 540 860 420 1040 440 C1240 460 1400 380 1600 430 L1600 1067 L0 1067 Z',
      ),
    },
    {
      colour: inks.pink,
      art:
        fade(
          'b',
          [0, 430, 0, 620],
          [
            [0, 0.15],
            [1, 0.85],
          ],
        ) +
        shape(
          'M0 520 C200 400 360 430 520 480 C700 540 860 420 1040 440 C1240 460 1400 380 1600 430 L1600 1067 L0 1067 Z',
          'fill="url(#b)"',
        ),
    },
    {
      colour: inks.blue,
      art: shape(
        'M0 640 C260 520 420 600 640 610 C900 620 1060 520 1300 560 C1440 584 1540 560 1600 540 L1600 1067 L0 1067 Z',
      ),
    },
    {
      colour: inks.steel,
      art:
        fade(
          'c',
          [0, 740, 0, 560],
          [
            [0, 0.9],
            [1, 0],
          ],
        ) +
        shape(
          'M0 640 C260 520 420 600 640 610 C900 620 1060 520 1300 560 C1440 584 1540 560 1600 540 L1600 1067 L0 1067 Z',
          'fill="url(#c)"',
        ),
    },
    {
      colour: inks.night,
      art: shape(
        'M0 760 C300 660 500 740 760 730 C1040 720 1240 640 1600 700 L1600 1067 L0 1067 Z',
      ),
    },
    {
      colour: inks.blue,
      art:
        fade(
          'd',
          [0, 700, 0, 960],
          [
            [0, 0],
            [1, 0.8],
          ],
        ) +
        shape(
          'M0 760 C300 660 500 740 760 730 C1040 720 1240 640 1600 700 L1600 1067 L0 1067 Z',
          'fill="url(#d)"',
        ),
    },
    // the road
    {
      colour: inks.black,
      art: shape(
        'M1180 694 C1080 720 1240 760 1160 800 C1040 860 560 860 200 1067 L900 1067 C980 920 1330 880 1330 800 C1330 752 1180 724 1210 694 Z',
      ),
    },
    {
      colour: inks.cream,
      art: shape(
        'M1216 720 L1224 720 L1236 744 L1226 744 Z M1238 764 L1250 764 L1240 796 L1226 796 Z M1196 820 L1214 820 L1150 864 L1128 864 Z M1060 890 L1084 892 L960 950 L930 946 Z M850 976 L884 980 L770 1067 L724 1067 Z',
      ),
    },
    {
      colour: inks.ochre,
      art:
        fade(
          'h',
          [880, 0, 420, 0],
          [
            [0, 0.9],
            [1, 0],
          ],
        ) + shape('M884 880 L884 900 L300 1040 L220 860 Z', 'fill="url(#h)"'),
      mode: 'screen',
    },
    {
      colour: inks.red,
      art: shape(
        'M880 770 C880 750 896 740 920 740 L1150 740 C1176 740 1186 752 1186 776 L1186 900 L866 900 L866 850 C866 840 872 830 880 826 Z',
      ),
    },
    {
      colour: inks.wine,
      art:
        fade(
          'v',
          [0, 800, 0, 900],
          [
            [0, 0],
            [1, 0.9],
          ],
        ) +
        box(866, 800, 320, 100, 'fill="url(#v)"') +
        box(960, 722, 190, 20, 'rx="6"'),
    },
    {
      colour: inks.cream,
      art:
        shape('M894 776 C896 766 902 762 914 762 L956 762 L956 822 L886 822 Z') +
        box(976, 764, 84, 52, 'rx="6"') +
        box(1078, 764, 84, 52, 'rx="6"'),
    },
    { colour: inks.night, art: person(924, 856, 100) + box(880, 822, 80, 40) },
    { colour: inks.red, art: box(876, 824, 90, 44) },
    {
      colour: inks.black,
      art:
        disc(936, 902, 36) + disc(1120, 902, 36) + shape('M944 722 L972 690 L1110 690 L1136 722 Z'),
    },
    { colour: inks.cream, art: disc(936, 902, 14) + disc(1120, 902, 14) + disc(872, 872, 12) },
    {
      colour: inks.black,
      art:
        each(9, (index) => box(1010 + index * 74, 956 - index * 5 + (index % 2) * 4, 9, 96)) +
        line('M1000 972 L1610 932 M1000 1002 L1610 962', 6),
    },
  ],
}

/** A harbour where large plain shapes have been set out for people to walk among. */
export const biennale: Print = {
  name: 'harbour-biennale',
  width,
  height,
  paper: inks.cream,
  inks: [
    {
      colour: inks.ochre,
      art:
        fade(
          'a',
          [0, 0, 0, 600],
          [
            [0, 0.9],
            [1, 0],
          ],
        ) + box(0, 0, width, 640, 'fill="url(#a)"'),
    },
    { colour: inks.teal, art: box(0, 600, width, 120) },
    {
      colour: inks.mist,
      art:
        fade(
          'b',
          [0, 600, 0, 720],
          [
            [0, 0.8],
            [1, 0],
          ],
        ) + box(0, 600, width, 120, 'fill="url(#b)"'),
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
      art:
        fade(
          'c',
          [0, 700, 0, 1067],
          [
            [0, 0],
            [1, 0.95],
          ],
        ) + box(0, 700, width, 370, 'fill="url(#c)"'),
    },
    {
      colour: inks.wine,
      art:
        fade(
          's',
          [300, 0, 0, 0],
          [
            [0, 0.75],
            [1, 0],
          ],
        ) +
        oval(230, 866, 240, 26, 'fill="url(#s)"') +
        fade(
          's2',
          [900, 0, 560, 0],
          [
            [0, 0.75],
            [1, 0],
          ],
        ) +
        shape('M640 872 L1040 872 L900 920 L400 920 Z', 'fill="url(#s2)"') +
        fade(
          's3',
          [1300, 0, 960, 0],
          [
            [0, 0.75],
            [1, 0],
          ],
        ) +
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
    {
      colour: inks.blue,
      art: shape(
        'M640 880 L640 520 C640 270 1040 270 1040 520 L1040 880 L940 880 L940 530 C940 400 740 400 740 530 L740 880 Z',
      ),
    },
    {
      colour: inks.night,
      art:
        fade(
          'e',
          [900, 0, 640, 0],
          [
            [0, 0],
            [1, 0.95],
          ],
        ) +
        shape(
          'M640 880 L640 520 C640 270 1040 270 1040 520 L1040 880 L940 880 L940 530 C940 400 740 400 740 530 L740 880 Z',
          'fill="url(#e)"',
        ),
    },
    {
      colour: inks.cream,
      art: shape(
        'M1150 910 L1150 830 L1220 830 L1220 750 L1290 750 L1290 670 L1360 670 L1360 590 L1430 590 L1430 510 L1500 510 L1500 910 Z',
      ),
    },
    {
      colour: inks.ochre,
      art:
        fade(
          'f',
          [1500, 0, 1150, 0],
          [
            [0, 0],
            [1, 0.95],
          ],
        ) +
        shape(
          'M1150 910 L1150 830 L1220 830 L1220 750 L1290 750 L1290 670 L1360 670 L1360 590 L1430 590 L1430 510 L1500 510 L1500 910 Z',
          'fill="url(#f)"',
        ),
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
