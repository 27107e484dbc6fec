const blockTags: ReadonlySet<string> = new Set([
  ...['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'hr'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'],
])

/**
 * Whether an element that a fragment may hold begins a line of its own; readings beside characters do not. Apart from
 * `fragmentTags`, so that whoever only reads words need not load them.
 */
export function isBlockTag(tag: string): boolean {
  return blockTags.has(tag)
}

/** Elements inside elements go this deep, one text is this long, and one fragment holds this much. */
export const fragmentLimits: {
  readonly deepest: 24
  readonly oneText: 100_000
  readonly nodes: 20_000
  readonly text: 400_000
} = {
  deepest: 24,
  oneText: 100_000,
  nodes: 20_000,
  text: 400_000,
}
