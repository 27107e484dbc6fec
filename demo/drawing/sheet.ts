/** The size of most pictures, in pixels: three to two, lying. */
export const width = 1600
export const height = 1067

/** What is drawn on a sheet of that width, turned over from left to right. */
export function mirrored(art: string): string {
  return `<g transform="translate(${width} 0) scale(-1 1)">${art}</g>`
}
