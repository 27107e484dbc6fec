import { markupOutline } from '../../markup/outline-for-tests.ts'
import { embedCard } from '../../markup/read-markup.ts'
import type { WxrAttachment, WxrAttachments } from '../attachments.ts'
import type { ContentFacts } from './content-facts.ts'
import { readContent } from './read-content.ts'

/** Facts of an item without an archive around it, and what is given. */
export function facts(given: Partial<ContentFacts> = {}): ContentFacts {
  return {
    id: '12',
    base: 'https://old.example/',
    attachments: uploads([]),
    patterns: new Map(),
    footnotes: '',
    card: (address) => embedCard(address),
    ...given,
  }
}

/** Pictures that were uploaded to item 12, by their number. */
export function uploads(numbers: readonly number[]): WxrAttachments {
  const files = numbers.map(
    (number): WxrAttachment => ({
      id: String(number),
      address: `https://old.example/up/${number}.jpg`,
      title: `Title ${number}`,
      alternative: `Alt ${number}`,
      caption: `Caption ${number}`,
      isPicture: true,
    }),
  )
  const byId = new Map(files.map((file) => [file.id, file]))
  return {
    byId: (id) => byId.get(id),
    byAddress: (address) => files.find((file) => file.address === address.replace(/-\d+x\d+/, '')),
    below: (parent) => (parent === '12' ? files : []),
  }
}

/** A block with its comments. */
export function block(name: string, inner: string, json = ''): string {
  return `<!-- wp:${name} ${json && `${json} `}-->\n${inner}\n<!-- /wp:${name} -->\n\n`
}

/** What content of item 12 became, in a few signs: three pictures, a footnote and a pattern are at hand. */
export function outlineOf(content: string): string {
  const given = facts({
    attachments: uploads([1, 2, 3]),
    footnotes: '[{"content":"As she <em>told</em> us.","id":"n1"}]',
    patterns: new Map([['9', block('paragraph', '<p>from the pattern</p>')]]),
  })
  return markupOutline(readContent(content, given))
}
