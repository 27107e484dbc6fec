/** What a page that stands for a moved or a gone story asks of the server that sends it. */
export type SpecialAnswer =
  | { readonly status: 301; readonly target: string }
  | { readonly status: 410 }

const mark = /<meta name="stet-status" content="(?:(410)|301 (\/[^"]*))">/

/**
 * Reads the mark at the head of a moved or gone page. One file says it all: a plain static server
 * shows the page with its link; this server answers with the true status.
 */
export function specialAnswerIn(file: string, bytes: Buffer): SpecialAnswer | undefined {
  if (!file.endsWith('.html')) return undefined
  const found = mark.exec(bytes.subarray(0, 600).toString('utf8').split('<title>')[0] ?? '')
  if (!found) return undefined
  return found[2] ? { status: 301, target: found[2].replaceAll('&amp;', '&') } : { status: 410 }
}
