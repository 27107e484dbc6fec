import type { Directives } from 'mdast-util-directive'
import type { Day, Instant } from '../story/story.ts'
import { isAddress, isLanguage, isLinkAddress } from './addresses.ts'
import { readDay, readInstant } from './moments.ts'
import type { Reading } from './reading.ts'
import { lose } from './reading.ts'

/** A directive with its attributes, and the reading that it is part of. */
export interface Given {
  readonly node: Directives
  readonly reading: Reading
  readonly values: Readonly<Record<string, string | null | undefined>>
}

/** Takes a directive's attributes; those that its kind does not know are losses. */
export function given(node: Directives, known: readonly string[], reading: Reading): Given {
  const values = node.attributes ?? {}
  for (const [name, value] of Object.entries(values)) {
    if (!known.includes(name))
      lose(
        reading,
        'attribute',
        `${name}="${value ?? ''}"`,
        `A ${node.name} has no such attribute`,
        node,
      )
  }
  return { node, reading, values }
}

/** An attribute's words; empty where it is absent. */
export function words({ values }: Given, name: string): string {
  return values[name] ?? ''
}

/** An attribute that must be a moment; null where absent, and with a loss where it is none. */
export function moment(from: Given, name: string): Instant | null {
  const text = words(from, name)
  if (text === '') return null
  const instant = readInstant(text, from.reading.zone)
  if (instant === undefined) refuse(from, name, 'It is no moment and was left out')
  return instant ?? null
}

/** An attribute that must be a day; the day of the reading, with a loss, where it is none. */
export function day(from: Given, name: string): Day {
  const found = readDay(words(from, name), from.reading.zone)
  if (found !== undefined) return found
  const instead = from.reading.at.slice(0, 10)
  refuse(from, name, `It is no day; ${instead} was taken`)
  return instead
}

/** An attribute that must be an address of the web; `inner` allows what may stand in a link too. */
export function addressIn(from: Given, name: string, inner = false): string | null {
  const text = words(from, name)
  if (text === '') return null
  if (inner ? isLinkAddress(text) : isAddress(text)) return text
  refuse(from, name, 'It cannot be an address here and was left out')
  return null
}

/** An attribute that must be a language; null where absent, and with a loss where it is none. */
export function languageIn(from: Given, name: string): string | null {
  const text = words(from, name)
  if (text === '') return null
  if (isLanguage(text)) return text
  refuse(from, name, 'It is no language tag and was left out')
  return null
}

/** An attribute that must be one of a few words; the first of them, with a loss, where it is another. */
export function oneOf<T extends string>(
  from: Given,
  name: string,
  choices: readonly T[],
  otherwise: T,
): T {
  const text = words(from, name)
  const found = choices.find((choice) => choice === text)
  if (found !== undefined) return found
  if (text !== '') refuse(from, name, `It is none of ${choices.join(', ')}; ${otherwise} was taken`)
  return otherwise
}

/** Notes an attribute that could not be taken. */
export function refuse({ node, reading, values }: Given, name: string, why: string): void {
  lose(reading, 'attribute', `${node.name} ${name}="${values[name] ?? ''}"`, why, node)
}
