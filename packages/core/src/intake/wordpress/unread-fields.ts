import { plainLine } from '../plain-line.ts'
import { brief } from '../saved-page/finding.ts'
import type { Loss } from '../taken.ts'
import type { WxrItem } from './wxr-item.ts'

const read: ReadonlySet<string> = new Set(
  ['title', 'link', 'pubDate', 'dc:creator', 'guid', 'content:encoded', 'excerpt:encoded'].concat(
    ['wp:post_id', 'wp:post_date', 'wp:post_date_gmt', 'wp:post_modified', 'wp:post_modified_gmt'],
    ['wp:comment_status', 'wp:ping_status', 'wp:post_name', 'wp:status', 'wp:post_parent'],
    ['wp:menu_order', 'wp:post_type', 'wp:post_password', 'wp:is_sticky'],
  ),
)
const parts = /^(?:category|wp:postmeta|wp:comment|wp:author)$/

/** What an item tells in elements that no story has a place for: each is a loss, in its own words. */
export function unreadFields({ record, excerpt }: WxrItem): readonly Loss[] {
  const losses: Loss[] = []
  for (const [name, value] of record.fields) {
    if (read.has(name) || value.trim() === '') continue
    if (name === 'description' && plainLine(value) === plainLine(excerpt)) continue
    losses.push(lost(name === '' ? 'words between its parts' : name, value))
  }
  for (const { name, attributes, fields } of record.parts) {
    if (parts.test(name)) continue
    losses.push(lost(name, [...Object.values(attributes), ...fields.values()].join(' ')))
  }
  return losses
}

function lost(name: string, value: string): Loss {
  const what = brief(`${name.replace(/^other:/, '')}: ${value}`, 2000)
  return { kind: 'field', what, why: 'A story has no place for it', line: null }
}
