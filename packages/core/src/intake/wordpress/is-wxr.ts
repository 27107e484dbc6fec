/** Whether a file that begins so is a WordPress archive; the first 10,000 characters are enough. */
export function isWxr(head: string): boolean {
  const start = head.slice(0, 10_000)
  if (!/<rss\b/i.test(start)) return false
  return /wordpress\.org\/export\/|<wp:\w|<wp:wxr_version/i.test(start)
}
