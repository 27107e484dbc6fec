import { slugFrom } from '../../story/slug.ts'
import type { WxrRecord } from './record-builder.ts'
import type { Site } from './site.ts'
import { type WxrItem, word } from './wxr-item.ts'

/** Where an item comes from: `wordpress:old.example/12`. The same again is the same piece. */
export function originOf(item: WxrItem, site: Site): string {
  const { fields } = item.record
  const place = site.host || slugFrom(site.name)
  const own = item.id || word(fields, 'guid') || word(fields, 'link') || item.slug || item.title
  return `wordpress:${place}/${own.slice(0, 500)}`
}

/** All that an item says: what a change of it shows in. */
export function hashedOf(record: WxrRecord): string {
  const said: string[] = []
  collect(record, said)
  return said.join('\u0000')
}

function collect({ name, attributes, fields, parts }: WxrRecord, said: string[]): void {
  said.push(name)
  for (const key in attributes) said.push(key, attributes[key] ?? '')
  for (const [key, value] of fields) said.push(key, value)
  for (const part of parts) collect(part, said)
}
