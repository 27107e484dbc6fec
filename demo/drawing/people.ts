import type { Ink, Print } from './press.ts'
import { box, disc, each, fade, inks, line, oval, shape } from './shapes.ts'

const size = 640

interface Sitter {
  readonly name: string
  readonly paper: string
  readonly ground: string
  readonly skin: string
  readonly shade: string
  readonly coat: string
  readonly coatShade: string
  readonly behind: readonly Ink[]
  readonly before: readonly Ink[]
}

function portrait(sitter: Sitter): Print {
  const shoulders =
    'M70 640 C80 540 150 500 250 480 L270 400 L370 400 L390 480 C490 500 560 540 570 640 Z'
  return {
    name: `portrait-${sitter.name}`,
    width: size,
    height: size,
    paper: sitter.paper,
    inks: [
      {
        colour: sitter.ground,
        art:
          fade(
            'a',
            [0, 0, 0, 640],
            [
              [0, 0],
              [1, 0.95],
            ],
          ) + box(0, 0, size, size, 'fill="url(#a)"'),
      },
      ...sitter.behind,
      { colour: sitter.coat, art: shape(shoulders) },
      {
        colour: sitter.coatShade,
        art:
          fade(
            'b',
            [560, 0, 260, 0],
            [
              [0, 0.95],
              [1, 0],
            ],
          ) + shape(shoulders, 'fill="url(#b)"'),
      },
      { colour: sitter.skin, art: shape('M272 380 L368 380 L376 474 C350 520 290 520 264 474 Z') },
      {
        colour: sitter.shade,
        art:
          fade(
            'n',
            [0, 390, 0, 470],
            [
              [0, 0.9],
              [1, 0],
            ],
          ) + shape('M272 380 L368 380 L376 474 C350 520 290 520 264 474 Z', 'fill="url(#n)"'),
      },
      {
        colour: sitter.skin,
        art: oval(320, 290, 104, 136) + disc(216, 300, 20) + disc(424, 300, 20),
      },
      {
        colour: sitter.shade,
        art:
          fade(
            'c',
            [430, 0, 300, 0],
            [
              [0, 0.9],
              [1, 0],
            ],
          ) +
          oval(320, 290, 104, 136, 'fill="url(#c)"') +
          line('M320 286 C316 310 308 326 304 334 C310 340 320 342 328 340', 5),
      },
      ...sitter.before,
    ],
  }
}

const brown = '#8a4b2f'
const dark = '#5a2c22'

export const portraits: readonly Print[] = [
  portrait({
    name: 'ines-calloway',
    paper: inks.mist,
    ground: inks.teal,
    skin: inks.pink,
    shade: inks.coral,
    coat: inks.night,
    coatShade: inks.black,
    behind: [
      {
        colour: inks.steel,
        art: shape('M196 320 C170 150 240 110 330 112 C430 112 470 190 444 320 Z'),
      },
    ],
    before: [
      {
        colour: inks.steel,
        art: shape(
          'M206 280 C200 190 250 150 320 148 C400 146 440 200 434 280 C420 230 390 214 350 206 C330 230 260 226 206 280 Z',
        ),
      },
      {
        colour: inks.cream,
        art:
          fade(
            'h',
            [0, 120, 0, 240],
            [
              [0, 0.7],
              [1, 0],
            ],
          ) +
          shape(
            'M206 280 C200 190 250 150 320 148 C400 146 440 200 434 280 C420 230 390 214 350 206 C330 230 260 226 206 280 Z',
            'fill="url(#h)"',
          ),
      },
      {
        colour: inks.black,
        art:
          '<g fill="none" stroke="#fff" stroke-width="8"><circle cx="276" cy="290" r="36"/><circle cx="364" cy="290" r="36"/></g>' +
          line('M312 286 L328 286 M240 284 L218 278 M400 284 L422 278', 7),
      },
      { colour: inks.wine, art: line('M290 374 C310 384 334 384 352 372', 8) },
      { colour: inks.red, art: shape('M232 492 L254 430 L320 500 L386 430 L408 492 L320 560 Z') },
    ],
  }),
  portrait({
    name: 'tomasz-wren',
    paper: inks.ochre,
    ground: inks.coral,
    skin: '#f4cfa6',
    shade: inks.coral,
    coat: inks.teal,
    coatShade: inks.night,
    behind: [],
    before: [
      {
        colour: inks.black,
        art: shape(
          'M214 310 C220 440 270 470 320 470 C370 470 420 440 426 310 C410 350 380 352 356 346 C334 338 306 338 284 346 C260 352 230 350 214 310 Z',
        ),
      },
      { colour: inks.coral, art: line('M294 372 C310 380 330 380 346 372', 9) },
      {
        colour: inks.black,
        art:
          disc(278, 288, 9) +
          disc(362, 288, 9) +
          line('M258 262 C270 254 288 254 298 262 M342 262 C354 254 372 254 382 262', 8),
      },
      {
        colour: inks.red,
        art:
          shape(
            'M204 246 C196 120 262 90 320 90 C378 90 444 120 436 246 C380 220 260 220 204 246 Z',
          ) + shape('M196 220 C270 190 370 190 444 220 L444 260 C370 230 270 230 196 260 Z'),
      },
      {
        colour: inks.wine,
        art:
          fade(
            'h',
            [440, 0, 280, 0],
            [
              [0, 0.95],
              [1, 0],
            ],
          ) +
          shape(
            'M196 220 C200 120 262 90 320 90 C378 90 444 120 444 220 L444 260 C370 230 270 230 196 260 Z',
            'fill="url(#h)"',
          ),
      },
      {
        colour: inks.night,
        art:
          line('M228 470 C230 540 410 540 412 470', 20) +
          box(196, 440, 52, 80, 'rx="22"') +
          box(392, 440, 52, 80, 'rx="22"'),
      },
    ],
  }),
  portrait({
    name: 'dilys-okonjo',
    paper: inks.coral,
    ground: inks.red,
    skin: brown,
    shade: dark,
    coat: inks.ochre,
    coatShade: inks.wine,
    behind: [
      {
        colour: inks.black,
        art:
          disc(320, 110, 100) +
          disc(240, 140, 66) +
          disc(400, 140, 66) +
          disc(270, 70, 56) +
          disc(370, 70, 56),
      },
    ],
    before: [
      {
        colour: inks.black,
        art: shape(
          'M212 270 C214 180 260 150 320 150 C380 150 426 180 428 270 C400 210 370 196 320 196 C270 196 240 210 212 270 Z',
        ),
      },
      {
        colour: inks.teal,
        art:
          shape('M208 232 C230 150 410 150 432 232 C400 176 240 176 208 232 Z') +
          shape('M420 200 L492 150 L480 210 L510 240 L430 226 Z'),
      },
      {
        colour: inks.mist,
        art: each(6, (index) =>
          disc(246 + index * 30, 186 - Math.round(Math.sin((index / 5) * Math.PI) * 18), 6),
        ),
      },
      {
        colour: inks.black,
        art:
          disc(278, 288, 9) +
          disc(362, 288, 9) +
          line('M256 262 C268 252 290 252 300 262 M340 262 C350 252 372 252 384 262', 7),
      },
      {
        colour: inks.red,
        art: shape('M288 368 C304 360 336 360 352 368 C340 388 300 388 288 368 Z'),
      },
      { colour: inks.ochre, art: disc(214, 354, 24) + disc(426, 354, 24) },
    ],
  }),
  portrait({
    name: 'rafi-osterley',
    paper: inks.steel,
    ground: inks.night,
    skin: inks.pink,
    shade: inks.coral,
    coat: inks.cream,
    coatShade: inks.steel,
    behind: [
      { colour: inks.wine, art: disc(230, 190, 60) + disc(410, 190, 60) + disc(320, 130, 80) },
    ],
    before: [
      {
        colour: inks.wine,
        art:
          disc(236, 206, 44) +
          disc(280, 176, 48) +
          disc(332, 166, 50) +
          disc(384, 180, 46) +
          disc(414, 216, 38) +
          disc(306, 206, 30) +
          disc(356, 206, 28),
      },
      {
        colour: inks.red,
        art:
          fade(
            'h',
            [230, 120, 420, 240],
            [
              [0, 0.8],
              [1, 0],
            ],
          ) +
          disc(280, 176, 48, 'fill="url(#h)"') +
          disc(332, 166, 50, 'fill="url(#h)"') +
          disc(236, 206, 44, 'fill="url(#h)"'),
      },
      {
        colour: inks.black,
        art:
          disc(278, 288, 9) +
          disc(362, 288, 9) +
          line('M258 262 C270 254 288 254 298 262 M342 262 C354 254 372 254 382 262', 7),
      },
      {
        colour: inks.wine,
        art:
          shape(
            'M262 366 C280 344 310 344 320 354 C330 344 360 344 378 366 C356 372 336 372 320 366 C304 372 284 372 262 366 Z',
          ) + line('M302 388 C314 394 328 394 338 388', 7),
      },
      { colour: inks.pink, art: shape('M262 470 L320 580 L378 470 Z') },
      { colour: inks.steel, art: line('M254 476 L320 584 L386 476', 6) },
    ],
  }),
  portrait({
    name: 'noor-velasco',
    paper: inks.pink,
    ground: inks.coral,
    skin: '#c98a5e',
    shade: brown,
    coat: inks.cream,
    coatShade: inks.pink,
    behind: [
      {
        colour: inks.black,
        art: shape(
          'M190 540 C160 300 160 110 320 108 C480 110 480 300 450 540 C400 560 240 560 190 540 Z',
        ),
      },
    ],
    before: [
      {
        colour: inks.black,
        art: shape(
          'M208 276 C200 170 250 136 320 136 C390 136 440 170 432 276 L420 250 L404 262 L384 246 L360 258 L336 246 L312 258 L288 246 L262 260 L238 248 Z',
        ),
      },
      {
        colour: inks.blue,
        art:
          fade(
            'h',
            [200, 130, 420, 250],
            [
              [0, 0.85],
              [1, 0],
            ],
          ) +
          shape(
            'M208 276 C200 170 250 136 320 136 C390 136 440 170 432 276 L420 250 L404 262 L384 246 L360 258 L336 246 L312 258 L288 246 L262 260 L238 248 Z',
            'fill="url(#h)"',
          ),
      },
      { colour: inks.black, art: disc(278, 294, 9) + disc(362, 294, 9) },
      { colour: inks.wine, art: line('M292 372 C308 382 334 382 350 370', 8) },
      {
        colour: inks.red,
        art:
          '<clipPath id="j"><path d="M70 640 C80 540 150 500 250 480 C280 530 360 530 390 480 C490 500 560 540 570 640 Z"/></clipPath><g clip-path="url(#j)">' +
          each(5, (index) =>
            line(
              `M40 ${534 + index * 32} C200 ${506 + index * 32} 440 ${506 + index * 32} 600 ${534 + index * 32}`,
              13,
            ),
          ) +
          '</g>',
      },
    ],
  }),
  portrait({
    name: 'bea-marchetti',
    paper: inks.cream,
    ground: inks.ochre,
    skin: inks.pink,
    shade: inks.coral,
    coat: inks.blue,
    coatShade: inks.night,
    behind: [
      {
        colour: inks.red,
        art: shape(
          'M186 400 C170 220 200 130 320 130 C440 130 470 220 454 400 C430 420 400 400 400 400 L240 400 C240 400 210 420 186 400 Z',
        ),
      },
    ],
    before: [
      {
        colour: inks.red,
        art: shape(
          'M206 300 C204 210 250 176 320 176 C390 176 436 210 434 300 C420 240 380 232 340 222 C300 236 230 240 206 300 Z',
        ),
      },
      {
        colour: inks.night,
        art:
          shape(
            'M176 190 C170 110 300 70 400 96 C480 116 486 180 440 204 C360 170 260 170 200 206 Z',
          ) + line('M330 84 L338 62', 9),
      },
      {
        colour: inks.blue,
        art:
          fade(
            'h',
            [180, 90, 420, 200],
            [
              [0, 0.95],
              [1, 0],
            ],
          ) +
          shape(
            'M176 190 C170 110 300 70 400 96 C480 116 486 180 440 204 C360 170 260 170 200 206 Z',
            'fill="url(#h)"',
          ),
      },
      {
        colour: inks.black,
        art:
          disc(278, 290, 9) +
          disc(362, 290, 9) +
          line('M258 264 C270 256 288 256 298 264 M342 264 C354 256 372 256 382 264', 6),
      },
      { colour: inks.wine, art: line('M290 366 C306 384 336 384 352 366', 8) },
      { colour: inks.ochre, art: line('M404 268 L480 226', 13) },
      { colour: inks.black, art: shape('M474 222 L500 214 L484 236 Z') },
    ],
  }),
  portrait({
    name: 'solene-abara',
    paper: inks.blue,
    ground: inks.teal,
    skin: dark,
    shade: '#2f1520',
    coat: inks.coral,
    coatShade: inks.wine,
    behind: [
      {
        colour: inks.black,
        art: each(9, (index) =>
          line(
            `M${214 + index * 26} 200 C${190 + index * 32} 300 ${176 + index * 36} 380 ${188 + index * 33} 470`,
            24,
          ),
        ),
      },
    ],
    before: [
      {
        colour: inks.black,
        art: shape(
          'M208 288 C202 190 250 140 320 140 C390 140 438 190 432 288 C424 230 396 200 352 186 C300 196 232 214 208 288 Z',
        ),
      },
      {
        colour: inks.steel,
        art:
          fade(
            'h',
            [210, 140, 380, 240],
            [
              [0, 0.6],
              [1, 0],
            ],
          ) +
          shape(
            'M208 288 C202 190 250 140 320 140 C390 140 438 190 432 288 C424 230 396 200 352 186 C300 196 232 214 208 288 Z',
            'fill="url(#h)"',
          ),
      },
      {
        colour: inks.black,
        art:
          disc(278, 290, 9) +
          disc(362, 290, 9) +
          line('M256 264 C268 254 290 254 300 264 M340 264 C350 254 372 254 384 264', 7),
      },
      {
        colour: inks.red,
        art: shape('M288 368 C304 360 336 360 352 368 C340 386 300 386 288 368 Z'),
      },
      {
        colour: inks.ochre,
        art:
          shape('M206 470 C250 520 390 520 434 470 L446 510 C400 566 240 566 194 510 Z') +
          shape('M392 530 L430 522 L446 636 L398 636 Z'),
      },
      {
        colour: inks.wine,
        art:
          fade(
            'w',
            [446, 0, 300, 0],
            [
              [0, 0.7],
              [1, 0],
            ],
          ) +
          shape(
            'M206 470 C250 520 390 520 434 470 L446 510 C400 566 240 566 194 510 Z',
            'fill="url(#w)"',
          ),
      },
    ],
  }),
]

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
