import type { Ink, Print } from '../press.ts'
import { box, disc, each, ends, glow, halo, inks, line, oval, shape } from '../shapes.ts'
import { height, width } from '../sheet.ts'

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
      art: halo(
        'g',
        [800, 420, 330],
        [
          [0, 0.95],
          [0.35, 0.45],
          [1, 0],
        ],
      ),
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
        glow(`o${index}`, [800, y + 60, 700], ends(0.95, 0.12)) +
        line(arc, 7, `stroke="url(#o${index})"`).replace('stroke="#fff"', ''),
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
