import { chance, type Print } from './press.ts'
import { box, disc, each, fade, glow, inks, line, person, shape } from './shapes.ts'

const width = 1600
const height = 1067

/** Each hangs from 0,0. */
const garments: readonly ((more: string) => string)[] = [
  (more) =>
    shape(
      'M-70 44 C-40 10 40 10 70 44 L96 300 L66 304 L60 200 L84 620 L-84 620 L-60 200 L-66 304 L-96 300 Z',
      more,
    ),
  (more) =>
    shape(
      'M-34 8 L-30 60 C-60 110 -50 160 -44 190 L-110 560 C-40 590 40 590 110 560 L44 190 C50 160 60 110 30 60 L34 8 L22 8 C16 50 -16 50 -22 8 Z',
      more,
    ),
  (more) =>
    shape(
      'M-60 24 C-20 4 20 4 60 24 C110 160 120 360 100 480 C60 500 -60 500 -100 480 C-120 360 -110 160 -60 24 Z',
      more,
    ),
  (more) =>
    shape(
      'M-64 40 C-36 10 36 10 64 40 L90 250 L60 256 L52 170 L56 330 L96 560 L60 566 L14 340 L-14 340 L-60 566 L-96 560 L-56 330 L-52 170 L-60 256 L-90 250 Z',
      more,
    ),
  (more) =>
    shape(
      'M-30 10 L-34 110 C-60 120 -150 150 -160 190 C-110 230 110 230 160 190 C150 150 60 120 34 110 L30 10 L20 10 C14 40 -14 40 -20 10 Z',
      more,
    ),
  (more) =>
    shape(
      'M-66 42 C-38 10 38 10 66 42 L92 290 L62 294 L56 190 L60 400 L-60 400 L-56 190 L-62 294 L-92 290 Z',
      more,
    ),
]

/** A rail of costumes with one hanger empty. */
export const costumeRail: Print = {
  name: 'costume-rail',
  width,
  height,
  paper: inks.pink,
  inks: [
    {
      colour: inks.coral,
      art:
        fade(
          'a',
          [0, 500, 0, 1067],
          [
            [0, 0],
            [1, 0.9],
          ],
        ) + box(0, 0, width, height, 'fill="url(#a)"'),
      grain: 0.3,
    },
    { colour: inks.wine, art: box(0, 940, width, 130) },
    {
      colour: inks.wine,
      art:
        '<g opacity="0.35" transform="translate(34 18)">' +
        box(120, 168, 1360, 18) +
        garments.map((draw, index) => hung(index, draw(''))).join('') +
        '</g>',
      grain: 0.3,
    },
    {
      colour: inks.night,
      art:
        box(120, 160, 1360, 18, 'rx="9"') +
        box(150, 160, 18, 800) +
        box(1432, 160, 18, 800) +
        box(100, 950, 120, 16, 'rx="8"') +
        box(1382, 950, 120, 16, 'rx="8"') +
        disc(120, 976, 16) +
        disc(204, 976, 16) +
        disc(1400, 976, 16) +
        disc(1486, 976, 16),
    },
    ...garments.flatMap((draw, index) => [
      {
        colour:
          [inks.red, inks.blue, inks.ochre, inks.teal, inks.cream, inks.night][index] ?? inks.red,
        art: hung(index, draw('')),
      },
      {
        colour:
          [inks.wine, inks.night, inks.red, inks.night, inks.ochre, inks.black][index] ?? inks.wine,
        art: hung(
          index,
          fade(
            `g${index}`,
            [110, 0, -20, 0],
            [
              [0, 0.9],
              [1, 0],
            ],
          ) + draw(`fill="url(#g${index})"`),
        ),
      },
    ]),
    {
      colour: inks.night,
      art: each(7, (index) => {
        const x = 270 + index * 178
        return (
          line(`M${x} 168 C${x + 26} 150 ${x + 26} 200 ${x} 204 L${x} 224`, 7) +
          (index === 3 ? line(`M${x} 222 L${x - 84} 276 L${x + 84} 276 Z`, 8) : '')
        )
      }),
    },
    {
      colour: inks.cream,
      art:
        shape('M812 276 L830 330 L862 326 L866 372 L790 380 L786 334 L806 332 Z') +
        line('M804 222 L812 278', 3),
    },
    { colour: inks.night, art: line('M800 346 L852 340 M802 360 L840 356', 3) },
  ],
}

function hung(index: number, art: string): string {
  const place = index < 3 ? index : index + 1
  return `<g transform="translate(${270 + place * 178} 222)">${art}</g>`
}

const archPath = 'M200 760 L200 560 C200 60 1400 60 1400 560 L1400 760 Z'

const places = [0, 1, 2]
  .flatMap((row) =>
    Array.from({ length: 9 - row }, (_, index) => ({
      row,
      x: 310 + row * 48 + index * 106 + ((index * 31 + row * 17) % 18),
      y: 820 + row * 66,
      h: 176 + ((index * 13 + row * 29) % 30),
    })),
  )
  .filter(({ row, x }) => row < 2 || Math.abs(x - 760) > 70)

/** People who sing under a bridge at night. */
export const bridgeChoir: Print = {
  name: 'choir-under-the-bridge',
  width,
  height,
  paper: inks.black,
  inks: [
    { colour: inks.teal, art: arch() },
    {
      colour: inks.night,
      art:
        fade(
          'a',
          [0, 160, 0, 560],
          [
            [0, 0.95],
            [1, 0.1],
          ],
        ) + arch('fill="url(#a)"'),
      grain: 0.35,
    },
    { colour: inks.cream, art: disc(980, 360, 74) },
    {
      colour: inks.night,
      art: `<clipPath id="o"><path d="${archPath}"/></clipPath><g clip-path="url(#o)">${roofs()}</g>`,
    },
    {
      colour: inks.ochre,
      art: [
        [470, 590],
        [640, 602],
        [760, 580],
        [1130, 596],
        [1210, 606],
      ]
        .map(([x, y]) => box(x ?? 0, y ?? 0, 12, 16))
        .join(''),
    },
    { colour: inks.blue, art: box(200, 650, 1200, 110) },
    {
      colour: inks.cream,
      art: each(6, (index) =>
        box(980 - 70 + ((index * 29) % 34), 662 + index * 15, 110 - index * 9, 5, 'rx="2"'),
      ),
    },
    { colour: inks.wine, art: each(5, (index) => box(-10, 750 + index * 66, 1620, 70)) },
    { colour: inks.red, art: each(5, (index) => box(-10, 750 + index * 66, 1620, 7)) },
    {
      colour: inks.ochre,
      art:
        glow(
          'g',
          [760, 800, 560],
          [
            [0, 0.7],
            [1, 0],
          ],
        ) + box(0, 700, width, 367, 'fill="url(#g)"'),
      grain: 0.45,
    },
    { colour: inks.night, art: singers(0) },
    { colour: '#3c8a7f', art: singers(1) },
    { colour: inks.blue, art: singers(2) },
    {
      colour: inks.black,
      art:
        person(760, 1046, 250, 0.01) +
        line('M738 878 C700 860 676 826 664 790', 15) +
        line('M782 878 C820 860 846 836 862 796', 15),
    },
    { colour: inks.cream, art: books() },
  ],
}

function arch(more = ''): string {
  return shape(archPath, more)
}

function roofs(): string {
  const next = chance(19)
  return each(16, (index) => {
    const x = 180 + index * 78
    const top = 560 + Math.round(next() * 56)
    return next() > 0.5
      ? box(x, top, 80, 120)
      : shape(
          `M${x} ${top + 16} L${x + 40} ${top - 30} L${x + 80} ${top + 16} L${x + 80} 660 L${x} 660 Z`,
        )
  })
}

function singers(row: number): string {
  return places
    .filter((one) => one.row === row)
    .map(({ x, y, h }) => person(x, y, h))
    .join('')
}

function books(): string {
  return places
    .map(({ x, y, h }) =>
      shape(
        `M${x - 20} ${y - h * 0.62} L${x} ${y - h * 0.58} L${x + 20} ${y - h * 0.62} L${x + 20} ${y - h * 0.5} L${x} ${y - h * 0.46} L${x - 20} ${y - h * 0.5} Z`,
      ),
    )
    .join('')
}
