import type { ContentFacts } from './body/content-facts.ts'
import type { Content } from './body/read-content.ts'
import { readContent } from './body/read-content.ts'
import { cardsOf } from './embed-copies.ts'
import type { WxrIndex } from './wxr-index.ts'
import { metaOf, type WxrItem, word } from './wxr-item.ts'

/** Reads the body of a post or a page. */
export function readBodyOf(item: WxrItem, index: WxrIndex): Content & Pick<ContentFacts, 'card'> {
  const link = word(item.record.fields, 'link')
  const base = /^https?:\/\//i.test(link) && URL.canParse(link) ? link : index.site.base
  const card = cardsOf(item, base)
  const content = readContent(item.content, {
    id: item.id,
    base,
    attachments: index.attachments,
    patterns: index.patterns,
    footnotes: metaOf(item, 'footnotes'),
    card,
  })
  return { ...content, card }
}
