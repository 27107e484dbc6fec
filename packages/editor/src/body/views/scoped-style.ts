/**
 * The stylesheet of the site's pages for one part of another document: every rule reaches only what is in
 * `.paper`, and what was said of the root is said of it. Light and dark follow the newsroom's own choice.
 */
export function scopedStyle(style: string): string {
  const outside: string[] = []
  const inside: string[] = []
  for (const rule of rulesOf(style)) {
    if (/^@(?:font-face|keyframes|page)\b/.test(rule)) outside.push(early(rule))
    // What is printed is the page, not the newsroom's screen.
    else if (!rule.startsWith('@media print')) inside.push(rooted(rule))
  }
  return `${outside.join('')}@scope (.paper){${inside.join('')}}`
}

/** The rules of a stylesheet without comments, each with what it holds. */
function rulesOf(style: string): readonly string[] {
  const rules: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < style.length; at += 1) {
    const sign = style[at]
    if (sign === '{') depth += 1
    else if (sign === '}') depth -= 1
    if (depth === 0 && (sign === '}' || sign === ';')) {
      rules.push(style.slice(start, at + 1).trim())
      start = at + 1
    }
  }
  return rules
}

/** A page that comes late does without its typeface; a screen that is open for hours can wait for it. */
function early(rule: string): string {
  return rule.replace('font-display:optional', 'font-display:swap')
}

const dark = ':root[data-mantine-color-scheme="dark"] :scope'

function rooted(rule: string): string {
  const inDark = /^@media \(prefers-color-scheme: ?dark\) ?\{ ?:root ?(\{[^}]*\}) ?\}$/.exec(rule)
  if (inDark) return `${dark}${inDark[1]}`
  const declared = rule.replace('color-scheme:light dark', 'color-scheme:light')
  return declared.replace(/(^|[{},])(?::root|html|body)(?=[\s,{>])/g, '$1:scope')
}
