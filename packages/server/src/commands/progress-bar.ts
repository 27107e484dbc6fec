/** Shows on a terminal how far long work has come; elsewhere it is silent. */
export interface ProgressBar {
  show(done: number, total: number): void
  end(): void
}

/** A bar on standard error, so that standard output stays the answer alone. */
export function progressBar(
  what: string,
  stream: NodeJS.WriteStream = process.stderr,
): ProgressBar {
  let shownAt = 0
  let isShown = false
  const show = (done: number, total: number) => {
    const now = performance.now()
    if (!stream.isTTY || (now - shownAt < 100 && done < total)) return
    shownAt = now
    isShown = true
    const width = Math.max(10, Math.min(40, (stream.columns ?? 80) - what.length - 24))
    const part = total === 0 ? 1 : done / total
    const full = Math.round(part * width)
    const bar = '█'.repeat(full) + '░'.repeat(width - full)
    stream.write(`\r${what} ${bar} ${done} of ${total}\x1b[K`)
  }
  return {
    show,
    end: () => {
      if (isShown) stream.write('\r\x1b[K')
    },
  }
}
