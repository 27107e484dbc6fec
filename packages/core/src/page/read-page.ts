// What tests read from a page's markup.

/** Whatever is wrong with how a page hangs together; nothing where all is well. */
export function faultsOf(page: string): readonly string[] {
  const faults: string[] = []
  const ids = valuesOf(page, 'id')
  for (const [index, id] of ids.entries())
    if (ids.indexOf(id) !== index) faults.push(`two elements have the id ${id}`)
  for (const attribute of ['aria-labelledby', 'for'])
    for (const id of valuesOf(page, attribute))
      if (!ids.includes(id)) faults.push(`${attribute} names ${id}, which is nowhere`)
  for (const target of targetsOf(page))
    if (target.startsWith('#') && !ids.includes(target.slice(1)))
      faults.push(`a link leads to ${target}, which is nowhere`)
  const levels = levelsOf(page)
  if (levels.filter((level) => level === 1).length !== 1) faults.push('there is not one h1')
  for (const [index, level] of levels.entries())
    if (level > (levels[index - 1] ?? 0) + 1) faults.push(`a heading skips to level ${level}`)
  if (/ style="| on[a-z]+="|<script>|javascript:/i.test(page)) faults.push('style or script inside')
  if (/<q\b/.test(page)) faults.push('a generated quotation mark')
  return faults
}

/** The levels of the headings, in order. */
export function levelsOf(page: string): readonly number[] {
  return [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
}

/** Where the links of a page lead, in order. */
export function targetsOf(page: string): readonly string[] {
  return [...page.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, target]) => target ?? '')
}

/** The words of markup as readers get them, without tags. */
export function wordsOf(markup: unknown): string {
  return String(markup)
    .replace(/<(?:br|\/p|\/li|\/h\d)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

/** What stands between main's tags. */
export function mainOf(page: string): string {
  return /<main[^>]*>([\s\S]*)<\/main>/.exec(page)?.[1] ?? ''
}

function valuesOf(page: string, attribute: string): readonly string[] {
  return [...page.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(
    ([, value]) => value ?? '',
  )
}
