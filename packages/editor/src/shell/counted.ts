/** `1 comment`, `1,200 comments`: a number with the word that goes with it. */
export function counted(count: number, one: string, several: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : several}`
}

/** How many wait: `12`, or `1,000+` where no more were counted. */
export function countUpTo(count: number, most: number): string {
  const words = Math.min(count, most).toLocaleString('en-GB')
  return count >= most ? `${words}+` : words
}
