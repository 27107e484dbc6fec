import type { Ink, Print } from '../press.ts'
import { box, disc, each, ends, fade, heads, inks, line, person, shape } from '../shapes.ts'
import { height, mirrored, width } from '../sheet.ts'

const opening = 'M480 700 L480 344 C480 184 1120 184 1120 344 L1120 700 Z'
const leftDrape = 'M480 344 C480 184 800 184 800 224 C740 300 600 380 560 640 L480 700 Z'
const rightDrape = 'M1120 344 C1120 184 800 184 800 224 C900 280 1040 380 1060 640 L1120 700 Z'

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
      art: fade('a', [0, 0, 0, 420], ends(0.95, 0)) + box(0, 0, width, 760, 'fill="url(#a)"'),
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
    { colour: inks.cream, art: shape(opening) },
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
        ) + shape(opening, 'fill="url(#g)"'),
    },
    { colour: inks.ochre, art: disc(905, 430, 92) },
    { colour: inks.red, art: shape(leftDrape) + shape(rightDrape) },
    {
      colour: inks.wine,
      art:
        fade('h', [480, 0, 620, 0], ends(0.9, 0)) +
        shape(leftDrape, 'fill="url(#h)"') +
        fade('i', [1120, 0, 1000, 0], ends(0.9, 0)) +
        shape(rightDrape, 'fill="url(#i)"'),
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
        fade('j', [0, 690, 0, 860], ends(0.55, 0)) +
        shape('M440 700 L1160 700 L1500 900 L100 900 Z', 'fill="url(#j)"'),
    },
    ...rows(),
  ],
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
