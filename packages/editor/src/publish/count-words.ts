/** How often a page was asked for; null where it was fewer than ten times. */
interface Counted {
  readonly requests: number | null
}

/** What was counted of a story in the last thirty days; null where a teller says nothing. */
export interface Counts {
  readonly server: Counted | null
  readonly log: Counted | null
}

/** The counts of a story as sentences. The same request may be in both: they are not added up. */
export function countWords({ server, log }: Counts): string {
  if (!server && !log) return 'Nothing was counted in the last 30 days.'
  const sentences = [
    server ? `This server was asked for the page ${times(server)}` : '',
    log ? `${server ? 'logs' : 'Logs'} tell of ${times(log)}` : '',
  ].filter((part) => part !== '')
  return `${sentences.join('; ')} in the last 30 days. Robots that say so are not counted in.`
}

function times({ requests }: Counted): string {
  if (requests === null) return 'fewer than 10 times'
  return requests === 1 ? 'once' : `${requests.toLocaleString('en-GB')} times`
}
