/** Moves the focus among the tools of a bar by arrow keys, Home and End; false for other keys. */
export function nextTool(bar: HTMLElement, key: string): boolean {
  const tools = [...bar.querySelectorAll<HTMLElement>('button')]
  const now = tools.indexOf(document.activeElement as HTMLElement)
  const to = placeAfter(key, now, tools.length)
  const tool = to === undefined ? undefined : tools[to]
  if (!tool) return false
  for (const other of tools) other.tabIndex = other === tool ? 0 : -1
  tool.focus()
  tool.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  return true
}

/** Which of `count` tools a key leads to from the one at `now`. */
export function placeAfter(key: string, now: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (now + 1) % count
    case 'ArrowLeft':
      return (now - 1 + count) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}
