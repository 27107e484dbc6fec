import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { readPicture } from './renditions.ts'

/** Words that a machine read in a picture, for a person to compare. */
export interface PictureWords {
  readonly words: string
  /** How sure the machine is, from 0 to 100. */
  readonly confidence: number
}

/** Letters of less than this width of picture are set larger first: the machine reads small ones badly. */
const narrow = 1000
const wide = 2400
const mostTime = 60_000

const data = join(
  dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json')),
  '4.0.0_best_int',
)

let last: Promise<unknown> = Promise.resolve()

/**
 * Reads the words in a screenshot, in English, in a thread of its own, one picture at a time. Throws a `RangeError` in
 * words where the bytes are no picture that we take, or nothing came of it within a minute.
 */
export function wordsInPicture(bytes: Buffer): Promise<PictureWords> {
  const mine = last.then(() => read(bytes))
  last = mine.catch(() => undefined)
  return mine
}

async function read(bytes: Buffer): Promise<PictureWords> {
  const { width } = await readPicture(bytes)
  const fitting = Math.min(wide, width < narrow ? width * 2 : width)
  const plain = await sharp(bytes, { limitInputPixels: 40_000_000, pages: 1 })
    .rotate()
    .resize({ width: fitting })
    .flatten({ background: '#ffffff' })
    .greyscale()
    .png()
    .toBuffer()
  const { createWorker, OEM } = await import('tesseract.js')
  const worker = await createWorker('eng', OEM.LSTM_ONLY, {
    langPath: data,
    gzip: true,
    cacheMethod: 'none',
    errorHandler: () => undefined,
  })
  const stop = new AbortController()
  try {
    const found = await Promise.race([worker.recognize(plain), tooLong(stop.signal)])
    return { words: tidied(found.data.text), confidence: Math.round(found.data.confidence) }
  } finally {
    stop.abort()
    await worker.terminate()
  }
}

function tooLong(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const timer = setTimeout(() => {
      reject(new RangeError('Cannot read the words in the picture: it took longer than a minute'))
    }, mostTime)
    signal.addEventListener('abort', () => clearTimeout(timer))
  })
}

/** A lone upright stroke is the word I; lines keep their breaks, empty ones are one. */
function tidied(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/(?<![^\s“"‘'(])\|(?=[\s’'])/g, 'I')
    .replaceAll(/[^\P{Cc}\n]/gu, ' ')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}
