import { chance, type Print } from '../press.ts'
import { box, disc, each, ends, fade, glow, inks, line, person, shape } from '../shapes.ts'
import { height, width } from '../sheet.ts'

const archPath = 'M200 760 L200 560 C200 60 1400 60 1400 560 L1400 760 Z'

/** Where each singer stands, row behind row, with a gap for the conductor; and how tall. */
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
export const choirUnderTheBridge: Print = {
  name: 'choir-under-the-bridge',
  width,
  height,
  paper: inks.black,
  inks: [
    { colour: inks.teal, art: arch() },
    {
      colour: inks.night,
      art: fade('a', [0, 160, 0, 560], ends(0.95, 0.1)) + arch('fill="url(#a)"'),
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
      art: glow('g', [760, 800, 560], ends(0.7, 0)) + box(0, 700, width, 367, 'fill="url(#g)"'),
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
