/** One entry of the front matter, with the line of the file that it stands on. */
export interface Entry {
  readonly value: unknown
  readonly line: number
}

const pair = /^([A-Za-z]\w*):(?: (\S.*))?$/
const listItem = /^ {2}- (\S.*)$/
const flowList = /^\[([^[\]{}"'#&*!|>%@`:]*)\]$/
const day = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z?)?$/
/** Words that YAML takes for text: no sign in front, nothing in them that ends or comments them. */
const words = /^[\p{L}“‘](?!.*(?:: | #|\t|:$| $))/u
const otherThanText = /^(?:true|false|null)$/i

/**
 * Reads the YAML that most front matter is: a name and a value on each line, lists of words. Undefined
 * at anything else, which the full reader of YAML must decide.
 */
export function readOrdinaryYaml(yaml: string): ReadonlyMap<string, Entry> | undefined {
  const entries = new Map<string, Entry>()
  const lines = yaml.split('\n')
  if (lines.at(-1) === '') lines.pop()
  for (let index = 0; index < lines.length; index += 1) {
    const [, name, text] = pair.exec(lines[index] ?? '') ?? []
    // The first line of the file is the one of hyphens.
    const line = index + 2
    if (name === undefined || entries.has(name)) return undefined
    const value = text === undefined ? itemsAfter(lines, index) : valueIn(text)
    if (value === undefined) return undefined
    if (text === undefined && Array.isArray(value)) index += value.length
    entries.set(name, { value, line })
  }
  return entries
}

function itemsAfter(lines: readonly string[], index: number): readonly string[] | undefined {
  const items: string[] = []
  for (const line of lines.slice(index + 1)) {
    const item = listItem.exec(line)?.[1]
    if (item === undefined) break
    const text = textOf(item)
    if (text === undefined) return undefined
    items.push(text)
  }
  return items.length > 0 ? items : undefined
}

function valueIn(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true'
  const list = flowList.exec(text)?.[1]
  if (list === undefined) return textOf(text)
  const items = list.split(',').map((item) => textOf(item.trim()))
  return items.includes(undefined) ? undefined : items
}

function textOf(text: string): string | undefined {
  if (/^"[^"\\]*"$|^'[^']*'$/.test(text)) return text.slice(1, -1)
  if (day.test(text)) return text
  return words.test(text) && !otherThanText.test(text) ? text : undefined
}
