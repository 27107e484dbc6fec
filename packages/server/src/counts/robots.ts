/**
 * What robots that pass for browsers call themselves; well-behaved ones give an address where they
 * are explained. In the case in which it is written: whatever the case takes three times as long, and
 * CUBOT is a make of telephones.
 */
const robot =
  /[Bb]ot|[Cc]rawl|[Ss]pider|http|[Pp]review|Headless|Lighthouse|[Mm]onitor|[Aa]rchive|[Ss]craper|[Ss]canner/

/**
 * Whether a program says of itself that it is a robot. All browsers begin with `Mozilla/` or `Opera/`:
 * what begins otherwise, or says nothing, fetches pages for somebody who does not read them at once.
 */
export function saysItIsRobot(userAgent: string): boolean {
  if (!userAgent.startsWith('Mozilla/') && !userAgent.startsWith('Opera/')) return true
  // Whoever sends a long name does not make us read all of it.
  return robot.test(userAgent.length > 500 ? userAgent.slice(0, 500) : userAgent)
}

/** Whether a page was asked for in case that somebody will: `Sec-Purpose` or `Purpose`. */
export function isPrefetch(purpose: string): boolean {
  return purpose !== '' && /prefetch|prerender|preview/i.test(purpose)
}
