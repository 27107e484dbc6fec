/** The name of the place where a note's words are written. */
export function textPlace(id: string): string {
  return `text ${id}`
}
