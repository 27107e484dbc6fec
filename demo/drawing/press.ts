import sharp from 'sharp'

/** One pass of one ink over the sheet. `art` is SVG in user units; only its opacity counts. */
export interface Ink {
  readonly colour: string
  readonly art: string
  /** How far soft edges and fades break up into grain, from 0 to 1. */
  readonly grain?: number
  readonly mode?: 'over' | 'multiply' | 'screen'
  /** How far the sheet slipped under this ink, in pixels. */
  readonly shift?: readonly [number, number]
}

/** A print: the paper's colour and its inks, the lowest first. */
export interface Print {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly paper: string
  readonly inks: readonly Ink[]
  /** Printed without the paper's tooth, as a PNG: a sign, not a drawing. */
  readonly isSign?: boolean
}

/** Prints a sheet as a JPEG of high quality, a sign as a PNG; the same bytes every time. */
export async function print(sheet: Print): Promise<Buffer> {
  const { width, height } = sheet
  const noise = await grainOf(width, height)
  const pixels = new Float32Array(width * height * 3)
  const paper = channels(sheet.paper)
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = paper[at % 3] ?? 0
  for (const ink of sheet.inks) lay(pixels, noise, await coverageOf(ink, sheet), ink)
  const bytes = Buffer.alloc(pixels.length)
  for (let at = 0; at < pixels.length; at += 1) {
    const tooth = sheet.isSign ? 0 : ((noise[Math.floor(at / 3)] ?? 0.5) - 0.5) * 2
    bytes[at] = Math.max(0, Math.min(255, Math.round((pixels[at] ?? 0) + tooth)))
  }
  const printed = sharp(bytes, { raw: { width, height, channels: 3 } })
  if (sheet.isSign) return printed.png({ palette: true, colours: 64, effort: 10 }).toBuffer()
  return printed.jpeg({ quality: 80, mozjpeg: true, chromaSubsampling: '4:2:0' }).toBuffer()
}

async function coverageOf(ink: Ink, { width, height }: Print): Promise<Buffer> {
  const [x, y] = ink.shift ?? [0, 0]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><g fill="#fff" transform="translate(${x} ${y})">${ink.art}</g></svg>`
  return sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer()
}

function lay(pixels: Float32Array, noise: Float32Array, coverage: Buffer, ink: Ink): void {
  const colour = channels(ink.colour)
  const grain = ink.grain ?? 0.48
  for (let at = 0; at < coverage.length; at += 1) {
    const plain = (coverage[at] ?? 0) / 255
    if (plain === 0) continue
    // The threshold stays inside 0.25 to 0.75, so that a fade begins at nothing and ends in full.
    const threshold = 0.25 + (noise[at] ?? 0.5) * 0.5
    const stipple = Math.max(0, Math.min(1, (plain - threshold) * 2 + 0.5))
    const amount = plain === 1 ? 1 : plain * (1 - grain) + stipple * grain
    for (let channel = 0; channel < 3; channel += 1) {
      const below = pixels[at * 3 + channel] ?? 0
      const ours = colour[channel] ?? 0
      const mixed = mix(ink.mode ?? 'over', below, ours)
      pixels[at * 3 + channel] = below + (mixed - below) * amount
    }
  }
}

function mix(mode: 'over' | 'multiply' | 'screen', below: number, ours: number): number {
  if (mode === 'multiply') return (below * ours) / 255
  if (mode === 'screen') return 255 - ((255 - below) * (255 - ours)) / 255
  return ours
}

/** Even noise from 0 to 1 whose specks are about two pixels wide. */
async function grainOf(width: number, height: number): Promise<Float32Array> {
  const next = chance(7)
  const raw = Buffer.alloc(width * height)
  for (let at = 0; at < raw.length; at += 1) raw[at] = Math.floor(next() * 256)
  const soft = await sharp(raw, { raw: { width, height, channels: 1 } })
    .blur(1.5)
    .extractChannel(0)
    .raw()
    .toBuffer()
  const counts = new Uint32Array(256)
  for (const value of soft) counts[value] = (counts[value] ?? 0) + 1
  const ranks = new Float32Array(256)
  let sum = 0
  for (let value = 0; value < 256; value += 1) {
    const count = counts[value] ?? 0
    ranks[value] = (sum + count / 2) / soft.length
    sum += count
  }
  return Float32Array.from(soft, (value) => ranks[value] ?? 0)
}

function channels(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

/** A stream of numbers from 0 to 1 that is the same for the same seed. */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
