/**
 * A text on its own. Texts cut out of a larger one keep that one in memory: without this, an index of a
 * few words from each piece of a file would hold the whole file.
 */
export function kept(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1)
}
