import type { ArchiveFinding } from '../archive-item.ts'
import { counted } from '../counted.ts'
import { kept } from './kept.ts'
import type { WxrItem } from './wxr-item.ts'

/** Custom fields that are read: where they are told of an item, nothing of them is lost. */
const read: ReadonlySet<string> = new Set([
  '_thumbnail_id',
  '_wp_old_slug',
  '_wp_attachment_image_alt',
  '_wp_attached_file',
  '_yoast_wpseo_primary_category',
  'rank_math_primary_category',
  '_primary_category',
  '_yoast_wpseo_title',
  'original_post_id',
  '_original_post_id',
  'pre_import_post_id',
  '_attachment_original_parent_id',
  'footnotes',
  '_format_quote_source_name',
  '_format_link_url',
  '_format_video_embed',
  '_format_audio_embed',
])

/** The most keys that are told one by one. */
const mostKeys = 500

/** Counts the custom fields that no story has a place for: each key is told once, not at every item. */
export class FieldCount {
  readonly #counts = new Map<string, number>()
  #beyond = 0

  add({ meta }: WxrItem): void {
    for (const [written, values] of meta) {
      if (read.has(written)) continue
      const key = written.replace(/^(_oembed_(?:time_)?)[0-9a-f]{32}$/, '$1…')
      const count = this.#counts.get(key)
      if (count !== undefined) this.#counts.set(key, count + values.length)
      else if (this.#counts.size < mostKeys)
        this.#counts.set(kept(key.slice(0, 200)), values.length)
      else this.#beyond += values.length
    }
  }

  findings(): readonly ArchiveFinding[] {
    const told = [...this.#counts].map(([key, count]) =>
      finding(`custom field “${key}”`, `${counted(count, 'value', 'values')}: ${reasonFor(key)}`),
    )
    if (this.#beyond === 0) return told
    const rest = counted(this.#beyond, 'value', 'values')
    return [...told, finding('further custom fields', `${rest}: a story has no place for them`)]
  }
}

function finding(item: string, why: string): ArchiveFinding {
  return { item, kind: 'custom field', outcome: 'left', why }
}

function reasonFor(key: string): string {
  if (key.startsWith('_oembed_'))
    return 'copies of embeds’ markup; their words are taken where a story shows them'
  if (/^_(?:edit_|wp_|menu_item|pingme|encloseme|publicize)/.test(key))
    return 'notes of WordPress to itself'
  return key.startsWith('_')
    ? 'notes of a plugin or theme to itself'
    : 'a story has no place for it'
}
