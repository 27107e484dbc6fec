/**
 * Shows a page in light or in dark whatever the machine asks for: its rules for a scheme are made to hold
 * or not. Only for a document of the newsroom's own origin.
 */
export function forceScheme(page: Document, scheme: 'light' | 'dark'): void {
  page.documentElement.style.colorScheme = scheme
  for (const sheet of page.styleSheets) forceRules(sheet.cssRules, scheme)
}

function forceRules(rules: CSSRuleList, scheme: 'light' | 'dark'): void {
  for (const rule of rules) {
    if (!isMediaRule(rule)) continue
    const settled = forced(rule.media.mediaText, scheme)
    if (settled !== rule.media.mediaText) rule.media.mediaText = settled
    forceRules(rule.cssRules, scheme)
  }
}

/** Told by what it has: the rules of a frame are made of other classes than those of its window. */
function isMediaRule(rule: CSSRule): rule is CSSMediaRule {
  return 'media' in rule && 'cssRules' in rule
}

/** A media query in which the scheme is settled: `(prefers-color-scheme: dark)` becomes `all` in the dark. */
export function forced(query: string, scheme: 'light' | 'dark'): string {
  return query.replace(/\(prefers-color-scheme:\s*(light|dark)\)/g, (_, asked) =>
    // A width that every screen has, and one that none has.
    asked === scheme ? '(min-width: 0px)' : '(max-width: 0px)',
  )
}
