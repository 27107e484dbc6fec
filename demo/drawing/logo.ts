import type { Print } from './press.ts'
import { disc, each, inks } from './shapes.ts'

/** The magazine's sign: tiers of seats, a stage, and its name. */
export const logo: Print = {
  name: 'logo',
  isSign: true,
  width: 1200,
  height: 630,
  paper: inks.white,
  inks: [
    {
      colour: '#9e2a1f',
      art: each(
        4,
        (index) =>
          `<path d="M${360 + index * 50} 92 A${240 - index * 50} ${240 - index * 50} 0 0 0 ${840 - index * 50} 92" fill="none" stroke="#fff" stroke-width="22"/>`,
      ),
      grain: 0,
    },
    { colour: inks.ochre, art: disc(600, 92, 34), grain: 0 },
    {
      colour: inks.night,
      art: '<text x="600" y="478" text-anchor="middle" font-family="Liberation Serif" font-size="128" letter-spacing="-2">The Upper Circle</text><text x="600" y="556" text-anchor="middle" font-family="Liberation Serif" font-style="italic" font-size="46">Culture, from the cheap seats</text>',
      grain: 0,
    },
  ],
}
