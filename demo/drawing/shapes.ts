import { chance } from './press.ts'

/** The inks of the magazine. */
export const inks = {
  black: '#0d1222',
  night: '#161d38',
  blue: '#2a4373',
  steel: '#5b7aa0',
  teal: '#1f5e60',
  mist: '#a9c0b4',
  red: '#cf3f2b',
  wine: '#7c1f24',
  coral: '#ef7f5b',
  pink: '#f3c3ab',
  ochre: '#f0ab3c',
  cream: '#f7ecd6',
  white: '#fdf8ec',
} as const

type Stop = readonly [offset: number, opacity: number]

/** A fade along a line; use it as `fill="url(#id)"`. */
export function fade(
  id: string,
  line: readonly [number, number, number, number],
  stops: readonly Stop[],
): string {
  const [x1, y1, x2, y2] = line
  return `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stopsOf(stops)}</linearGradient>`
}

/** The stops of a fade that only runs from one opacity to another. */
export function ends(first: number, last: number): readonly Stop[] {
  return [
    [0, first],
    [1, last],
  ]
}

/** A fade from a centre outwards. */
export function glow(
  id: string,
  circle: readonly [number, number, number],
  stops: readonly Stop[],
): string {
  const [cx, cy, r] = circle
  return `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${cx}" cy="${cy}" r="${r}">${stopsOf(stops)}</radialGradient>`
}

function stopsOf(stops: readonly Stop[]): string {
  return stops
    .map(
      ([offset, opacity]) =>
        `<stop offset="${offset}" stop-color="#fff" stop-opacity="${opacity}"/>`,
    )
    .join('')
}

export function box(x: number, y: number, width: number, height: number, more = ''): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${more}/>`
}

export function disc(cx: number, cy: number, r: number, more = ''): string {
  return `<circle cx="${cx}" cy="${cy}" r="${r}" ${more}/>`
}

/** A disc filled with a fade from its centre outwards. */
export function halo(
  id: string,
  circle: readonly [number, number, number],
  stops: readonly Stop[],
): string {
  return glow(id, circle, stops) + disc(...circle, `fill="url(#${id})"`)
}

export function oval(cx: number, cy: number, rx: number, ry: number, more = ''): string {
  return `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" ${more}/>`
}

export function shape(d: string, more = ''): string {
  return `<path d="${d}" ${more}/>`
}

export function line(d: string, width: number, more = ''): string {
  return `<path d="${d}" fill="none" stroke="#fff" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`
}

/** Many of one thing. */
export function each(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('')
}

/** A row of people seen from behind, on a line that sags in the middle by `bow`. */
export function heads(row: {
  y: number
  from: number
  to: number
  size: number
  seed: number
  bow?: number
  gaps?: number
}): string {
  const next = chance(row.seed)
  const pitch = row.size * 2.5
  let art = ''
  for (let x = row.from; x < row.to; x += pitch * (0.94 + next() * 0.14)) {
    const along = (x - row.from) / (row.to - row.from) - 0.5
    const y = row.y + (row.bow ?? 0) * (1 - 4 * along * along) + (next() - 0.5) * row.size * 0.5
    const r = row.size * (0.86 + next() * 0.22)
    const kind = next()
    if (kind < (row.gaps ?? 0.06)) continue
    art += head(x, y, r, kind)
  }
  return art
}

function head(x: number, y: number, r: number, kind: number): string {
  const shoulders = shape(
    `M${x - r * 1.55} ${y + r * 5} C${x - r * 1.6} ${y + r * 1.7} ${x - r * 1.1} ${y + r * 1.45} ${x - r * 0.42} ${y + r * 1.2} L${x - r * 0.4} ${y + r * 0.6} L${x + r * 0.4} ${y + r * 0.6} L${x + r * 0.42} ${y + r * 1.2} C${x + r * 1.1} ${y + r * 1.45} ${x + r * 1.6} ${y + r * 1.7} ${x + r * 1.55} ${y + r * 5} Z`,
  )
  const skull = oval(x, y, r * 0.82, r)
  if (kind > 0.82) return shoulders + skull + disc(x, y - r * 1.12, r * 0.42)
  if (kind > 0.64)
    return (
      shoulders +
      skull +
      shape(
        `M${x - r * 1.02} ${y + r * 1.5} C${x - r * 1.25} ${y - r * 1.5} ${x + r * 1.25} ${y - r * 1.5} ${x + r * 1.02} ${y + r * 1.5} Z`,
      )
    )
  if (kind > 0.5)
    return (
      shoulders +
      skull +
      disc(x - r * 0.5, y - r * 0.35, r * 0.6) +
      disc(x + r * 0.5, y - r * 0.35, r * 0.6) +
      disc(x, y - r * 0.72, r * 0.6)
    )
  return shoulders + skull
}

/** A small person standing at a point, seen from far away. */
export function person(x: number, y: number, h: number, lean = 0): string {
  const w = h * 0.15
  return (
    oval(x + lean * h, y - h * 0.91, h * 0.075, h * 0.09) +
    shape(
      `M${x - w} ${y - h * 0.42} C${x - w * 1.1} ${y - h * 0.8} ${x - w * 0.6} ${y - h * 0.82} ${x + lean * h} ${y - h * 0.82} C${x + w * 0.9} ${y - h * 0.82} ${x + w * 1.1} ${y - h * 0.8} ${x + w} ${y - h * 0.42} L${x + w * 0.62} ${y} L${x + w * 0.12} ${y} L${x} ${y - h * 0.36} L${x - w * 0.12} ${y} L${x - w * 0.62} ${y} Z`,
    )
  )
}

/** Specks scattered in a box: dust, stars, rain on glass. */
export function specks(area: {
  x: number
  y: number
  width: number
  height: number
  count: number
  size: number
  seed: number
}): string {
  const next = chance(area.seed)
  return each(area.count, () =>
    disc(
      Math.round(area.x + next() * area.width),
      Math.round(area.y + next() * area.height),
      Number((area.size * (0.4 + next() * 0.8)).toFixed(1)),
      `opacity="${(0.35 + next() * 0.65).toFixed(2)}"`,
    ),
  )
}
