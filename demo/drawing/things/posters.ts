import type { Ink, Print } from '../press.ts'
import { box, disc, each, ends, fade, inks, shape } from '../shapes.ts'
import { width } from '../sheet.ts'

const peel =
  'M1380 872 C1400 930 1440 966 1500 990 C1470 1000 1410 990 1372 950 C1362 920 1370 890 1380 872 Z'

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
        fade('a', [0, 1900, 0, 900], ends(0.9, 0)) +
        box(0, 0, width, 1900, 'fill="url(#a)"'),
    },
    ...poster(120, 110, 640, 830, -3, inks.ochre, [
      { colour: inks.red, art: disc(320, 330, 210) },
      {
        colour: inks.wine,
        art: fade('p1', [0, 120, 0, 560], ends(0, 0.9)) + disc(320, 330, 210, 'fill="url(#p1)"'),
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
        art: fade('p5', [0, 60, 0, 700], ends(0, 0.9)) + box(0, 0, 780, 900, 'fill="url(#p5)"'),
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
    { colour: inks.white, art: shape(peel) },
    {
      colour: inks.mist,
      art: fade('z', [1372, 950, 1440, 920], ends(0, 0.9)) + shape(peel, 'fill="url(#z)"'),
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
