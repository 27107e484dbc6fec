/**
 * What programs write that fetch pages for nobody who reads them at once: search engines, feed
 * readers, previews of links, monitors, libraries. Well-behaved ones give an address where they are
 * explained. CUBOT is a make of telephones.
 */
const robot =
  /(?<!cu)bot|crawl|spider|slurp|https?:|fetch|preview|monitor|uptime|archive|scrap|headless|lighthouse|externalhit|whatsapp|curl|wget|python|java\/|go-http|okhttp|axios|node|libwww|ruby|perl|php|scanner|validator|rss|feed/i

/** Whether a program says of itself that it is a robot; one that says nothing is taken for one. */
export function saysItIsRobot(userAgent: string): boolean {
  // Whoever sends a long name does not make us read all of it.
  return userAgent === '' || robot.test(userAgent.slice(0, 500))
}

/** Whether a page was asked for in case that somebody will: `Sec-Purpose` or `Purpose`. */
export function isPrefetch(purpose: string): boolean {
  return purpose !== '' && /prefetch|prerender|preview/i.test(purpose)
}
