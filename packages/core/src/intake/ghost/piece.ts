import { slugFrom } from '../../story/slug.ts'
import type { ArchiveItem } from '../archive-item.ts'
import { brief } from '../saved-page/finding.ts'
import type { Archive } from './archive.ts'
import { idOf } from './archive.ts'
import { commentColumns } from './comments.ts'
import { readPage } from './read-page.ts'
import { readStory } from './read-story.ts'
import { isHeldBack } from './standing.ts'
import { type Row, saysYes, wordsIn } from './tables.ts'

/** A post or a page of an export, to be read once its id is known. */
export function pieceOf(row: Row, archive: Archive): ArchiveItem {
  const isPage = wordsIn(row, 'type') === 'page' || saysYes(row, 'page')
  const origin = originOf(row, archive)
  const hashed = hashedOf(row, archive)
  const item = itemOf(row, isPage)
  // A page is public as soon as it is there: one that was not comes as a draft.
  return isPage && !isHeldBack(archive.metaOf(row))
    ? { type: 'page', item, origin, hashed, read: (facts) => readPage(row, archive, facts) }
    : { type: 'story', item, origin, hashed, read: (facts) => readStory(row, archive, facts, item) }
}

function itemOf(row: Row, isPage: boolean): string {
  const title = brief(wordsIn(row, 'title'), 120)
  const slug = wordsIn(row, 'slug') || idOf(row)
  return `${isPage ? 'page' : 'post'} ${brief(slug, 90)}${title && ` “${title}”`}`
}

/** Ghost's ids are the same in every export; before 1.0 they were counted, and a second one was not. */
function originOf(row: Row, { settings }: Archive): string {
  const id = wordsIn(row, 'uuid') || (/^[0-9a-f]{24}$/.test(idOf(row)) && idOf(row))
  if (id) return `ghost:${id.slice(0, 200)}`
  const site = slugFrom(settings.get('title') ?? '')
  const named = idOf(row) || wordsIn(row, 'slug') || wordsIn(row, 'url') || wordsIn(row, 'title')
  return `ghost:${site}/${named.slice(0, 400)}`
}

const columns: readonly string[] = [
  ...['title', 'slug', 'lexical', 'mobiledoc', 'html', 'markdown', 'plaintext', 'url', 'locale'],
  ...[
    'status',
    'visibility',
    'featured',
    'type',
    'page',
    'published_at',
    'created_at',
    'updated_at',
  ],
  ...['feature_image', 'image', 'feature_image_alt', 'feature_image_caption', 'custom_excerpt'],
  ...['meta_title', 'meta_description', 'og_title', 'og_description', 'og_image', 'twitter_title'],
  ...['twitter_description', 'twitter_image', 'email_subject', 'email_only', 'canonical_url'],
  ...['codeinjection_head', 'codeinjection_foot', 'custom_template'],
]

/** All that the reading of a piece depends on, as one text. */
function hashedOf(row: Row, archive: Archive): string {
  const people = archive.authorsOf(row).map((one) => said(one, ['slug', 'name']))
  const tags = archive.tagsOf(row).map((one) => said(one, tagColumns))
  const comments = archive
    .commentsOf(row)
    .map((one) => [...said(one, commentColumns), commenterOf(one, archive)])
  const { zone, language, settings } = archive
  const site = [zone, language, settings.get('permalinks')]
  return JSON.stringify([said(archive.metaOf(row), columns), people, tags, comments, site])
}

/** Who wrote a comment; where they signed with a mail address, without its host. */
function commenterOf(comment: Row, { memberNames }: Archive): string {
  return (memberNames.get(wordsIn(comment, 'member_id')) ?? '').replace(/@\S*$/, '')
}

const tagColumns = ['slug', 'name', 'description', 'visibility']

function said(row: Row, told: readonly string[]): (string | boolean)[] {
  return told.map((column) => plain(row, column))
}

function plain(row: Row, column: string): string | boolean {
  return wordsIn(row, column) || saysYes(row, column)
}
