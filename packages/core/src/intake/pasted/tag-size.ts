/** The parser compares each attribute of a tag with all before it: no page has so many. */
const mostAttributes = 1000

/** Whether a tag has so many attributes that reading it would take more than its length. */
export function hasHugeTag(html: string): boolean {
  let at = html.indexOf('<')
  while (at !== -1) {
    if (!/[a-z]/i.test(html.charAt(at + 1))) {
      at = html.indexOf('<', at + 1)
      continue
    }
    const { end, attributes } = tagAt(html, at + 1)
    if (attributes > mostAttributes) return true
    at = html.indexOf('<', end)
  }
  return false
}

const space = /[\t\n\f\r /]*/y
const name = /[^\t\n\f\r />=][^\t\n\f\r />=]*|=[^\t\n\f\r />=]*/y
const sign = /[\t\n\f\r ]*=[\t\n\f\r ]*/y
const bare = /[^\t\n\f\r >]*/y

/** Where the tag ends that begins at a place, as browsers read it, and how many attributes it has. */
function tagAt(html: string, start: number): { readonly end: number; readonly attributes: number } {
  let at = past(name, html, start)
  for (let attributes = 0; ; attributes += 1) {
    at = past(space, html, at)
    if (at >= html.length || html[at] === '>' || attributes > mostAttributes)
      return { end: at, attributes }
    at = past(name, html, at)
    const value = past(sign, html, at)
    if (value > at) at = pastValue(html, value)
  }
}

function pastValue(html: string, at: number): number {
  const quote = html.charAt(at)
  if (quote !== '"' && quote !== "'") return past(bare, html, at)
  const end = html.indexOf(quote, at + 1)
  return end === -1 ? html.length : end + 1
}

function past(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
