/** `1 comment`, `1,200 comments`: a number with the word that goes with it. */
export function counted(count: number, one: string, several: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : several}`
}
