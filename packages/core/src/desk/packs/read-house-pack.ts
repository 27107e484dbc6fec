import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml'
import type { Guideline } from '../guidelines/guideline.ts'
import { topicNames } from '../topics/topic-names.ts'
import type { Pack, Term } from './pack.ts'
import { emptyTree, putPhrases } from './phrase-tree.ts'

/** What is wrong in a file of house words, and where. */
export interface PackProblem {
  /** From 1; 0 where it is about the whole file. */
  readonly line: number
  /** The field as one would say it: `terms[2].why`; empty for the whole file. */
  readonly field: string
  readonly message: string
}

export type HousePack = { readonly pack: Pack } | { readonly problems: readonly PackProblem[] }

const mostLetters = 1_000_000
const mostTerms = 2_000
const levels = ['must-answer', 'ask', 'note'] as const

/**
 * Reads a newsroom's own list of words (YAML): `rule`, `level` (ask where absent), `topic` and `onlyOnTopic`,
 * `guideline`, and `terms`, each with `words`, `instead`, `why` and `unless`, written like those of the packs that come
 * with Stet. Says everything that is wrong at once, each with its line and field.
 */
export function readHousePack(text: string): HousePack {
  if (text.length > mostLetters)
    return { problems: [{ line: 0, field: '', message: 'Cannot read this: it is too long' }] }
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
    uniqueKeys: true,
  })
  const reader = new PackReader(lines)
  for (const { pos, message } of document.errors) reader.refuse(pos[0], '', lowered(message))
  if (reader.problems.length > 0) return { problems: reader.problems }
  const map = document.contents
  if (!isMap(map)) {
    reader.refuse(0, '', 'there is no list of fields, such as “rule: house-words”')
    return { problems: reader.problems }
  }
  const pack = packIn(reader, map as Map)
  return reader.problems.length > 0 || !pack ? { problems: reader.problems } : { pack }
}

type Map = YAMLMap<unknown, unknown>

/** Reads fields of their kind and gathers what is wrong. */
class PackReader {
  readonly problems: PackProblem[] = []
  private readonly lines: LineCounter

  constructor(lines: LineCounter) {
    this.lines = lines
  }

  refuse(place: number, field: string, message: string): void {
    const { line } = this.lines.linePos(place)
    this.problems.push({ line: Math.max(1, line), field, message })
  }

  /** The fields of a map by name; others than the known ones are refused. */
  fields(map: Map, of: string, known: readonly string[]): ReadonlyMap<string, Field> {
    const found = new Map<string, Field>()
    for (const { key, value } of map.items) {
      const name = isScalar(key) ? String(key.value) : ''
      const place = (key as Node | null)?.range?.[0] ?? 0
      const field = of === '' ? name : `${of}.${name}`
      if (!known.includes(name))
        this.refuse(place, field, `there is no such field; known are ${known.join(', ')}`)
      else found.set(name, { field, place, value })
    }
    return found
  }

  text(field: Field | undefined): string | undefined {
    if (!field) return undefined
    const value = isScalar(field.value) ? field.value.value : undefined
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    this.refuse(field.place, field.field, 'this must be a text')
    return undefined
  }

  flag(field: Field | undefined): boolean {
    if (!field) return false
    const value = isScalar(field.value) ? field.value.value : undefined
    if (typeof value !== 'boolean')
      this.refuse(field.place, field.field, 'this must be true or false')
    return value === true
  }

  oneOf<T extends string>(field: Field | undefined, known: readonly T[]): T | undefined {
    const text = this.text(field)
    const found = known.find((one) => one === text)
    if (field && text !== undefined && found === undefined)
      this.refuse(
        field.place,
        field.field,
        `this must be one of ${known.join(', ')}, found “${text}”`,
      )
    return found
  }

  /** A list of texts, or one text alone. */
  texts(field: Field | undefined): readonly string[] {
    if (!field) return []
    if (!isSeq(field.value)) return [this.text(field)].flatMap((one) => one ?? [])
    return field.value.items.flatMap((value, index) => {
      const place = (value as Node | null)?.range?.[0] ?? field.place
      return this.text({ field: `${field.field}[${index}]`, place, value }) ?? []
    })
  }
}

interface Field {
  readonly field: string
  readonly place: number
  readonly value: unknown
}

function packIn(reader: PackReader, map: Map): Pack | undefined {
  const known = ['rule', 'level', 'topic', 'onlyOnTopic', 'guideline', 'terms'] as const
  const fields = reader.fields(map, '', known)
  const name = fields.get('rule')
  const rule = reader.text(name)
  if (!name) reader.refuse(0, 'rule', 'the rule needs a name, such as house-words')
  else if (rule !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(rule))
    reader.refuse(name.place, 'rule', `a name is small letters and hyphens, found “${rule}”`)
  const topic = reader.oneOf(fields.get('topic'), topicNames) ?? null
  const onlyOnTopic = reader.flag(fields.get('onlyOnTopic'))
  const only = fields.get('onlyOnTopic')
  if (onlyOnTopic && only && !fields.has('topic'))
    reader.refuse(only.place, 'onlyOnTopic', 'there is no topic that it could be only about')
  const level = reader.oneOf(fields.get('level'), levels) ?? 'ask'
  const guideline = guidelineIn(reader, fields.get('guideline'))
  const terms = termsIn(reader, fields.get('terms'))
  if (rule === undefined) return undefined
  return { rule, level, topic, onlyOnTopic, guideline, optional: false, terms }
}

function guidelineIn(reader: PackReader, field: Field | undefined): Guideline | null {
  if (!field) return null
  if (!isMap(field.value)) {
    reader.refuse(field.place, field.field, 'this must have a publisher, a title and a url')
    return null
  }
  const known = ['publisher', 'title', 'url', 'clause'] as const
  const fields = reader.fields(field.value as Map, field.field, known)
  for (const name of ['publisher', 'title', 'url'] as const)
    if (!fields.has(name)) reader.refuse(field.place, `guideline.${name}`, 'this is missing')
  const publisher = reader.text(fields.get('publisher'))
  const title = reader.text(fields.get('title'))
  const url = reader.text(fields.get('url'))
  const clause = reader.text(fields.get('clause')) ?? null
  if (url !== undefined && !/^https?:\/\/[^\s<>"]+$/.test(url))
    reader.refuse(
      fields.get('url')?.place ?? field.place,
      'guideline.url',
      `this must be an address, found “${url}”`,
    )
  if (publisher === undefined || title === undefined || url === undefined) return null
  return { publisher, title, url, clause }
}

function termsIn(reader: PackReader, field: Field | undefined): readonly Term[] {
  if (!field || !isSeq(field.value) || field.value.items.length === 0) {
    reader.refuse(
      field?.place ?? 0,
      'terms',
      'there must be at least one term, each with words and why',
    )
    return []
  }
  if (field.value.items.length > mostTerms) {
    reader.refuse(field.place, 'terms', `there may be at most ${mostTerms} terms`)
    return []
  }
  return field.value.items.flatMap((item, index) => {
    const place = (item as Node | null)?.range?.[0] ?? field.place
    return termIn(reader, item, `terms[${index}]`, place) ?? []
  })
}

function termIn(reader: PackReader, item: unknown, of: string, place: number): Term | undefined {
  if (!isMap(item)) {
    reader.refuse(place, of, 'a term has words and why')
    return undefined
  }
  const fields = reader.fields(item as Map, of, ['words', 'instead', 'why', 'unless'])
  for (const name of ['words', 'why'] as const)
    if (!fields.has(name)) reader.refuse(place, `${of}.${name}`, 'this is missing')
  const words = reader.text(fields.get('words'))
  const why = reader.text(fields.get('why'))
  const instead = reader.texts(fields.get('instead'))
  const unless = reader.texts(fields.get('unless'))
  for (const [name, phrases] of [
    ['words', words === undefined ? [] : [words]],
    ['unless', unless],
  ] as const) {
    const wrong = phrases.map(wrongIn).find((one) => one !== undefined)
    if (wrong !== undefined) reader.refuse(fields.get(name)?.place ?? place, `${of}.${name}`, wrong)
  }
  if (words === undefined || why === undefined) return undefined
  return { words, instead, why, ...(unless.length > 0 && { unless }) }
}

/** The forms of all words multiplied: more would be no term but a sentence with too many choices. */
const mostForms = 5_000

function wrongIn(phrases: string): string | undefined {
  const forms = phrases
    .split(' | ')
    .map((phrase) => phrase.split(/\s+/).reduce((all, step) => all * step.split('|').length, 1))
  if (forms.some((count) => count > mostForms)) return 'this has too many forms'
  try {
    putPhrases(emptyTree(), phrases, 0)
    return undefined
  } catch (error) {
    return lowered((error as Error).message)
  }
}

function lowered(message: string): string {
  const [first = message] = message.split('\n', 1)
  return first.charAt(0).toLowerCase() + first.slice(1)
}
