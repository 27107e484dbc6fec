import type { Print } from '../press.ts'
import { box, disc, each, ends, fade, inks, line, shape, specks } from '../shapes.ts'
import { width } from '../sheet.ts'

/** A film projector, its beam, and the dust in it. */
export const projectionRoom: Print = {
  name: 'projection-room',
  width,
  height: 900,
  paper: inks.night,
  inks: [
    {
      colour: inks.black,
      art:
        fade('a', [0, 0, 700, 0], ends(0.9, 0)) +
        box(0, 0, width, 900, 'fill="url(#a)"') +
        fade('a2', [0, 900, 0, 500], ends(0.95, 0)) +
        box(0, 0, width, 900, 'fill="url(#a2)"'),
    },
    {
      colour: inks.cream,
      art:
        fade(
          'b',
          [760, 0, 1600, 0],
          [
            [0, 1],
            [0.35, 0.75],
            [1, 0.4],
          ],
        ) + shape('M760 414 L1610 60 L1610 800 L760 450 Z', 'fill="url(#b)"'),
    },
    {
      colour: inks.coral,
      art:
        fade(
          'c',
          [0, 60, 0, 800],
          [
            [0, 0.9],
            [0.45, 0],
            [1, 0],
          ],
        ) +
        shape('M900 356 L1610 60 L1610 430 Z', 'fill="url(#c)"') +
        fade('c3', [0, 430, 0, 800], ends(0, 0.75)) +
        shape('M900 508 L1610 430 L1610 800 Z', 'fill="url(#c3)"'),
    },
    {
      colour: inks.white,
      art: specks({ x: 800, y: 250, width: 780, height: 360, count: 90, size: 3.6, seed: 31 }),
    },
    { colour: inks.red, art: box(270, 330, 420, 230, 'rx="18"') },
    {
      colour: inks.wine,
      art:
        fade('d', [0, 360, 0, 560], ends(0, 1)) + box(270, 330, 420, 230, 'rx="18" fill="url(#d)"'),
    },
    { colour: inks.steel, art: box(690, 394, 60, 76, 'rx="6"') + box(746, 404, 26, 56, 'rx="4"') },
    { colour: inks.ochre, art: disc(300, 190, 140) + disc(620, 200, 120) },
    {
      colour: inks.black,
      art:
        reelHoles(300, 190, 140) +
        reelHoles(620, 200, 120) +
        line('M300 330 C300 360 340 380 380 400 M620 320 C600 360 560 380 520 400', 7),
    },
    {
      colour: inks.wine,
      art:
        fade('e', [160, 0, 440, 0], ends(0, 0.75)) +
        disc(300, 190, 140, 'fill="url(#e)"') +
        fade('f', [500, 0, 740, 0], ends(0, 0.75)) +
        disc(620, 200, 120, 'fill="url(#f)"'),
      mode: 'multiply',
    },
    {
      colour: inks.black,
      art:
        box(360, 376, 180, 130, 'rx="10"') +
        shape('M330 560 L630 560 L660 620 L300 620 Z') +
        line('M380 620 L300 910 M580 620 L660 910 M480 620 L480 910', 18),
    },
    {
      colour: inks.ochre,
      art:
        disc(450, 440, 34) +
        box(590, 400, 62, 12, 'rx="6"') +
        box(590, 426, 62, 12, 'rx="6"') +
        box(590, 452, 62, 12, 'rx="6"'),
    },
    { colour: inks.white, art: disc(450, 440, 16) },
  ],
}

function reelHoles(x: number, y: number, r: number): string {
  return (
    disc(x, y, r * 0.13) +
    each(5, (index) => {
      const turn = (index / 5) * Math.PI * 2 + 0.3
      return disc(
        Math.round(x + Math.cos(turn) * r * 0.55),
        Math.round(y + Math.sin(turn) * r * 0.55),
        r * 0.25,
      )
    })
  )
}
