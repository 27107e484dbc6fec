import { describe, expect, it } from 'vitest'
import { documentOf, elementsIn, wordsIn } from '../pasted/dom.ts'
import { facts } from './ghost-for-tests.ts'
import { readGhost } from './read-ghost.ts'
import { readAll } from './sound-for-tests.ts'

// Exports from elsewhere, where they lie beside the repository.
const files = import.meta.glob(
  [
    '../../../../../../shared/data/import/ghost-core/*.json',
    '../../../../../../shared/data/import/ghost-migrate/**/*.json',
  ],
  { query: '?raw', import: 'default', eager: true },
)

describe.skipIf(Object.keys(files).length === 0)(
  'exports of others (skipped where ../shared/data is absent)',
  () => {
    it.each(Object.entries(files))('are sound: %s', (_, text) => {
      readAll(text)
    })

    it('hold no word that is neither in a story nor told', () => {
      let posts = 0
      for (const [path, text] of Object.entries(files)) {
        const read = readGhost(text)
        if ('problem' in read) continue
        const sources = postsIn(JSON.parse(text))
        for (const [index, item] of read.entries()) {
          if (item.type !== 'story' && item.type !== 'page') continue
          const kept = wordSet(JSON.stringify(item.read(facts)))
          const missing = [...wordSet(sources[index] ?? '')].filter((word) => !kept.has(word))
          expect({ path, item: item.item, missing }).toEqual({ path, item: item.item, missing: [] })
          posts += 1
        }
      }
      expect(posts).toBeGreaterThan(50)
    })
  },
)

/** The words of each post of a file, wherever its posts are: of its documents, else of its HTML. */
function postsIn(json: unknown): readonly string[] {
  if (typeof json !== 'object' || json === null) return []
  if ('posts' in json && Array.isArray(json.posts)) return json.posts.map(sourceWords)
  return Object.values(json).reduce<readonly string[]>(
    (found, value) => (found.length > 0 ? found : postsIn(value)),
    [],
  )
}

function sourceWords(post: Readonly<Record<string, unknown>>): string {
  const row = (post['data'] ?? post) as Readonly<Record<string, unknown>>
  const title = String(row['title'] ?? '')
  const document = row['lexical'] ?? row['mobiledoc']
  if (typeof document === 'string') return `${title} ${textsIn(JSON.parse(document)).join(' ')}`
  return `${title} ${markupWords(String(row['html'] ?? ''))}`
}

/** What a document's words are: the texts of its nodes, and the HTML in its cards. */
function textsIn(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') {
    if (/^(?:html|caption|markdown|content)$/.test(key)) return [markupWords(value)]
    return /^(?:text|alt|title)$/.test(key) ? [value] : []
  }
  if (Array.isArray(value)) {
    const [type, , , words] = value
    return type === 0 && typeof words === 'string'
      ? [words]
      : value.flatMap((one) => textsIn(one, key))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => textsIn(one, name))
}

function markupWords(html: string): string {
  // Words in marks are runs of their own in a story.
  const parted = html.replaceAll('<', ' <')
  const document = documentOf(parted)
  return document ? elementsIn(document).map(wordsIn).join(' ') : ''
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.replaceAll(/\\[nt]/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? [])
}
