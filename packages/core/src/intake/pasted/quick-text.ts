/** The references that texts are full of; all others are the parser's. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bdquo: '„',
  copy: '©',
  euro: '€',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  middot: '·',
  nbsp: '\u00a0',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  rsquo: '’',
  sbquo: '‚',
  shy: '\u00ad',
  thinsp: '\u2009',
}

const reference = /&(?:#(\d{2,7});|#x([\da-f]{2,6});|([a-z]{2,6});|(?=[a-z#]))/gi

/** Words with their references as characters; undefined where the parser must be asked what they mean. */
export function quickText(raw: string, isAttribute: boolean): string | undefined {
  if (!raw.includes('&')) return raw
  let isKnown = true
  const text = raw.replaceAll(reference, (match, decimal, hex, name, at: number) => {
    const character = characterOf(decimal, hex, name)
    if (character !== undefined) return character
    // In an address, what an equals sign follows is no reference.
    if (isAttribute && match === '&' && /^&[a-z\d]+=/i.test(raw.slice(at, at + 60))) return match
    isKnown = false
    return match
  })
  return isKnown ? text : undefined
}

function characterOf(decimal?: string, hex?: string, name?: string): string | undefined {
  if (name !== undefined) return Object.hasOwn(named, name) ? named[name] : undefined
  const code =
    decimal !== undefined ? Number(decimal) : hex === undefined ? 0 : Number.parseInt(hex, 16)
  const isPlain = (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0xd800)
  return isPlain || (code >= 0xe000 && code < 0xfdd0) ? String.fromCharCode(code) : undefined
}
