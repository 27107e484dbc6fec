import type { Ink, Print } from './press.ts'
import {
  box,
  disc,
  each,
  fade,
  glow,
  heads,
  inks,
  line,
  oval,
  person,
  shape,
  specks,
} from './shapes.ts'

const width = 1600
const height = 1067

/** A lone microphone in a cone of light between two curtains. */
export const loneLight: Print = {
  name: 'stage-lone-light',
  width,
  height,
  paper: inks.night,
  inks: [
    {
      colour: inks.blue,
      art:
        glow(
          'a',
          [800, 560, 780],
          [
            [0, 0.75],
            [1, 0],
          ],
        ) + box(0, 0, width, height, 'fill="url(#a)"'),
    },
    { colour: inks.black, art: box(0, 800, width, 267) },
    {
      colour: inks.blue,
      art:
        fade(
          'b',
          [0, 800, 0, 1067],
          [
            [0, 0.5],
            [1, 0.75],
          ],
        ) + box(0, 800, width, 267, 'fill="url(#b)"'),
    },
    {
      colour: inks.pink,
      art:
        fade(
          'c',
          [800, -60, 800, 900],
          [
            [0, 0.9],
            [0.55, 0.5],
            [1, 0.2],
          ],
        ) + shape('M770 -20 L830 -20 L1130 880 L470 880 Z', 'fill="url(#c)"'),
    },
    {
      colour: inks.cream,
      art:
        glow(
          'd',
          [800, 880, 340],
          [
            [0, 1],
            [0.75, 0.9],
            [1, 0.75],
          ],
        ) + oval(800, 880, 330, 62, 'fill="url(#d)"'),
    },
    {
      colour: inks.ochre,
      art:
        fade(
          'e',
          [470, 0, 1130, 0],
          [
            [0, 0.9],
            [0.5, 0],
            [1, 0],
          ],
        ) + oval(800, 880, 330, 62, 'fill="url(#e)"'),
    },
    {
      colour: inks.cream,
      art: specks({ x: 640, y: 120, width: 320, height: 620, count: 46, size: 3.4, seed: 5 }),
    },
    {
      colour: inks.black,
      art:
        line('M806 884 L1010 912', 9, 'opacity="0.85"') +
        oval(1030, 915, 26, 10, 'opacity="0.85"') +
        oval(800, 884, 62, 11) +
        line('M800 880 L800 560', 9) +
        line('M800 566 L770 520', 8) +
        '<g transform="rotate(-33 760 502)">' +
        box(744, 462, 32, 66, 'rx="15"') +
        box(750, 524, 20, 46, 'rx="6"') +
        '</g>',
    },
    {
      colour: inks.red,
      art:
        curtain(-20, 470, 1) +
        `<g transform="translate(1600 0) scale(-1 1)">${curtain(-20, 470, 1)}</g>`,
    },
    {
      colour: inks.wine,
      art: folds() + `<g transform="translate(1600 0) scale(-1 1)">${folds()}</g>`,
    },
    {
      colour: inks.coral,
      art: lit() + `<g transform="translate(1600 0) scale(-1 1)">${lit()}</g>`,
    },
    { colour: inks.red, art: swag() },
    {
      colour: inks.wine,
      art:
        fade(
          's',
          [0, 20, 0, 150],
          [
            [0, 0.9],
            [1, 0],
          ],
        ) + box(0, -4, width, 170, 'fill="url(#s)"'),
    },
    {
      colour: inks.black,
      art: heads({ y: 985, from: -40, to: 1660, size: 44, seed: 11, bow: 14 }),
    },
  ],
}

function curtain(x: number, w: number, flare: number): string {
  return shape(
    `M${x} -10 L${w} -10 C${w - 20} 260 ${w - 100} 380 ${w - 104} 560 C${w - 100} 700 ${w - 40 * flare} 780 ${w - 24} 880 C${w - 90} 900 ${x + 200} 905 ${x} 912 Z`,
  )
}

function folds(): string {
  const edges = [40, 118, 190, 262, 322, 378]
  return edges
    .map((x, index) => {
      const id = `f${index}`
      const w = 52 - index * 3
      const waist = x * 0.86
      const foot = x * 1.04
      return (
        fade(
          id,
          [waist - 4, 0, waist + w, 0],
          [
            [0, 0.95],
            [0.5, 0.5],
            [1, 0],
          ],
        ) +
        shape(
          `M${x} -10 C${x - 10} 260 ${waist} 420 ${waist} 560 C${waist} 700 ${foot} 780 ${foot} 900 L${foot + w} 900 C${foot + w} 780 ${waist + w} 700 ${waist + w} 560 C${waist + w} 420 ${x + w} 260 ${x + w} -10 Z`,
          `fill="url(#${id})"`,
        )
      )
    })
    .join('')
}

function lit(): string {
  return (
    fade(
      'l',
      [330, 560, 450, 560],
      [
        [0, 0],
        [1, 0.85],
      ],
    ) +
    shape(
      'M424 -10 L470 -10 C450 260 370 380 366 560 C370 700 430 780 446 880 L404 886 C392 780 330 700 326 560 C330 400 410 260 424 -10 Z',
      'fill="url(#l)"',
    )
  )
}

function swag(): string {
  return (
    box(-10, -10, width + 20, 60) +
    each(6, (index) =>
      shape(`M${index * 280 - 40} 40 Q${index * 280 + 100} 200 ${index * 280 + 240} 40 Z`),
    )
  )
}

/** A theatre from its back row, when the house is full. */
export const backRow: Print = {
  name: 'back-row',
  width,
  height,
  paper: inks.black,
  inks: [
    { colour: inks.wine, art: box(0, 0, width, 760) },
    {
      colour: inks.black,
      art:
        fade(
          'a',
          [0, 0, 0, 420],
          [
            [0, 0.95],
            [1, 0],
          ],
        ) + box(0, 0, width, 760, 'fill="url(#a)"'),
    },
    // tiers
    {
      colour: inks.black,
      art: boxes(250) + boxes(440) + mirrored(boxes(250) + boxes(440)),
      grain: 0.4,
    },
    {
      colour: inks.red,
      art: tier(-60, 330) + tier(-60, 520) + mirrored(tier(-60, 330) + tier(-60, 520)),
    },
    { colour: inks.ochre, art: rail(330) + rail(520) + mirrored(rail(330) + rail(520)) },
    // proscenium
    { colour: inks.ochre, art: shape('M430 700 L430 330 C430 120 1170 120 1170 330 L1170 700 Z') },
    { colour: inks.wine, art: shape('M452 700 L452 336 C452 150 1148 150 1148 336 L1148 700 Z') },
    { colour: inks.cream, art: shape('M480 700 L480 344 C480 184 1120 184 1120 344 L1120 700 Z') },
    {
      colour: inks.coral,
      art:
        fade(
          'g',
          [0, 230, 0, 640],
          [
            [0, 1],
            [0.55, 0.55],
            [1, 0],
          ],
        ) + shape('M480 700 L480 344 C480 184 1120 184 1120 344 L1120 700 Z', 'fill="url(#g)"'),
    },
    { colour: inks.ochre, art: disc(905, 430, 92) },
    {
      colour: inks.red,
      art:
        shape('M480 344 C480 184 800 184 800 224 C740 300 600 380 560 640 L480 700 Z') +
        shape('M1120 344 C1120 184 800 184 800 224 C900 280 1040 380 1060 640 L1120 700 Z'),
    },
    {
      colour: inks.wine,
      art:
        fade(
          'h',
          [480, 0, 620, 0],
          [
            [0, 0.9],
            [1, 0],
          ],
        ) +
        shape(
          'M480 344 C480 184 800 184 800 224 C740 300 600 380 560 640 L480 700 Z',
          'fill="url(#h)"',
        ) +
        fade(
          'i',
          [1120, 0, 1000, 0],
          [
            [0, 0.9],
            [1, 0],
          ],
        ) +
        shape(
          'M1120 344 C1120 184 800 184 800 224 C900 280 1040 380 1060 640 L1120 700 Z',
          'fill="url(#i)"',
        ),
    },
    {
      colour: inks.night,
      art:
        person(760, 652, 150, 0.01) +
        line('M756 552 C736 530 722 500 706 466', 11) +
        person(868, 655, 142, -0.01),
    },
    { colour: inks.wine, art: shape('M470 640 L1130 640 L1150 712 L450 712 Z') },
    { colour: inks.ochre, art: each(13, (index) => disc(486 + index * 52, 676, 8)) },
    {
      colour: inks.ochre,
      art:
        fade(
          'j',
          [0, 690, 0, 860],
          [
            [0, 0.55],
            [1, 0],
          ],
        ) + shape('M440 700 L1160 700 L1500 900 L100 900 Z', 'fill="url(#j)"'),
    },
    ...rows(),
  ],
}

function mirrored(art: string): string {
  return `<g transform="translate(1600 0) scale(-1 1)">${art}</g>`
}

function tier(x: number, y: number): string {
  return shape(
    `M${x} ${y} L${x} ${y + 92} C180 ${y + 84} 330 ${y + 40} 424 ${y - 6} L424 ${y - 52} C330 ${y - 10} 180 ${y - 4} ${x} ${y} Z`,
  )
}

function rail(y: number): string {
  return (
    line(`M-60 ${y + 4} C180 ${y} 330 ${y - 8} 424 ${y - 50}`, 9) +
    each(7, (index) => disc(20 + index * 58, y + 46 - index * index * 1.35, 7))
  )
}

function boxes(y: number): string {
  const clip = `<clipPath id="t${y}"><path d="M-60 ${y - 100} L424 ${y - 100} L424 ${y + 26} C330 ${y + 70} 180 ${y + 78} -60 ${y + 84} Z"/></clipPath>`
  const row = each(
    9,
    (index) =>
      `<g transform="translate(${index * 52 - 14} ${y + 34 - Math.max(0, index - 2) ** 2 * 1.4}) scale(${1 - index * 0.045})">${heads({ y: 0, from: 0, to: 10, size: 19, seed: y + index * 3, gaps: 0 })}</g>`,
  )
  return `${clip}<g clip-path="url(#t${y})">${row}</g>`
}

function rows(): readonly Ink[] {
  const depth = [
    { y: 742, size: 13, colour: '#5a1a26' },
    { y: 772, size: 17, colour: '#481726' },
    { y: 808, size: 23, colour: '#371428' },
    { y: 856, size: 32, colour: '#271228' },
    { y: 922, size: 46, colour: '#191124' },
    { y: 1000, size: 66, colour: inks.black },
  ]
  return depth.map(({ y, size, colour }, index) => ({
    colour,
    art:
      heads({ y, from: -80, to: 1700, size, seed: 21 + index, bow: 8 + index * 5, gaps: 0.02 }) +
      (index < 5 ? box(0, y + size * 3.2, width, 400) : ''),
  }))
}

/** The view that costs least: a pillar, with a stage on either side of it. */
export const pillar: Print = {
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
      art:
        fade(
          'm',
          [0, 120, 0, 720],
          [
            [0, 0],
            [1, 0.9],
          ],
        ) + disc(800, 420, 330, 'fill="url(#m)"'),
    },
    {
      colour: inks.red,
      art:
        shape('M0 0 L260 0 C210 300 150 520 120 780 L0 800 Z') +
        shape('M1600 0 L1340 0 C1390 300 1450 520 1480 780 L1600 800 Z'),
    },
    {
      colour: inks.wine,
      art:
        fade(
          'b',
          [0, 0, 200, 0],
          [
            [0, 0.9],
            [1, 0],
          ],
        ) +
        shape('M0 0 L260 0 C210 300 150 520 120 780 L0 800 Z', 'fill="url(#b)"') +
        fade(
          'c',
          [1600, 0, 1400, 0],
          [
            [0, 0.9],
            [1, 0],
          ],
        ) +
        shape('M1600 0 L1340 0 C1390 300 1450 520 1480 780 L1600 800 Z', 'fill="url(#c)"'),
    },
    { colour: inks.night, art: box(0, 770, width, 300) },
    {
      colour: inks.blue,
      art:
        fade(
          'd',
          [0, 770, 0, 900],
          [
            [0, 0.9],
            [1, 0],
          ],
        ) + box(0, 770, width, 300, 'fill="url(#d)"'),
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
        fade(
          'p',
          [660, 0, 860, 0],
          [
            [0, 0.95],
            [1, 0],
          ],
        ) +
        box(660, 86, 290, 990, 'fill="url(#p)"') +
        fade(
          'q',
          [620, 0, 850, 0],
          [
            [0, 0.9],
            [1, 0],
          ],
        ) +
        box(620, 0, 370, 60, 'fill="url(#q)"'),
    },
    {
      colour: inks.black,
      art: each(
        5,
        (index) =>
          fade(
            `r${index}`,
            [700 + index * 52, 0, 726 + index * 52, 0],
            [
              [0, 0.7],
              [1, 0],
            ],
          ) + box(700 + index * 52, 96, 26, 980, `fill="url(#r${index})"`),
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

/** An empty house seen from its stage, lit by the bulb that theatres leave on at night. */
export const ghostLight: Print = {
  name: 'ghost-light',
  width,
  height,
  paper: inks.black,
  inks: [
    {
      colour: inks.wine,
      art:
        glow(
          'a',
          [800, 470, 900],
          [
            [0, 0.9],
            [0.6, 0.5],
            [1, 0],
          ],
        ) + box(0, 0, width, 800, 'fill="url(#a)"'),
    },
    ...[0, 1, 2].flatMap((index): Ink[] => balcony(index)),
    ...[0, 1, 2, 3, 4].map(
      (index): Ink => ({
        colour: ['#4a1722', '#641b25', '#7d2127', '#9a2a29', '#b5362b'][index] ?? inks.red,
        art: seats(index),
      }),
    ),
    { colour: inks.night, art: shape('M0 860 L1600 860 L1600 1067 L0 1067 Z') },
    {
      colour: inks.ochre,
      art:
        glow(
          'f',
          [800, 900, 620],
          [
            [0, 0.9],
            [0.5, 0.3],
            [1, 0],
          ],
        ) + box(0, 860, width, 207, 'fill="url(#f)"'),
    },
    {
      colour: inks.black,
      art: each(9, (index) =>
        line(
          `M${800 + (index - 4) * 130} 862 L${800 + (index - 4) * 330} 1067`,
          3,
          'opacity="0.75"',
        ),
      ),
    },
    {
      colour: inks.ochre,
      art:
        glow(
          'g',
          [800, 420, 330],
          [
            [0, 0.95],
            [0.35, 0.45],
            [1, 0],
          ],
        ) + disc(800, 420, 330, 'fill="url(#g)"'),
      mode: 'screen',
    },
    {
      colour: inks.black,
      art: line('M800 480 L800 960', 10) + oval(800, 966, 88, 15) + box(784, 462, 32, 44, 'rx="6"'),
    },
    {
      colour: inks.black,
      art:
        line(
          'M720 400 L720 480 M880 400 L880 480 M720 440 L880 440 M760 372 L760 490 M840 372 L840 490',
          3,
        ) + line('M720 400 C730 340 870 340 880 400 M720 480 L880 480', 3),
    },
    {
      colour: inks.white,
      art: shape(
        'M784 464 C784 436 760 436 760 404 C760 352 840 352 840 404 C840 436 816 436 816 464 Z',
      ),
    },
  ],
}

function balcony(index: number): Ink[] {
  const y = 90 + index * 130
  const arc = `M-60 ${y - 60} C260 ${y + 90} 1340 ${y + 90} 1660 ${y - 60}`
  return [
    {
      colour: ['#35121f', '#4b1722', '#651c26'][index] ?? inks.wine,
      art: shape(`${arc} L1660 ${y + 20} C1340 ${y + 170} 260 ${y + 170} -60 ${y + 20} Z`),
    },
    {
      colour: inks.ochre,
      art:
        glow(
          `o${index}`,
          [800, y + 60, 700],
          [
            [0, 0.95],
            [1, 0.12],
          ],
        ) + line(arc, 7, `stroke="url(#o${index})"`).replace('stroke="#fff"', ''),
    },
    {
      colour: inks.ochre,
      art: each(11, (lamp) => {
        const along = (lamp + 0.5) / 11
        const sag = 4 * along * (1 - along)
        return disc(
          along * 1600,
          y - 38 + sag * 118 + 46,
          6,
          `opacity="${(0.25 + sag * 0.6).toFixed(2)}"`,
        )
      }),
    },
  ]
}

function seats(index: number): string {
  const y = 560 + index * 66
  const w = 66 + index * 16
  const count = Math.ceil(1700 / (w + 10)) + 1
  return each(count, (seat) => {
    const x = seat * (w + 10) - 40 - (index % 2) * (w / 2)
    const sag = -((x + w / 2 - 800) ** 2) / 36000
    const top = y - sag * -1 * 0.6 + 20
    return shape(
      `M${x} ${top + 140} L${x} ${top + 26} C${x} ${top - 6} ${x + w} ${top - 6} ${x + w} ${top + 26} L${x + w} ${top + 140} Z`,
    )
  })
}
