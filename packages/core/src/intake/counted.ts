/** A number with the word that goes with it: `1 link`, `2 links`. */
export function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`
}
