import type { Element } from '../pasted/dom.ts'
import { attributeOf, isText } from '../pasted/dom.ts'

/** What structured data (schema.org as JSON-LD) says of an article. Empty where it says nothing. */
export interface Facts {
  readonly headline: string
  readonly authors: readonly string[]
  readonly published: string
  readonly section: string
  readonly language: string
  readonly address: string
  readonly site: string
}

const longest = 500_000

/** Finds the article among a page's structured data. */
export function factsIn(all: readonly Element[]): Facts {
  const records = all.filter(isStructured).flatMap(recordsIn)
  const article = records.find(isArticle) ?? {}
  const page = article['mainEntityOfPage']
  return {
    headline: textIn(article['headline']),
    authors: listIn(article['author']).map(nameOf).filter(Boolean).slice(0, 20),
    published: textIn(article['datePublished']),
    section: textIn(listIn(article['articleSection'])[0]),
    language: textIn(article['inLanguage']),
    address: textIn(article['url']) || textIn(page) || textIn(isRecord(page) ? page['@id'] : ''),
    site: nameOf(article['publisher']),
  }
}

type Fields = Readonly<Record<string, unknown>>

function isStructured(element: Element): boolean {
  return (
    element.tagName === 'script' &&
    /^application\/ld\+json\b/i.test(attributeOf(element, 'type')?.trim() ?? '')
  )
}

/** All records, those in lists and graphs too; nothing where it cannot be read. */
function recordsIn(script: Element): readonly Fields[] {
  const text = script.childNodes.map((node) => (isText(node) ? node.value : '')).join('')
  if (text.length > longest) return []
  try {
    return [JSON.parse(text)]
      .flatMap(listIn)
      .filter(isRecord)
      .flatMap((record) => [record, ...listIn(record['@graph']).filter(isRecord)])
  } catch {
    // Pages are full of structured data that is none; what the page shows is read all the same.
    return []
  }
}

function isArticle(record: Fields): boolean {
  return listIn(record['@type']).some(
    (type) => typeof type === 'string' && /(?:Article|BlogPosting|Report|Review)$/.test(type),
  )
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.slice(0, 500)
  return value === undefined || value === null ? [] : [value]
}

function nameOf(value: unknown): string {
  if (typeof value === 'string') return /^https?:/.test(value) ? '' : value
  return isRecord(value) ? textIn(value['name']) : ''
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}
