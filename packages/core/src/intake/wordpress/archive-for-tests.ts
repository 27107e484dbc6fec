import type { StoryId } from '../../story/story.ts'
import type { ArchiveItem, ItemFacts, ReadArchivePage, ReadArchiveStory } from '../archive-item.ts'
import { openWxrIndex, type WxrIndex } from './wxr-index.ts'
import { openWxrItems } from './wxr-items.ts'

/** An archive of a magazine that never was, with this between its head and its end. */
export function wxr(inner: string, head = ''): string {
  return `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>The Lantern</title><link>https://old.example/</link><language>en-GB</language>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://old.example</wp:base_site_url>
<wp:author><wp:author_login>ines</wp:author_login><wp:author_email>ines@old.example</wp:author_email><wp:author_display_name><![CDATA[Ines Kade]]></wp:author_display_name></wp:author>
${head}
${inner}
</channel></rss>`
}

/** An item with these fields over those of an ordinary post; `more` stands before its end. */
export function item(fields: Readonly<Record<string, string>> = {}, more = ''): string {
  const all: Readonly<Record<string, string>> = {
    title: 'The hall opens',
    link: 'https://old.example/2020/01/the-hall-opens/',
    'dc:creator': 'ines',
    'content:encoded': 'Words.',
    'excerpt:encoded': '',
    'wp:post_id': '12',
    'wp:post_date': '2020-01-05 15:30:00',
    'wp:post_date_gmt': '2020-01-05 14:30:00',
    'wp:post_name': 'the-hall-opens',
    'wp:status': 'publish',
    'wp:post_type': 'post',
    ...fields,
  }
  const told = Object.entries(all).map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)
  return `<item>${told.join('\n')}${more}</item>\n`
}

/** A category, a tag or another term of an item. */
export function term(domain: string, nicename: string, name: string): string {
  return `<category domain="${domain}" nicename="${nicename}"><![CDATA[${name}]]></category>`
}

/** A custom field of an item. */
export function field(key: string, value: string): string {
  return `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`
}

/** What is known when an item is read. */
export const itemFacts: ItemFacts = {
  id: 'story-1' as StoryId,
  language: 'de',
  zone: 'Europe/Vienna',
  at: '2026-11-23T09:00:00.000Z',
}

/** The index and the items of an archive, read in pieces of so many characters. */
export function readArchive(
  text: string,
  size: number = text.length,
): { readonly index: WxrIndex; readonly items: readonly ArchiveItem[] } {
  const first = openWxrIndex()
  for (let at = 0; at < text.length; at += size) first.write(text.slice(at, at + size))
  const index = first.end()
  const second = openWxrItems(index)
  const items: ArchiveItem[] = []
  for (let at = 0; at < text.length; at += size)
    items.push(...second.write(text.slice(at, at + size)))
  return { index, items: [...items, ...second.end()] }
}

/** The first story of an archive, read. */
export function firstStory(text: string): ReadArchiveStory {
  const story = readArchive(text).items.find(({ type }) => type === 'story')
  const read = story?.type === 'story' ? story.read(itemFacts) : undefined
  if (!read || 'problem' in read) throw new Error(`No story was read: ${JSON.stringify(read)}`)
  return read
}

/** The first standing page of an archive, read. */
export function firstPage(text: string): ReadArchivePage {
  const page = readArchive(text).items.find(({ type }) => type === 'page')
  const read = page?.type === 'page' ? page.read(itemFacts) : undefined
  if (!read || 'problem' in read) throw new Error(`No page was read: ${JSON.stringify(read)}`)
  return read
}

/** Everything that is no story, page or picture, a line each. */
export function foundIn(text: string): readonly string[] {
  const { index, items } = readArchive(text)
  const found = items.flatMap((each) => (each.type === 'found' ? [each.finding] : []))
  return [...index.found, ...found].map(
    ({ outcome, item: name, why }) => `${outcome}: ${name}; ${why}`,
  )
}
