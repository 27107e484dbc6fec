/** How long it waits for a frame, in milliseconds: a tab that nobody looks at shows none. */
const longestWait = 100

/**
 * Does something once what has just changed is on the screen, so that it does not keep a letter from being
 * shown; in a moment where nothing is shown. Gives what calls it off.
 */
export function afterPaint(then: () => void): () => void {
  const painter = typeof requestAnimationFrame === 'function'
  let timer = setTimeout(then, painter ? longestWait : 0)
  if (!painter) return () => clearTimeout(timer)
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer)
    // A frame's callbacks come before it is painted, and timers behind it.
    timer = setTimeout(then, 0)
  })
  return () => {
    clearTimeout(timer)
    cancelAnimationFrame(frame)
  }
}
