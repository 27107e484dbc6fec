const unread = ['script', 'style', 'noscript', 'template', 'svg', 'head']

/** The words of HTML that is built to be slow, without its tags and what readers do not see, in linear time. */
export function wordsOfTangle(html: string): string {
  const bare = unread.reduce(without, withoutComments(html))
  return bare
    .replaceAll(
      /<\/?(?:p|div|h[1-6]|li|tr|br|section|article|header|footer)\b[^<>]{0,2000}>/gi,
      '\n\n',
    )
    .replaceAll(/<[a-z/!?][^<>]{0,20000}>/gi, ' ')
    .replaceAll(/[ \t]+/g, ' ')
}

function withoutComments(html: string): string {
  return cutBetween(html, html, '<!--', '-->')
}

function without(html: string, tag: string): string {
  return cutBetween(html, html.toLowerCase(), `<${tag}`, `</${tag}`)
}

/** The text without what stands between two signs; `sought` is the same text, as it is searched. */
function cutBetween(text: string, sought: string, open: string, close: string): string {
  if (sought.length !== text.length) return text
  const kept: string[] = []
  let at = 0
  for (let start = sought.indexOf(open); start !== -1; start = sought.indexOf(open, at)) {
    kept.push(text.slice(at, start))
    const end = sought.indexOf(close, start + open.length)
    if (end === -1) return kept.join(' ')
    at = end + close.length
  }
  kept.push(text.slice(at))
  return kept.join(' ')
}
