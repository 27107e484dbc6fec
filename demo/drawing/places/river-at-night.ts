import { chance, type Ink, type Print } from '../press.ts'
import {
  box,
  disc,
  each,
  ends,
  fade,
  glow,
  halo,
  inks,
  line,
  person,
  shape,
  specks,
} from '../shapes.ts'
import { height, width } from '../sheet.ts'
import { reflection } from './reflection.ts'

/** A river through a city, after midnight. */
export const riverAtNight: Print = {
  name: 'river-at-night',
  width,
  height,
  paper: inks.night,
  inks: [
    {
      colour: inks.blue,
      art: fade('a', [0, 0, 0, 640], ends(0, 1)) + box(0, 0, width, 640, 'fill="url(#a)"'),
    },
    {
      colour: inks.steel,
      art: fade('b', [0, 360, 0, 620], ends(0, 0.75)) + box(0, 0, width, 640, 'fill="url(#b)"'),
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
      art: fade('w', [0, 640, 0, 1000], ends(0.85, 0)) + box(0, 640, width, 430, 'fill="url(#w)"'),
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
      art: fade('r', [0, 560, 0, 700], ends(0.9, 0)) + bridge('fill="url(#r)"'),
    },
    { colour: inks.red, art: line('M-10 566 C400 520 1200 520 1610 566', 10) },
    {
      colour: inks.ochre,
      art: each(9, (index) => {
        const { x, y } = lamp(index)
        return disc(x, y - 62, 12)
      }),
    },
    {
      colour: inks.ochre,
      art: each(9, (index) => {
        const { x, y } = lamp(index)
        return halo(`h${index}`, [x, y - 62, 60], ends(0.75, 0))
      }),
      mode: 'screen',
    },
    {
      colour: inks.black,
      art:
        each(9, (index) => {
          const { x, y } = lamp(index)
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
      if (layer) lights += windows(x, w, h, next)
      x += w + (next() > 0.8 ? 20 : 0)
    }
    return [
      { colour: layer ? inks.night : inks.blue, art },
      { colour: inks.ochre, art: lights },
    ]
  })
}

/** The lit windows of one house. */
function windows(x: number, w: number, h: number, next: () => number): string {
  let lights = ''
  for (let row = 18; row < h - 20; row += 26)
    for (let column = 12; column < w - 16; column += 22)
      if (next() > 0.72) lights += box(Math.round(x + column), Math.round(640 - h + row), 9, 13)
  return lights
}

/** Where a lamp's post stands on the bridge. */
function lamp(index: number): { x: number; y: number } {
  const x = 90 + index * 178
  return { x, y: 540 - 18 * (1 - ((x - 800) / 800) ** 2) }
}

function bridge(more = ''): string {
  const arch = (from: number, to: number, top: number) =>
    `M${from} 700 L${from} 660 C${from + 30} ${top} ${to - 30} ${top} ${to} 660 L${to} 700 Z`
  return shape(
    `M-10 562 C400 516 1200 516 1610 562 L1610 690 L-10 690 Z ${arch(60, 420, 570)} ${arch(480, 1120, 540)} ${arch(1180, 1540, 570)}`,
    `fill-rule="evenodd" ${more}`,
  )
}
