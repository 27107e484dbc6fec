import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import type { Entry } from './quick/ordinary-yaml.ts'
import { readOrdinaryYaml } from './quick/ordinary-yaml.ts'
import type { Problem } from './taken.ts'

export type { Entry }

/** A file cut in two. `linesAbove` counts the lines before the body. */
export interface Cut {
  readonly entries: ReadonlyMap<string, Entry>
  readonly body: string
  readonly linesAbove: number
}

/** Cuts a file into its front matter (YAML between lines of three hyphens) and its body. */
export function cutFrontMatter(file: string): Cut | { readonly problem: Problem } {
  const text = (file.startsWith('\ufeff') ? file.slice(1) : file).replaceAll(/\r\n?/g, '\n')
  const opening = /^---[ \t]*\n/.exec(text)
  if (!opening) return { entries: new Map(), body: text, linesAbove: 0 }
  const start = opening[0].length
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m
  const match = closing.exec(text.slice(start))
  if (!match) {
    // A file may begin with a dividing line; only what looks like front matter must be closed.
    if (!/^[\w-]+:(?:\s|$)/.test(text.slice(start)))
      return { entries: new Map(), body: text, linesAbove: 0 }
    return problem('Cannot find the end of the front matter: no second line of three hyphens', 1)
  }
  const yaml = text.slice(start, start + match.index)
  const entries = readYaml(yaml)
  if ('problem' in entries) return entries
  const end = start + match.index + match[0].length
  return { entries, body: text.slice(end), linesAbove: linesIn(text.slice(0, end)) }
}

function readYaml(yaml: string): ReadonlyMap<string, Entry> | { readonly problem: Problem } {
  return readOrdinaryYaml(yaml) ?? readWholeYaml(yaml)
}

/** Reads any YAML. */
export function readWholeYaml(
  yaml: string,
): ReadonlyMap<string, Entry> | { readonly problem: Problem } {
  const lines = new LineCounter()
  const document = parseDocument(yaml, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const [error] = document.errors
  if (error) {
    const { line, col } = lines.linePos(error.pos[0])
    return problem(
      `Cannot read the front matter at column ${col}: ${plainMessage(error.message)}`,
      line + 1,
    )
  }
  const { contents } = document
  if (contents === null || (isScalar(contents) && contents.value === null)) return new Map()
  if (!isMap(contents))
    return problem('Cannot read the front matter: it is no list of names and values', 2)
  return entriesOf(document.contents, () => document.toJS({ maxAliasCount: 100 }), lines)
}

function entriesOf(
  map: unknown,
  read: () => unknown,
  lines: LineCounter,
): Map<string, Entry> | { readonly problem: Problem } {
  const entries = new Map<string, Entry>()
  let values: unknown
  try {
    values = read()
  } catch {
    return problem('Cannot read the front matter: its aliases refer to too much', 2)
  }
  if (!isMap(map) || typeof values !== 'object' || values === null) return entries
  for (const { key } of map.items) {
    if (!isScalar(key)) continue
    const name = String(key.value)
    // What stands at this place in the text is the first line below the opening hyphens or later.
    const line = lines.linePos(key.range?.[0] ?? 0).line + 1
    if (Object.hasOwn(values, name)) entries.set(name, { value: Reflect.get(values, name), line })
  }
  return entries
}

function plainMessage(message: string): string {
  const [first = message] = message.split('\n', 1)
  return first.charAt(0).toLowerCase() + first.slice(1)
}

function linesIn(text: string): number {
  return text.split('\n').length - 1
}

function problem(message: string, line: number): { readonly problem: Problem } {
  return { problem: { message, line } }
}
