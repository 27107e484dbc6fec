// A strict reader of the XML that feeds are written in, for tests: no CDATA, comments or document types.

/** An element as it was read, entities decoded. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  /** The text right inside the element. */
  readonly text: string
}

interface Open {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
  readonly prefixes: readonly string[]
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const token =
  /<(?<close>\/)?(?<name>[A-Za-z][\w:.-]*)(?<attributes>(?:\s+[\w:-]+="[^"<]*")*)\s*(?<empty>\/)?>|(?<text>[^<]+)/gy

/** Reads a document; throws `SyntaxError` where it is not well formed or a prefix is not declared. */
export function readXml(document: string): Element {
  const [line, column] = illegal(document)
  if (line) throw new SyntaxError(`Cannot read line ${line}: illegal character at ${column}`)
  if (!document.startsWith(declaration)) throw new SyntaxError('Cannot find the declaration')
  const root: Open = { name: '', attributes: {}, children: [], text: '', prefixes: ['xml'] }
  const stack = [root]
  token.lastIndex = declaration.length
  while (token.lastIndex < document.length) {
    const at = token.lastIndex
    const groups = token.exec(document)?.groups
    if (!groups) throw new SyntaxError(`Cannot read “${document.slice(at, at + 40)}”`)
    take(stack, groups)
  }
  const [only, ...others] = root.children
  if (stack.length !== 1 || !only || others.length > 0 || root.text.trim() !== '')
    throw new SyntaxError(`Cannot end the document in “${stack.at(-1)?.name}”`)
  return only
}

function take(stack: Open[], groups: Readonly<Record<string, string | undefined>>): void {
  const parent = stack.at(-1)
  if (!parent) throw new SyntaxError('Cannot go on after the end')
  const { text, name = '', close, empty } = groups
  if (text !== undefined) {
    parent.text += decode(text)
    return
  }
  if (close) {
    if (parent.name !== name) throw new SyntaxError(`Cannot close ${parent.name} with ${name}`)
    stack.pop()
    return
  }
  const opened = open(name, groups['attributes'] ?? '', parent)
  parent.children.push(opened)
  if (!empty) stack.push(opened)
}

function open(name: string, written: string, parent: Open): Open {
  const attributes: Record<string, string> = {}
  for (const [, key = '', value = ''] of written.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    if (key in attributes) throw new SyntaxError(`Cannot read ${key} twice in ${name}`)
    attributes[key] = decode(value)
  }
  const declared = Object.keys(attributes).flatMap((key) =>
    key.startsWith('xmlns:') ? [key.slice('xmlns:'.length)] : [],
  )
  const prefixes = [...parent.prefixes, ...declared]
  for (const used of [name, ...Object.keys(attributes)]) {
    const [prefix = '', rest] = used.split(':')
    if (rest !== undefined && prefix !== 'xmlns' && !prefixes.includes(prefix))
      throw new SyntaxError(`Cannot find the namespace of ${used}`)
  }
  return { name, attributes, children: [], text: '', prefixes }
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
}

function decode(text: string): string {
  if (text.includes(']]>')) throw new SyntaxError('Cannot read “]]>” in text')
  return text.replace(/&([^;&]*;?)/g, (_, name: string) => {
    const character = name.endsWith(';') ? entities[name.slice(0, -1)] : undefined
    if (character === undefined) throw new SyntaxError(`Cannot read the entity “&${name}”`)
    return character
  })
}

/** The line and column of the first character that XML 1.0 (section 2.2) has no place for. */
function illegal(document: string): readonly [number, number] {
  for (const [index, line] of document.split('\n').entries()) {
    const column = [...line].findIndex((character) => !isLegal(character.codePointAt(0) ?? 0))
    if (column >= 0) return [index + 1, column + 1]
  }
  return [0, 0]
}

function isLegal(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 13
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
}

/** The elements of a name right inside another. */
export function inside(element: Element | undefined, name: string): readonly Element[] {
  return element?.children.filter((child) => child.name === name) ?? []
}

/** Their texts. */
export function textsIn(element: Element | undefined, name: string): readonly string[] {
  return inside(element, name).map(({ text }) => text)
}
