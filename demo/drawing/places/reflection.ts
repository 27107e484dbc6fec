import { chance } from '../press.ts'
import { box, each } from '../shapes.ts'

/** The strips of light that a lit thing lays on dark water under it. */
export function reflection(x: number, half: number, seed: number): string {
  const next = chance(seed)
  return each(15, (index) => {
    const w = half * (0.4 + next() * 1.3) * (1 - index * 0.035)
    return box(
      Math.round(x - w + (next() - 0.5) * half),
      656 + index * index * 1.6 + index * 3,
      Math.round(w * 2),
      5 + index * 0.25,
      `rx="3" opacity="${(0.95 - index * 0.05).toFixed(2)}"`,
    )
  })
}

/** Drawing moved down by so much: for water that lies lower than the river's. */
export function lowered(by: number, art: string): string {
  return `<g transform="translate(0 ${by})">${art}</g>`
}
