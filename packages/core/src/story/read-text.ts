import { isDay, isInstant, isZone } from './day.ts'
import type { Reading } from './reading.ts'
import { count, describe, report } from './reading.ts'
import type { TextShape } from './shape.ts'
import { parseSlug } from './slug.ts'

/** Reads a value as the text that a shape asks for, and answers whether it is right. */
export function readText(reading: Reading, shape: TextShape, value: unknown): boolean {
  if (typeof value !== 'string') return report(reading, describe(value), expectation(shape))
  count(reading, value)
  if (shape.kind === 'text') return readWords(reading, shape, value)
  return isRight(shape, value) || report(reading, describe(value), expectation(shape))
}

function readWords(
  reading: Reading,
  { longest, lines, filled }: TextShape & { readonly kind: 'text' },
  text: string,
): boolean {
  if (text.length > longest)
    return report(reading, `${text.length} characters`, `at most ${longest}`)
  if (filled && text === '') return report(reading, 'empty text', 'some text')
  const [unwritable] = (lines ? notInLines : notInLine).exec(text) ?? []
  if (unwritable !== undefined) {
    const kind = lines ? 'text without control characters' : 'one line of text'
    return report(reading, named(unwritable), kind)
  }
  return text.isWellFormed() || report(reading, 'half of a surrogate pair', 'well-formed Unicode')
}

// HTML and XML refuse control characters, and PostgreSQL the first of them. Said by what is allowed,
// without the u flag, because every text of every story passes here.
const notInLines = /[^\t\n -~\u00a0-\ufffd]/
const notInLine = /[^\t -~\u00a0-\u2027\u202a-\ufffd]/

/** Where in the words of a body there are units that no story can hold: control characters, torn pairs. */
export function unwritablePlaces(text: string): readonly number[] {
  if (!notInLines.test(text) && text.isWellFormed()) return []
  const places: number[] = []
  let at = 0
  for (const character of text) {
    const isSound = character.isWellFormed() && !notInLines.test(character.charAt(0))
    if (!isSound) places.push(at)
    at += character.length
  }
  return places
}

function named(character: string): string {
  return `the character U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

function isRight(shape: Exclude<TextShape, { readonly kind: 'text' }>, text: string): boolean {
  switch (shape.kind) {
    case 'slug':
      return (shape.empty === true && text === '') || parseSlug(text) !== undefined
    case 'address':
      return shape.inner ? isLinkAddress(text) : isAddress(text)
    case 'id':
      return /^[\w-]{1,64}$/.test(text)
    case 'media':
      return /^[0-9a-f]{64}$/.test(text)
    case 'language':
      return isKnown(text, languages, isLanguage)
    case 'zone':
      return isKnown(text, zones, isZone)
    case 'instant':
      return isInstant(text)
    case 'day':
      return isDay(text)
    case 'moment':
      return isDay(text) || isInstant(text)
    default:
      return shape satisfies never
  }
}

/** Whether a text is an address of the web that can be followed from anywhere. */
export function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s\\]+$/i.test(text) && isBounded(text) && URL.canParse(text)
}

/** Whether an address may stand in a link: of the web, of a mailbox, or on this site (`/…`, `#…`). */
export function isLinkAddress(text: string): boolean {
  if (isAddress(text)) return true
  if (!isBounded(text) || /[\s\\]/.test(text)) return false
  return (
    /^\/(?!\/)/.test(text) || /^#./.test(text) || (/^mailto:./i.test(text) && URL.canParse(text))
  )
}

function isBounded(text: string): boolean {
  return text.length <= 4000 && text.isWellFormed()
}

/** Whether a text is a BCP 47 language tag. */
export function isLanguage(text: string): boolean {
  try {
    return text.length <= 35 && Intl.getCanonicalLocales(text).length === 1
  } catch {
    return false
  }
}

// Stories name few languages and zones, and asking Intl costs more than all the rest of a story.
const languages = new Map<string, boolean>()
const zones = new Map<string, boolean>()

function isKnown(
  text: string,
  known: Map<string, boolean>,
  ask: (text: string) => boolean,
): boolean {
  const before = known.get(text)
  if (before !== undefined) return before
  const answer = ask(text)
  if (known.size >= 1000) known.clear()
  known.set(text, answer)
  return answer
}

function expectation(shape: TextShape): string {
  switch (shape.kind) {
    case 'text':
      return 'text'
    case 'slug':
      return 'lower-case letters, digits and single hyphens, at most 80'
    case 'address':
      return shape.inner
        ? 'an http, https or mailto address, or one on this site'
        : 'an http or https address'
    case 'id':
      return 'an id of 1 to 64 letters, digits, hyphens or underscores'
    case 'media':
      return 'a SHA-256 of 64 hexadecimal digits'
    case 'language':
      return 'a BCP 47 language tag'
    case 'zone':
      return 'the IANA name of a time zone'
    case 'instant':
      return 'an instant YYYY-MM-DDTHH:MM:SS.sssZ'
    case 'day':
      return 'a day YYYY-MM-DD'
    case 'moment':
      return 'a day YYYY-MM-DD or an instant YYYY-MM-DDTHH:MM:SS.sssZ'
    default:
      return shape satisfies never
  }
}
