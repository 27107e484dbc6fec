import type { Print } from '../press.ts'
import { box, disc, each, ends, fade, inks, line, shape } from '../shapes.ts'
import { height, width } from '../sheet.ts'

/** The costumes, from left to right; each outline hangs from 0,0. */
const garments = [
  {
    colour: inks.red,
    shade: inks.wine,
    outline:
      'M-70 44 C-40 10 40 10 70 44 L96 300 L66 304 L60 200 L84 620 L-84 620 L-60 200 L-66 304 L-96 300 Z',
  },
  {
    colour: inks.blue,
    shade: inks.night,
    outline:
      'M-34 8 L-30 60 C-60 110 -50 160 -44 190 L-110 560 C-40 590 40 590 110 560 L44 190 C50 160 60 110 30 60 L34 8 L22 8 C16 50 -16 50 -22 8 Z',
  },
  {
    colour: inks.ochre,
    shade: inks.red,
    outline:
      'M-60 24 C-20 4 20 4 60 24 C110 160 120 360 100 480 C60 500 -60 500 -100 480 C-120 360 -110 160 -60 24 Z',
  },
  {
    colour: inks.teal,
    shade: inks.night,
    outline:
      'M-64 40 C-36 10 36 10 64 40 L90 250 L60 256 L52 170 L56 330 L96 560 L60 566 L14 340 L-14 340 L-60 566 L-96 560 L-56 330 L-52 170 L-60 256 L-90 250 Z',
  },
  {
    colour: inks.cream,
    shade: inks.ochre,
    outline:
      'M-30 10 L-34 110 C-60 120 -150 150 -160 190 C-110 230 110 230 160 190 C150 150 60 120 34 110 L30 10 L20 10 C14 40 -14 40 -20 10 Z',
  },
  {
    colour: inks.night,
    shade: inks.black,
    outline:
      'M-66 42 C-38 10 38 10 66 42 L92 290 L62 294 L56 190 L60 400 L-60 400 L-56 190 L-62 294 L-92 290 Z',
  },
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
      art: fade('a', [0, 500, 0, 1067], ends(0, 0.9)) + box(0, 0, width, height, 'fill="url(#a)"'),
      grain: 0.3,
    },
    { colour: inks.wine, art: box(0, 940, width, 130) },
    {
      colour: inks.wine,
      art:
        '<g opacity="0.35" transform="translate(34 18)">' +
        box(120, 168, 1360, 18) +
        garments.map(({ outline }, index) => hung(index, shape(outline))).join('') +
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
    ...garments.flatMap(({ colour, shade, outline }, index) => [
      { colour, art: hung(index, shape(outline)) },
      {
        colour: shade,
        art: hung(
          index,
          fade(`g${index}`, [110, 0, -20, 0], ends(0.9, 0)) +
            shape(outline, `fill="url(#g${index})"`),
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

/** Hangs a costume on its hanger; the fourth hanger stays empty. */
function hung(index: number, art: string): string {
  const place = index < 3 ? index : index + 1
  return `<g transform="translate(${270 + place * 178} 222)">${art}</g>`
}
