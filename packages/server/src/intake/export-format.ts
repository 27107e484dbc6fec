import type { Listed, Person, Publication, StandingPage } from '@stet/core/page'
import type { Instant, Story } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import type { KeptComment } from '../storage/kept-comments.ts'
import type { OwnSettings } from './exported-settings.ts'

/** The file that makes a folder an export; its `format` rises when an older reader would go wrong. */
export const manifestFile = 'stet.json'
export const exportFormat = 2

/** What an export says of the whole magazine. */
export interface ExportManifest extends OwnSettings {
  readonly format: number
  readonly publication: Publication | null
  readonly pages: readonly StandingPage[]
  readonly sections: readonly Listed[]
  readonly topics: readonly Listed[]
  readonly people: readonly Person[]
}

/** A story with everything that belongs to it, as one file. */
export interface ExportedStory {
  readonly story: Story
  readonly status: 'draft' | 'scheduled' | 'published' | 'unpublished'
  readonly createdAt: Instant
  readonly savedAt: Instant
  readonly scheduledAt: Instant | null
  readonly embargoUntil: Instant | null
  /** What readers have, where it is live. */
  readonly published: {
    readonly story: Story
    readonly version: number
    readonly publishedAt: Instant
    readonly updatedAt: Instant | null
  } | null
  readonly versions: readonly {
    readonly number: number
    readonly at: Instant
    readonly kind: string
    readonly actor: Actor
    readonly content: Story
  }[]
  readonly addresses: readonly {
    readonly path: string
    readonly kind: 'page' | 'moved' | 'gone'
    readonly target: string | null
    readonly at: Instant
    readonly reason: string
  }[]
  /** Everything that is kept under it, by time: also what readers do not see. */
  readonly comments: readonly KeptComment[]
}

/** Where a story lies in an export, without the ending: readable, and never two the same. */
export function exportName(story: Story): string {
  const slug = story.slug === '' ? 'story' : story.slug
  return `stories/${slug}-${story.id.slice(-8)}`
}

const endings: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
}

/** Where the original of a media file lies in an export. */
export function exportedMediaPath(media: { readonly id: string; readonly type: string }): string {
  return `media/${media.id}.${endings[media.type] ?? 'bin'}`
}

/** Where the files of a designer's bundle lie in an export. */
export function exportedBundlePath(hash: string): string {
  return `bundles/${hash}`
}
