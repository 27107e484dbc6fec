import type { Print } from '../press.ts'
import { box, each, ends, fade, glow, heads, inks, line, oval, shape, specks } from '../shapes.ts'
import { height, mirrored, width } from '../sheet.ts'

/** A lone microphone in a cone of light between two curtains. */
export const loneLight: Print = {
  name: 'stage-lone-light',
  width,
  height,
  paper: inks.night,
  inks: [
    {
      colour: inks.blue,
      art: glow('a', [800, 560, 780], ends(0.75, 0)) + box(0, 0, width, height, 'fill="url(#a)"'),
    },
    { colour: inks.black, art: box(0, 800, width, 267) },
    {
      colour: inks.blue,
      art:
        fade('b', [0, 800, 0, 1067], ends(0.5, 0.75)) + box(0, 800, width, 267, 'fill="url(#b)"'),
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
    { colour: inks.red, art: curtain() + mirrored(curtain()) },
    { colour: inks.wine, art: folds() + mirrored(folds()) },
    { colour: inks.coral, art: lit() + mirrored(lit()) },
    { colour: inks.red, art: swag() },
    {
      colour: inks.wine,
      art: fade('s', [0, 20, 0, 150], ends(0.9, 0)) + box(0, -4, width, 170, 'fill="url(#s)"'),
    },
    {
      colour: inks.black,
      art: heads({ y: 985, from: -40, to: 1660, size: 44, seed: 11, bow: 14 }),
    },
  ],
}

function curtain(): string {
  return shape(
    'M-20 -10 L470 -10 C450 260 370 380 366 560 C370 700 430 780 446 880 C380 900 180 905 -20 912 Z',
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
    fade('l', [330, 560, 450, 560], ends(0, 0.85)) +
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
